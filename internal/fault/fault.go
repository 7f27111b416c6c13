// Package fault holds the kinds of error that Entente knows and the one table
// from a kind to an HTTP status and a process exit code.
//
// In: any error of any package. Out: its kind, its message for people, its
// codes. It knows nothing of HTTP handlers or commands.
package fault

import (
	"errors"
	"fmt"
	"net/http"
)

// Kind says what sort of failure an error is; it decides what a caller sees.
type Kind int

// The kinds of error. Internal is the zero value: an error nobody classified.
const (
	Internal    Kind = iota // a bug or a broken disk: details go to the log only
	Invalid                 // the input is wrong and the caller can mend it
	NotFound                // nothing by that name, or nothing that may be seen
	Conflict                // the record changed in between
	Unsupported             // a format or encoding that cannot be read
	TooLarge                // input over a stated limit
	Unavailable             // a needed service or file is busy or missing
	Forbidden               // the viewer may not do this; for what may not be seen, NotFound
	Unknown                 // nobody is known to ask: signing in would help
	TooSoon                 // asked too often; later it will be answered
)

var codes = map[Kind]struct {
	name string
	http int
	exit int
}{
	Internal:    {"internal error", http.StatusInternalServerError, 1},
	Invalid:     {"invalid input", http.StatusBadRequest, 2},
	NotFound:    {"not found", http.StatusNotFound, 3},
	Conflict:    {"conflict", http.StatusConflict, 4},
	Unsupported: {"unsupported format", http.StatusUnsupportedMediaType, 5},
	TooLarge:    {"too large", http.StatusRequestEntityTooLarge, 6},
	Unavailable: {"unavailable", http.StatusServiceUnavailable, 7},
	Forbidden:   {"not allowed", http.StatusForbidden, 9}, // 8 is that of findings in a draft
	Unknown:     {"not signed in", http.StatusUnauthorized, 10},
	TooSoon:     {"too many attempts", http.StatusTooManyRequests, 11},
}

// String is the kind's name in words.
func (k Kind) String() string { return codes[k].name }

// HTTPStatus is the status with which a door answers an error of this kind.
func (k Kind) HTTPStatus() int { return codes[k].http }

// ExitCode is the code with which a command ends on an error of this kind.
func (k Kind) ExitCode() int { return codes[k].exit }

// Error is a failure with its kind, what was being done, and to what.
type Error struct {
	Kind    Kind
	Op      string // what was being done: "read", "add"
	Subject string // to what: a path, an id; empty if there is none
	Err     error  // the cause; its text is shown to people unless Kind is Internal
}

// Error is the whole chain in one line, for logs and terminals.
func (e *Error) Error() string {
	switch {
	case e.Subject == "" && e.Op == "":
		return e.Err.Error()
	case e.Subject == "":
		return fmt.Sprintf("%s: %v", e.Op, e.Err)
	case e.Op == "":
		return fmt.Sprintf("%s: %v", e.Subject, e.Err)
	}
	return fmt.Sprintf("%s %s: %v", e.Op, e.Subject, e.Err)
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// New makes an error of a kind from a format, as fmt.Errorf does.
func New(kind Kind, format string, args ...any) error {
	return &Error{Kind: kind, Err: fmt.Errorf(format, args...)}
}

// Wrap adds a kind, an operation and a subject to err; it is nil for a nil err.
func Wrap(kind Kind, op, subject string, err error) error {
	if err == nil {
		return nil
	}
	return &Error{Kind: kind, Op: op, Subject: subject, Err: err}
}

// KindOf is the kind of the outermost classified error in the chain of err.
func KindOf(err error) Kind {
	var e *Error
	if errors.As(err, &e) {
		return e.Kind
	}
	return Internal
}

// Message is what a person outside may read of err: nothing of its cause where the kind is Internal.
func Message(err error) string {
	if KindOf(err) == Internal {
		return Internal.String()
	}
	return err.Error()
}
