package who

import (
	"fmt"
	"strings"
	"unicode"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// edgeBlocks is how many blocks at either end of a text are searched for a date that a
// scan has garbled.
const edgeBlocks = 8

// scannedDate reads the first date in a short line, or at the head of a paragraph, near
// either end of a text whose figures and letters a scanner has mixed up: "llth
// September, 1960", "21 SEPTEMBER 1Q92", "6 Tuly 1971", "25. Jul. 94"; "" for none.
func (a *Cast) scannedDate() record.Date {
	n := len(a.Doc.Blocks)
	for i := 0; i < n; i++ {
		if i == edgeBlocks {
			i = max(i, n-edgeBlocks)
		}
		b := &a.Doc.Blocks[i]
		if b.Kind == text.Navigation {
			continue
		}
		words := strings.FieldsFunc(a.Doc.Text[b.Start:b.End], notFigure)
		if b.Kind == text.Paragraph && len(words) > 2*LongestDateline {
			words = words[:LongestDateline]
		}
		if d := dateOfWords(words); d != "" {
			return d
		}
		if d := dateOfFigures(words); d != "" {
			return d
		}
	}
	return ""
}

// notFigure says whether a character parts the words of a garbled date.
func notFigure(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// dateOfWords is the first date that words spell around the name of a month.
func dateOfWords(words []string) record.Date {
	for i, w := range words {
		month := monthLike(w)
		if month == 0 {
			continue
		}
		day, year := 0, 0
		if i > 0 {
			day = dayLike(words[i-1])
		}
		if d := 0; day <= 1 && i > 1 {
			if d = dayLike(words[i-2] + words[i-1]); d > 0 {
				day = d // "2 lst June"
			}
		}
		rest := words[i+1:]
		if day == 0 && len(rest) > 1 {
			day, rest = dayLike(rest[0]), rest[1:]
		}
		if len(rest) > 0 {
			year = yearLike(rest[0])
		}
		if len(rest) > 1 && (rest[0] == "19" || rest[0] == "20") && len(rest[1]) == 2 {
			year = yearLike(rest[0] + rest[1]) // "14 February 19 67"
		}
		if d := fmt.Sprintf("%04d-%02d-%02d", year, month, day); year > 0 && isDate(d) {
			return record.Date(d)
		}
	}
	return ""
}

// dateOfFigures is the date with which words begin, day first: "2.4.75 —".
func dateOfFigures(words []string) record.Date {
	if len(words) < 3 || len(words[0]) > 2 || len(words[1]) > 2 || len(words) > 3 && strings.IndexFunc(words[3], unicode.IsDigit) == 0 {
		return ""
	}
	if d := fmt.Sprintf("%04d-%02d-%02d", yearLike(words[2]), figureOf(words[1], 2), figureOf(words[0], 2)); isDate(d) && d > "1900" {
		return record.Date(d)
	}
	return ""
}

// figures are the letters that a scanner takes for figures.
var figures = strings.NewReplacer("l", "1", "I", "1", "i", "1", "!", "1", "O", "0", "o", "0", "Q", "0", "D", "0", "S", "5", "B", "8", "Z", "2", "g", "9")

// figureOf is the number that a word of at most n characters is, with letters taken
// for the figures they look like; -1 where it has other letters, or no figure at all.
func figureOf(w string, n int) int {
	if w == "" || len(w) > n || strings.IndexFunc(w, unicode.IsDigit) < 0 && w != "ll" && w != "lO" {
		return -1
	}
	v := 0
	for _, r := range figures.Replace(w) {
		if r < '0' || r > '9' {
			return -1
		}
		v = v*10 + int(r-'0')
	}
	return v
}

// dayLike is the day of a month that a word stands for: "6", "2nd", "llth"; 0 for none.
func dayLike(w string) int {
	for _, end := range []string{"st", "nd", "rd", "th"} {
		if head, ok := strings.CutSuffix(strings.ToLower(w), end); ok && head != "" {
			w = w[:len(head)]
			if d := figureOf(w, 3); d < 0 {
				w = "0" + w // "llth": its ending says that it is a number
			}
			break
		}
	}
	if d := figureOf(w, 3); d > 0 && d <= 31 {
		return d
	}
	return 0
}

// yearLike is the year that a word stands for: "1992", "1Q92", and "94" for 1994; 0 for none.
func yearLike(w string) int {
	y := figureOf(w, 4)
	if y >= 1000 && y < 1100 {
		y += 900 // "1Q92"
	}
	switch {
	case len(w) == 4 && y >= 1900 && y < 2100:
		return y
	case len(w) == 2 && y >= 40:
		return 1900 + y
	case len(w) == 2 && y >= 0:
		return 2000 + y
	}
	return 0
}

// monthLike is the number of the month that a word names, in full with at most one
// letter misread, or in its first three; 0 for none.
func monthLike(w string) int {
	months := [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}
	w = strings.ToLower(w)
	for i, m := range months {
		if w == m || len(w) == 3 && strings.HasPrefix(m, w) || w == "sept" && i == 8 {
			return i + 1
		}
	}
	for i, m := range months {
		if len(m) > 3 && oneOff(w, m) {
			return i + 1
		}
	}
	return 0
}

// oneOff says whether two words of one length differ in one letter.
func oneOff(x, y string) bool {
	if len(x) != len(y) {
		return false
	}
	n := 0
	for i := range len(x) {
		if x[i] != y[i] {
			n++
		}
	}
	return n == 1
}
