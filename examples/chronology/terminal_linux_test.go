package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"unicode/utf8"
	"unsafe"
)

// terminal opens a pseudo-terminal of some columns: what is written to tty comes
// out of screen.
func terminal(t *testing.T, columns uint16) (screen, tty *os.File) {
	t.Helper()
	screen, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skip("no pseudo-terminals here: ", err)
	}
	t.Cleanup(func() { screen.Close() })
	ioctl := func(request uintptr, p unsafe.Pointer) {
		if _, _, errno := syscall.Syscall(syscall.SYS_IOCTL, screen.Fd(), request, uintptr(p)); errno != 0 {
			t.Skip("no pseudo-terminals here: ", errno)
		}
	}
	var locked, number int32
	size := struct{ rows, columns, x, y uint16 }{40, columns, 0, 0}
	ioctl(syscall.TIOCSPTLCK, unsafe.Pointer(&locked))
	ioctl(syscall.TIOCGPTN, unsafe.Pointer(&number))
	ioctl(syscall.TIOCSWINSZ, unsafe.Pointer(&size))
	tty, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no pseudo-terminals here: ", err)
	}
	t.Cleanup(func() { tty.Close() })
	return screen, tty
}

// onTerminal runs the program and returns what a person sees.
func onTerminal(t *testing.T, columns uint16, args ...string) string {
	t.Helper()
	screen, tty := terminal(t, columns)
	shown := make(chan string)
	go func() {
		var b strings.Builder
		buf := make([]byte, 4096)
		for {
			n, err := screen.Read(buf)
			b.Write(buf[:n])
			if err != nil { // EIO: the last writer has closed
				shown <- b.String()
				return
			}
		}
	}()
	if status := run(args, strings.NewReader(""), tty, tty); status != 0 {
		t.Errorf("status %d", status)
	}
	tty.Close()
	return strings.ReplaceAll(<-shown, "\r\n", "\n")
}

func article(t *testing.T, n int) string {
	t.Helper()
	dir := t.TempDir()
	for i := range n {
		text := fmt.Sprintf("Anna Holm was arrested in the old harbour of Ekby after a long pursuit through the town on 10 March %d.", 1900+i)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprint(i, ".txt")), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestTerminal marks dates and breaks lines at the width of the window.
func TestTerminal(t *testing.T) {
	t.Setenv("NO_COLOR", "")
	t.Setenv("TERM", "xterm")
	out := onTerminal(t, 72, article(t, 1))
	if !strings.Contains(out, "\x1b[1m10 March 1900\x1b[0m") {
		t.Errorf("no date is bold in %q", out)
	}
	plain := strings.NewReplacer("\x1b[1m", "", "\x1b[2m", "", "\x1b[0m", "").Replace(out)
	for _, l := range strings.Split(plain, "\n") {
		if n := utf8.RuneCountInString(l); n > 72 && strings.Contains(strings.TrimSpace(l), " ") {
			t.Errorf("%d columns in a window of 72: %q", n, l)
		}
	}
}

// TestNoColor obeys https://no-color.org and terminals that know no colour.
func TestNoColor(t *testing.T) {
	for _, env := range [][2]string{{"NO_COLOR", "1"}, {"TERM", "dumb"}} {
		t.Run(env[0], func(t *testing.T) {
			t.Setenv("NO_COLOR", "")
			t.Setenv("TERM", "xterm")
			t.Setenv(env[0], env[1])
			if out := onTerminal(t, 72, article(t, 1)); strings.Contains(out, "\x1b") {
				t.Errorf("escape sequences in %q", out)
			}
		})
	}
}

// TestProgress shows a bar for long work, and leaves none behind.
func TestProgress(t *testing.T) {
	t.Setenv("NO_COLOR", "1")
	if out := onTerminal(t, 72, article(t, 3)); strings.Contains(out, "documents") {
		t.Errorf("a bar for three documents in %q", out)
	}
	out := onTerminal(t, 72, article(t, 60))
	if !strings.Contains(out, "50 of 60 documents") || !strings.Contains(out, "█") {
		t.Errorf("no bar in %q", out[:min(len(out), 300)])
	}
	if i, j := strings.LastIndex(out, "documents"), strings.LastIndex(out, "\x1b[K"); j < i {
		t.Error("the bar stays on the screen")
	}
}

// TestExplainTerminal keeps what a terminal would obey out of explanations too.
func TestExplainTerminal(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.txt"), []byte("Anna \x1b[31mHolm was arrested on 10 March 2021."), 0o644); err != nil {
		t.Fatal(err)
	}
	if out := onTerminal(t, 72, "-explain", "arrested", dir); strings.Contains(out, "\x1b[31m") {
		t.Errorf("an escape sequence of the article in %q", out)
	}
}
