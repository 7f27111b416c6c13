package cli

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"syscall"
	"testing"

	"entente.example/internal/fault"
)

func TestReport(t *testing.T) {
	tests := []struct {
		name string
		err  error
		code int
		line string
	}{
		{"success", nil, 0, ""},
		{"a fault", fault.New(fault.NotFound, "x.txt: no such file"), 3, "entente: x.txt: no such file\n"},
		{"many lines become one", fault.New(fault.Invalid, "a\n\tb"), 2, "entente: a b\n"},
		{"escape sequences do not pass", errors.New("file \x1b[2J"), 1, "entente: file �[2J\n"},
		{"an error nobody classed", errors.New("boom"), 1, "entente: boom\n"},
		{"a closed pipe is no failure", fmt.Errorf("write: %w", syscall.EPIPE), 0, ""},
		{"the keyboard", context.Canceled, 130, ""},
		{"told already", reported{fault.Unsupported}, 5, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var b strings.Builder
			if code := report(&b, tt.err); code != tt.code || b.String() != tt.line {
				t.Errorf("report = %d, %q; want %d, %q", code, b.String(), tt.code, tt.line)
			}
		})
	}
}
