package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// numeral is the number or bullet with which a line begins.
type numeral struct {
	label   string // as written: "1.", "(ii)", "-"
	style   style
	ordinal int // 1 for "(i)"; 0 for a bullet
	rest    int // bytes up to the text after it
}

// style is how a list numbers its items; lists that number alike stand on one level.
type style struct {
	series rune // '1', 'i', 'I', 'a', 'A', or the bullet itself
	open   bool // a bracket before it
	close  byte // '.', ')', or 0 for none
	parts  int  // numbers in it: 2 for "1.2"
}

// numbering reads the label at the start of s; ok is false where there is none.
func numbering(s string) (n numeral, ok bool) {
	if s == "" {
		return n, false
	}
	if n, ok = bullet(s); ok {
		return n, true
	}
	at := 0
	if s[0] == '(' {
		n.style.open = true
		at = 1
	}
	end := at
	for end < len(s) && end-at < 6 && (isAlnum(s[end]) || s[end] == '.' && end > at && end+1 < len(s) && isDigit(s[end+1]) && isDigit(s[end-1])) {
		end++
	}
	if !n.count(s[at:end]) || !n.closed(s, end) {
		return numeral{}, false
	}
	return n, true
}

// count reads the number or letter of a label.
func (n *numeral) count(s string) bool {
	if s == "" {
		return false
	}
	n.style.parts = 1 + strings.Count(s, ".")
	switch {
	case isDigit(s[0]):
		n.style.series = '1'
		n.ordinal = lastNumber(s)
		return n.ordinal >= 0 && (len(s) <= 3 || n.style.parts > 1)
	case n.style.parts > 1:
		return false
	case roman(s) > 0 && (len(s) > 1 || s == "i" || s == "I" || s == "v" || s == "V" || s == "x" || s == "X"):
		n.ordinal, n.style.series = roman(s), 'i'
		if isUpper(s[0]) {
			n.style.series = 'I'
		}
		return true
	case len(s) == 1 && isLower(s[0]):
		n.ordinal, n.style.series = int(s[0]-'a')+1, 'a'
		return true
	case len(s) == 1 && isUpper(s[0]):
		n.ordinal, n.style.series = int(s[0]-'A')+1, 'A'
		return true
	}
	return false
}

// letter is the label read as a letter, for "i", "v" and "x" that may be roman or not; ok is false for others.
func (n numeral) letter() (numeral, bool) {
	if n.style.series|0x20 != 'i' {
		return n, false
	}
	s := strings.Trim(n.label, "().")
	if len(s) != 1 {
		return n, false
	}
	n.style.series += 'a' - 'i'
	n.ordinal = int(s[0]|0x20-'a') + 1
	return n, true
}

// lastNumber is the last of the numbers in "1.2.3", -1 where one is no number.
func lastNumber(s string) int {
	v, digits := 0, 0
	for i := range len(s) {
		switch {
		case isDigit(s[i]):
			v = v*10 + int(s[i]-'0')
			digits++
		case s[i] == '.':
			v, digits = 0, 0
		default:
			return -1
		}
	}
	if digits == 0 || digits > 3 {
		return -1
	}
	return v
}

// roman is the value of a roman numeral up to 39 in one case, 0 for anything else.
func roman(s string) int {
	total, last := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		v := 0
		switch s[i] | 0x20 {
		case 'i':
			v = 1
		case 'v':
			v = 5
		case 'x':
			v = 10
		}
		if v == 0 || isUpper(s[i]) != isUpper(s[0]) {
			return 0
		}
		if v < last {
			total -= v
		} else {
			total, last = total+v, v
		}
	}
	return total
}

// closed reads what ends the label at s[end:] and the blanks after it.
func (n *numeral) closed(s string, end int) bool {
	stop := end
	for stop < len(s) && (s[stop] == '.' || s[stop] == ')') && stop-end < 2 {
		stop++
	}
	if stop > end {
		n.style.close = s[stop-1]
	}
	rest := s[stop:]
	bracket := n.style.close == ')'
	switch {
	case n.style.open && !bracket, rest == "":
		return false
	case rest[0] == ' ':
		stop++
	case bracket && n.style.open && startsText(rest):
	case n.style.close == '.' && n.style.series == '1' && startsText(rest) && n.style.parts == 1:
	default:
		return false
	}
	n.label, n.rest = strings.TrimRight(s[:stop], " "), stop
	return true
}

// startsText tells whether s begins with a capital or a quotation mark, right after a label.
func startsText(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || strings.ContainsRune("“\"‘", r) || unicode.Is(unicode.Han, r)
}

// bullet reads a bullet.
func bullet(s string) (numeral, bool) {
	r, n := utf8.DecodeRuneInString(s)
	blank := len(s) > n && s[n] == ' '
	switch r {
	case '•', '・', '●', '○', '◦', '▪', '■', '□', '◆', '◇', '‣', '⁃', '➢', '✓', '►', '\uf0b7', '·', '※', '*':
		if r == '*' && !blank {
			return numeral{}, false
		}
	case '-', '–', '—', '+', '»':
		if !blank {
			return numeral{}, false
		}
	case 'o':
		if !blank || !startsText(s[skipBlank(s, n):]) {
			return numeral{}, false
		}
	default:
		if r < '①' || r > '⑳' {
			return numeral{}, false
		}
		return numeral{label: s[:n], style: style{series: '①'}, ordinal: int(r-'①') + 1, rest: skipBlank(s, n)}, true
	}
	if skipBlank(s, n) >= len(s) {
		return numeral{}, false
	}
	return numeral{label: s[:n], style: style{series: r}, rest: skipBlank(s, n)}, true
}

func skipBlank(s string, at int) int {
	for at < len(s) && s[at] == ' ' {
		at++
	}
	return at
}
