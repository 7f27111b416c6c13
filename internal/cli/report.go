package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall"

	"entente.example/internal/fault"
)

// interrupted is the exit code of a command stopped by the keyboard, as shells have it.
const interrupted = 130

// reported is an error whose lines have been written already; only its kind is left to tell.
type reported struct{ kind fault.Kind }

func (r reported) Error() string { return r.kind.String() }

// report writes err as one line and returns the exit code for it. A reader
// that closed the pipe has had enough: that is no failure.
func report(stderr io.Writer, err error) int {
	var r reported
	switch {
	case err == nil, errors.Is(err, syscall.EPIPE):
		return 0
	case errors.As(err, &r):
		return r.kind.ExitCode()
	case errors.Is(err, found{}):
		return foundExit
	case errors.Is(err, context.Canceled):
		return interrupted
	}
	complain(stderr, err)
	return fault.KindOf(err).ExitCode()
}

// complain writes err as one line, whatever it holds.
func complain(stderr io.Writer, err error) {
	line := strings.Join(strings.Fields(printable(err.Error())), " ")
	fmt.Fprintln(stderr, "entente: "+line)
}

// badFiles remembers the first of the files that could not be taken, and reports each.
type badFiles struct {
	stderr io.Writer
	count  int
	first  fault.Kind
}

// add reports one bad file.
func (b *badFiles) add(err error) {
	complain(b.stderr, err)
	if b.count == 0 {
		b.first = fault.KindOf(err)
	}
	b.count++
}

// err is nil where no file was bad.
func (b *badFiles) err() error {
	if b.count == 0 {
		return nil
	}
	return reported{kind: b.first}
}
