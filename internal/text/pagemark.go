package text

import "strings"

// pageMark says how sure it is that a line is only the mark of a page.
type pageMark uint8

const (
	noMark   pageMark = iota
	bareMark          // "3": only where other marks or the sentence around it say so
	sureMark          // "2 / 3", "- 2 -", "Page 2 of 5"
)

// longestMark is the most bytes of a page mark on a line of its own.
const longestMark = 24

// markOf reads a line as a page mark and gives the page's number.
func markOf(s string) (pageMark, int) {
	if s == "" || len(s) > longestMark {
		return noMark, 0
	}
	if n := catchword(s); n > 0 {
		return sureMark, n
	}
	low := s
	if s[0]|0x20 == 'p' {
		var ok bool
		if low, ok = cutPageWord(s); !ok {
			return noMark, 0
		}
	}
	n, rest := leadingNumber(strings.TrimLeft(low, "-–— "))
	if n < 0 {
		return noMark, 0
	}
	dashes := len(low) != len(strings.TrimLeft(low, "-–—"))
	switch tail := strings.Trim(rest, " "); {
	case dashes:
		if tail != "" && strings.Trim(tail, "-–—") == "" {
			return sureMark, n
		}
	case tail == "" && low != s:
		return sureMark, n
	case tail == "":
		return bareMark, n
	case tail[0] == '/' || strings.HasPrefix(tail, "of "):
		m, end := leadingNumber(strings.TrimLeft(strings.TrimPrefix(tail[1:], "f"), " "))
		if end == "" && n >= 1 && n <= m {
			return sureMark, n
		}
	}
	return noMark, 0
}

// catchword is the number of the page that the foot of a typed one announces:
// ".../2", "/2."; 0 for none.
func catchword(s string) int {
	t, ok := strings.CutPrefix(strings.TrimLeft(s, ". …"), "/")
	if n, rest := leadingNumber(strings.TrimLeft(t, " ")); ok && n > 1 && strings.Trim(rest, ". ") == "" {
		return n
	}
	return 0
}

// cutPageWord takes "Page", "page", "p." off the front of s.
func cutPageWord(s string) (rest string, ok bool) {
	for _, w := range [...]string{"Page ", "PAGE ", "page ", "p. ", "P. ", "Page | "} {
		if rest, ok = strings.CutPrefix(s, w); ok {
			return strings.TrimLeft(rest, "| "), true
		}
	}
	return s, false
}

// leadingNumber is the number of up to three digits at the start of s, -1 for none, and what follows.
func leadingNumber(s string) (int, string) {
	n, i := 0, 0
	for i < len(s) && i < 3 && isDigit(s[i]) {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i == 0 || i < len(s) && isDigit(s[i]) {
		return -1, s
	}
	return n, s[i:]
}

// cutPageMarks marks the lines that are page numbers and the running heads beside them.
func cutPageMarks(text string, lines []line) {
	p := pageCutter{text: text, lines: lines, pages: map[int]bool{}}
	for i := range lines {
		if lines[i].end-lines[i].start > longestMark || lines[i].fixed || lines[i].label != "" {
			continue
		}
		if m, n := markOf(p.of(i)); m != noMark {
			p.marks = append(p.marks, i)
			p.pages[n] = true
		}
	}
	for _, i := range p.marks {
		if m, n := markOf(p.of(i)); m == sureMark || p.stray(i, n) {
			lines[i].cut = true
			if next := i + 1; catchword(p.of(i)) > 0 && next < len(lines) && strings.Trim(p.of(next), ". ") == strings.Trim(p.of(i), "./ …") {
				lines[next].cut = true // "2." at the head of the page announced
			}
		}
	}
	p.heads()
	p.pass()
}

// pageCutter holds what one walk over the lines has found.
type pageCutter struct {
	text  string
	lines []line
	marks []int        // lines that may be page marks
	pages map[int]bool // their numbers
}

func (p *pageCutter) of(i int) string { return p.text[p.lines[i].start:p.lines[i].end] }

// stray tells whether the bare number n at line i is a page's: it stands in the
// middle of a sentence, at an end of the text, or counts on from another.
func (p *pageCutter) stray(i, n int) bool {
	if i == 0 || i == len(p.lines)-1 {
		return true
	}
	if !endsSentence(p.of(i-1)) && goesOn(p.of(i+1)) {
		return true
	}
	return p.pages[n-1] || p.pages[n+1]
}

// longestHead is the most bytes of a running head.
const longestHead = 100

// heads cuts the lines next to page marks that come again next to other page marks.
func (p *pageCutter) heads() {
	if len(p.marks) < 2 {
		return
	}
	seen := map[string]int{}
	beside := func(visit func(i int)) {
		for _, m := range p.marks {
			for _, i := range [...]int{m - 1, m + 1} {
				if p.lines[m].cut && i >= 0 && i < len(p.lines) && !p.lines[i].cut && p.lines[i].end-p.lines[i].start <= longestHead && !endsSentence(p.of(i)) {
					visit(i)
				}
			}
		}
	}
	beside(func(i int) { seen[withoutDigits(p.of(i))]++ })
	beside(func(i int) {
		if seen[withoutDigits(p.of(i))] > 1 && !goesOn(p.of(i)) {
			p.lines[i].cut = true
		}
	})
}

func withoutDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return -1
		}
		return r
	}, s)
}

// pass hands the breaks before cut lines on to the lines after them.
func (p *pageCutter) pass() {
	for i := range len(p.lines) - 1 {
		if p.lines[i].cut {
			p.lines[i+1].afterCut = true
			p.lines[i+1].blank = p.lines[i+1].blank || p.lines[i].blank
		}
	}
}
