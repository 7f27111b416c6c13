package cli

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"
	"pgregory.net/rapid"
)

func TestWrap(t *testing.T) {
	tests := []struct {
		name  string
		text  string
		width int
		want  []string
	}{
		{"short", "one line", 20, []string{"one line"}},
		{"breaks at blanks", "the two sides will hold a seminar", 20, []string{"the two sides will", "hold a seminar"}},
		{"breaks after a hyphen", "a people-to-people programme", 20, []string{"a people-to-people", "programme"}},
		{"keeps line breaks", "first\nsecond", 20, []string{"first", "second"}},
		{"breaks Japanese anywhere", "日本とアセアンは協力を進める", 20, []string{"日本とアセアンは協力", "を進める"}},
		{"keeps what cannot be broken", "https://example.org/a/very/long/address.html x", 20, []string{"https://example.org/", "a/very/long/", "address.html x"}},
		{"nothing", "", 20, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, wrap(tt.text, tt.width)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Wrapping moves blanks only: the words stay, in their order.
func TestWrapKeepsWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := printable(rapid.String().Draw(t, "text"))
		width := rapid.IntRange(1, 100).Draw(t, "width")
		got := strings.Fields(strings.Join(wrap(text, width), " "))
		if strings.Join(got, "") != strings.Join(strings.Fields(text), "") {
			t.Fatalf("wrap(%q, %d) = %q", text, width, got)
		}
	})
}

func TestClip(t *testing.T) {
	tests := []struct {
		name, text string
		width      int
		want       string
	}{
		{"fits", "a seminar", 9, "a seminar"},
		{"cut", "a seminar on maritime law", 12, "a seminar o…"},
		{"blank before the cut", "a seminar on", 11, "a seminar…"},
		{"wide letters", "日本とアセアン", 7, "日本と…"},
		{"line breaks become blanks", "a\n  seminar", 20, "a seminar"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := clip(tt.text, tt.width); got != tt.want {
				t.Errorf("clip(%q, %d) = %q, want %q", tt.text, tt.width, got, tt.want)
			}
		})
	}
}

func TestClipFits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := printable(rapid.String().Draw(t, "text"))
		width := rapid.IntRange(1, 60).Draw(t, "width")
		if got := clip(text, width); uniseg.StringWidth(got) > width {
			t.Fatalf("clip(%q, %d) = %q is %d columns wide", text, width, got, uniseg.StringWidth(got))
		}
	})
}

// What a text holds must not steer the terminal on which it is shown.
func TestPrintable(t *testing.T) {
	const hostile = "red \x1b[31m, bell \a, csi \u009b2J, turned \u202e, kept é 日本 \t\n"
	const want = "red �[31m, bell �, csi �2J, turned �, kept é 日本 \t\n"
	if got := printable(hostile); got != want {
		t.Errorf("printable = %q, want %q", got, want)
	}
}
