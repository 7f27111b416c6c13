package text

import (
	"bytes"
	"strconv"
	"strings"
)

// tagAttributes are the attributes that matter here.
type tagAttributes struct {
	hidden  bool
	kind    string // of an ordered list: "a", "I"
	start   int    // its first number
	value   int    // of an item
	key     string // name or property of a <meta>
	content string
	rel     string
	address string
}

// series is the kind of number of a list, 0 for a list without.
func (a *tagAttributes) series(name string) byte {
	if name != "ol" {
		return 0
	}
	if len(a.kind) == 1 && strings.Contains("1aAiI", a.kind) {
		return a.kind[0]
	}
	return '1'
}

// read reads the attributes of a start tag and keeps what it says of the page.
func (w *htmlWalker) read(name string, more bool) tagAttributes {
	a := tagAttributes{start: 1}
	for more {
		var key, value []byte
		key, value, more = w.z.TagAttr()
		a.set(string(key), value)
	}
	switch {
	case name == "html" && a.address != "":
		w.field("lang", a.address)
	case name == "meta" && a.key != "":
		w.field(strings.ToLower(a.key), a.content)
	case name == "link" && a.rel == "canonical":
		w.field("canonical", a.address)
	case name == "time" && a.content != "":
		w.field("datetime", a.content)
	}
	return a
}

// set keeps one attribute.
func (a *tagAttributes) set(key string, value []byte) {
	switch key {
	case "hidden":
		a.hidden = true
	case "aria-hidden":
		a.hidden = a.hidden || string(value) == "true"
	case "style":
		a.hidden = a.hidden || bytes.Contains(value, []byte("display:none")) || bytes.Contains(value, []byte("display: none"))
	case "type":
		a.kind = string(value)
	case "start":
		a.start = smallNumber(value, 1)
	case "value":
		a.value = smallNumber(value, 0)
	case "name", "property", "itemprop":
		a.key = string(value)
	case "content", "datetime":
		a.content = string(value)
	case "rel":
		a.rel = string(value)
	case "href", "lang":
		a.address = string(value)
	}
}

// smallNumber reads a number from 0 to 9999, otherwise gives the default.
func smallNumber(b []byte, otherwise int) int {
	n, err := strconv.Atoi(string(b))
	if err != nil || n < 0 || n > 9999 {
		return otherwise
	}
	return n
}

// numeralText writes n as a list of the series does.
func numeralText(series byte, n int) string {
	switch {
	case (series == 'a' || series == 'A') && n >= 1 && n <= 26:
		return string(series + byte(n-1))
	case (series == 'i' || series == 'I') && n >= 1 && n < 40:
		s := strings.Repeat("x", n/10) + [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"}[n%10]
		if series == 'I' {
			return strings.ToUpper(s)
		}
		return s
	}
	return strconv.Itoa(n)
}
