package text
import ("testing";"os";"fmt";"bufio";"encoding/json")
func TestScratch(t *testing.T){
 f:=os.Getenv("F"); if f=="" {t.Skip()}
 if len(f)>5 && f[len(f)-5:]=="jsonl" {
  fh,_:=os.Open(f); sc:=bufio.NewScanner(fh); sc.Buffer(nil,1<<26)
  for sc.Scan(){ var d struct{ID,Text string}; json.Unmarshal(sc.Bytes(),&d); fmt.Println("#####",d.ID,newLayout(d.Text)); for _,x:=range Sentences(nil,d.Text){fmt.Printf("%q\n",d.Text[x.Start:x.End])}}
  return
 }
 b,_:=os.ReadFile(f); s:=string(b)
 fmt.Println(newLayout(s))
 for _,x:=range Sentences(nil,s){fmt.Printf("%q\n",s[x.Start:x.End])}
}
func BenchmarkSentencesScratch(b *testing.B){
 f:=os.Getenv("F"); by,_:=os.ReadFile(f); s:=string(by); b.SetBytes(int64(len(s))); b.ReportAllocs()
 var dst []Span
 for i:=0;i<b.N;i++ { dst=Sentences(dst[:0],s) }
}
