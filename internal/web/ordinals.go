package web

import (
	"html/template"
	"strings"
)

// set is words of a text as they are to be read: an ordinal that a page broke
// apart ("37 th") has its ending raised and no blank. The blank stays in the
// page, unseen, so that positions in it are still those of the text.
func set(words string) template.HTML {
	var b strings.Builder
	from := 0
	for i := range len(words) {
		if !splitsOrdinal(words, i) {
			continue
		}
		b.WriteString(template.HTMLEscapeString(words[from:i]))
		b.WriteString(`<span class="gap"> </span><sup>` + words[i+1:i+3] + `</sup>`)
		from = i + 3
	}
	b.WriteString(template.HTMLEscapeString(words[from:]))
	return template.HTML(b.String()) //nolint:gosec // all of it escaped above
}

// joined is set for places that take no markup, such as the title of a window.
func joined(words string) string {
	var b strings.Builder
	for i := range len(words) {
		if !splitsOrdinal(words, i) {
			b.WriteByte(words[i])
		}
	}
	return b.String()
}

// splitsOrdinal says whether byte i is a blank between a figure and the ending
// that makes an ordinal of it.
func splitsOrdinal(s string, i int) bool {
	if s[i] != ' ' || i == 0 || s[i-1] < '0' || s[i-1] > '9' || len(s) < i+3 {
		return false
	}
	switch s[i+1 : i+3] {
	case "st", "nd", "rd", "th":
		return len(s) == i+3 || !letter(s[i+3])
	}
	return false
}

// letter says whether c belongs to a word; every byte beyond ASCII is taken to.
func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 || c == '\'' }
