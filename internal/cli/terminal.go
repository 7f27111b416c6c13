package cli

import (
	"fmt"
	"io"
	"os"
	"strconv"

	"golang.org/x/term"
)

// plainWidth is the width of reports that do not go to a terminal, in columns.
const plainWidth = 80

// Terminal says how to write to an output: whether a person looks at it, how
// wide it is in columns, and whether colour is welcome. The zero value is a pipe.
type Terminal struct {
	Interactive bool
	Colour      bool
	Width       int // 0 for 80
}

// TerminalOf looks at an output. NO_COLOR and TERM=dumb turn colour off, COLUMNS
// sets the width where there is no terminal to ask.
func TerminalOf(f *os.File, env func(string) string) Terminal {
	t := Terminal{}
	if columns, err := strconv.Atoi(env("COLUMNS")); err == nil && columns > 0 {
		t.Width = columns
	}
	fd := int(f.Fd())
	if !term.IsTerminal(fd) {
		return t
	}
	t.Interactive = true
	t.Colour = env("NO_COLOR") == "" && env("TERM") != "dumb"
	if width, _, err := term.GetSize(fd); err == nil && width > 0 {
		t.Width = width
	}
	return t
}

// width is the width in columns, whatever was said.
func (t Terminal) width() int {
	if t.Width > 0 {
		return t.Width
	}
	return plainWidth
}

// Asker asks on a terminal and does not show what is typed; nil if in is none.
func Asker(in *os.File, out io.Writer) func(question string) (string, error) {
	fd := int(in.Fd())
	if !term.IsTerminal(fd) {
		return nil
	}
	return func(question string) (string, error) {
		if _, err := fmt.Fprint(out, question); err != nil {
			return "", err
		}
		answer, err := term.ReadPassword(fd)
		_, _ = fmt.Fprintln(out)
		return string(answer), err
	}
}
