package cli

import (
	"io"
	"os"
	"strconv"

	"golang.org/x/term"
)

// plainWidth is the width of reports that do not go to a terminal, in columns.
const plainWidth = 80

// terminal says how to write to an output: whether a person looks at it, how
// wide it is in columns, and whether colour is welcome.
type terminal struct {
	interactive bool
	colour      bool
	width       int
}

// terminalOf looks at w. NO_COLOR and TERM=dumb turn colour off, COLUMNS sets
// the width where there is no terminal to ask.
func terminalOf(w io.Writer, env func(string) string) terminal {
	t := terminal{width: plainWidth}
	if columns, err := strconv.Atoi(env("COLUMNS")); err == nil && columns > 0 {
		t.width = columns
	}
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return t
	}
	t.interactive = true
	t.colour = env("NO_COLOR") == "" && env("TERM") != "dumb"
	if width, _, err := term.GetSize(int(f.Fd())); err == nil && width > 0 {
		t.width = width
	}
	return t
}
