package cli

import "strings"

// style is an ANSI sequence that sets how characters look; empty for plain.
type style string

// The styles of the reports, few and quiet.
const (
	plain  style = ""
	strong style = "\x1b[1m"
	faint  style = "\x1b[2m"
	accent style = "\x1b[36m"
	alarm  style = "\x1b[33m"
	reset        = "\x1b[0m"
)

// paint writes s in a style, where colour is welcome.
func (t Terminal) paint(st style, s string) string {
	if !t.Colour || st == plain || s == "" {
		return s
	}
	return string(st) + s + reset
}

// printable replaces what could steer a terminal: control characters and the
// marks that turn the direction of writing.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case r < 0x20, r >= 0x7f && r < 0xa0, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
			return '\ufffd'
		}
		return r
	}, s)
}
