package fault

import (
	"errors"
	"fmt"
	"io/fs"
	"testing"
)

func TestKindsHaveCodesOfTheirOwn(t *testing.T) {
	exits, statuses := map[int]Kind{}, map[int]Kind{}
	for kind := Internal; kind <= TooSoon; kind++ {
		if kind.String() == "" || kind.ExitCode() == 0 || kind.HTTPStatus() < 400 {
			t.Errorf("kind %d: name %q, exit code %d, status %d", kind, kind, kind.ExitCode(), kind.HTTPStatus())
		}
		if other, taken := exits[kind.ExitCode()]; taken {
			t.Errorf("%v and %v share exit code %d", kind, other, kind.ExitCode())
		}
		if other, taken := statuses[kind.HTTPStatus()]; taken {
			t.Errorf("%v and %v share status %d", kind, other, kind.HTTPStatus())
		}
		exits[kind.ExitCode()], statuses[kind.HTTPStatus()] = kind, kind
	}
}

func TestErrors(t *testing.T) {
	cause := fs.ErrNotExist
	tests := []struct {
		name    string
		err     error
		kind    Kind
		text    string
		message string
	}{
		{"a new fault", New(Invalid, "no date in %q", "x"), Invalid, `no date in "x"`, `no date in "x"`},
		{"a cause with operation and subject", Wrap(NotFound, "read", "a.txt", cause), NotFound, "read a.txt: file does not exist", "read a.txt: file does not exist"},
		{"without a subject", Wrap(Unavailable, "serve", "", cause), Unavailable, "serve: file does not exist", "serve: file does not exist"},
		{"without an operation", Wrap(TooLarge, "", "a.txt", cause), TooLarge, "a.txt: file does not exist", "a.txt: file does not exist"},
		{"the outer kind counts", Wrap(Unavailable, "open", "db", New(Invalid, "bad")), Unavailable, "open db: bad", "open db: bad"},
		{"a fault inside another error", fmt.Errorf("adding: %w", New(Conflict, "two")), Conflict, "adding: two", "adding: two"},
		{"an error nobody classed keeps its secrets", errors.New("password is x"), Internal, "password is x", "internal error"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if KindOf(tt.err) != tt.kind || tt.err.Error() != tt.text || Message(tt.err) != tt.message {
				t.Errorf("kind %v, text %q, message %q", KindOf(tt.err), tt.err, Message(tt.err))
			}
		})
	}
}

func TestWrap(t *testing.T) {
	if err := Wrap(Invalid, "read", "a.txt", nil); err != nil {
		t.Errorf("Wrap of no error is %v", err)
	}
	if err := Wrap(NotFound, "read", "a.txt", fs.ErrNotExist); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%v lost its cause", err)
	}
}
