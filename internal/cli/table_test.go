package cli

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTable(t *testing.T) {
	list := table{head: []string{"id", "actor", "words"}}
	list.row("c01", "JP", "will dispatch a mission of experts to the region")
	list.row("c02", "日本", "will hold\na seminar")
	tests := []struct {
		name string
		to   Terminal
		want string
	}{
		{"on a terminal", Terminal{Interactive: true, Width: 40}, `
id   actor  words
c01  JP     will dispatch a mission of…
c02  日本   will hold a seminar
`},
		{"in a pipe", Terminal{Width: 40}, `
id	actor	words
c01	JP	will dispatch a mission of experts to the region
c02	日本	will hold a seminar
`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var b strings.Builder
			if err := list.write(&b, tt.to); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.TrimPrefix(tt.want, "\n"), b.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}
