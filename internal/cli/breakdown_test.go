package cli

import (
	"strings"
	"testing"

	"entente.example/internal/fault"
)

// A panic becomes an error that names the text and the line that broke.
func TestBreakdown(t *testing.T) {
	err := func() (err error) {
		defer func() { err = breakdown("seminar.txt", recover()) }()
		var none []int
		return fault.New(fault.Invalid, "never reached %d", none[len("x")])
	}()
	if fault.KindOf(err) != fault.Internal {
		t.Errorf("kind %v", fault.KindOf(err))
	}
	text := err.Error()
	if !strings.HasPrefix(text, "seminar.txt: the engine broke down at cli/breakdown_test.go:") || !strings.Contains(text, "index out of range") {
		t.Errorf("got %q", text)
	}
}
