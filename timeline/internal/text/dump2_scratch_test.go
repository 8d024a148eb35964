package text
import ("testing";"os";"fmt";"bufio";"encoding/json";"strings";"github.com/clipperhouse/uax29/v2/sentences")
func each(f func(string)) { for _,c:=range []string{"timebank","aquaint","t17","timeset","ecbplus","wikiwars"} { fh,_:=os.Open("/work/shared/data/"+c+"/docs.jsonl"); sc:=bufio.NewScanner(fh); sc.Buffer(nil,1<<26); for sc.Scan(){ var d struct{ID,Text string}; json.Unmarshal(sc.Bytes(),&d); f(d.Text)}}}
func TestScratchMask(t *testing.T){ if os.Getenv("M")=="" {t.Skip()}
 each(func(s string){ for _,m:=range Masks(nil,s){ a:=max(0,m.Start-25); b:=min(len(s),m.End+20); fmt.Printf("%s\t%q\t%q\n",m.Kind,s[m.Start:m.End],s[a:b])}})}
func TestScratchTok(t *testing.T){ if os.Getenv("M")=="" {t.Skip()}
 each(func(s string){ for _,x:=range Sentences(nil,s){ var o []string; for _,k:=range Tokens(nil,s,x.Start,x.End){o=append(o,s[k.Start:k.End])}; fmt.Printf("TOK %s\n",strings.ReplaceAll(strings.Join(o," "),"\n","~"))}})}
func corp() string { var b strings.Builder; each(func(s string){b.WriteString(s);b.WriteString("\n\n")}); return b.String()}
func BenchmarkScratchCorpus(b *testing.B){ s:=corp(); b.Run("ours",func(b *testing.B){b.SetBytes(int64(len(s))); var d []Span; for i:=0;i<b.N;i++{d=Sentences(d[:0],s)}})
 b.Run("uax",func(b *testing.B){b.SetBytes(int64(len(s))); for i:=0;i<b.N;i++{it:=sentences.FromString(s); for it.Next(){}}})
 b.Run("tok",func(b *testing.B){b.SetBytes(int64(len(s))); var d []Token; sp:=Sentences(nil,s); b.ResetTimer(); for i:=0;i<b.N;i++{for _,x:=range sp{d=Tokens(d[:0],s,x.Start,x.End)}}})
 b.Run("mask",func(b *testing.B){b.SetBytes(int64(len(s))); var d []Mask; for i:=0;i<b.N;i++{d=Masks(d[:0],s)}})}
