package web

import (
	"math"
	"strconv"
	"strings"

	"entente.example/internal/record"
)

// number writes a whole number with commas: "1,984".
func number(n int) string {
	digits := strconv.Itoa(n)
	start := len(digits) % 3
	if n < 0 && start == 1 {
		start = 4
	}
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && i >= start && (i-start)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	return b.String()
}

// decimal writes a number with commas and only the decimals that it has: "2.5".
func decimal(v float64) string {
	if v == math.Trunc(v) && math.Abs(v) < 1e15 {
		return number(int(v))
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

// count is a number with its noun: "1 document", "1,984 documents".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return number(n) + " " + noun + "s"
}

// quantity is a number with its unit as written: "200 NIHONGO Partners".
func quantity(q *record.Quantity) string {
	if q == nil {
		return ""
	}
	return strings.TrimSpace(decimal(q.Value) + " " + q.Unit)
}

// money is a sum in the words of a newspaper: "USD 35 billion", "JPY 1,250,500".
func money(m *record.Money) string {
	if m == nil {
		return ""
	}
	for _, scale := range []struct {
		unit float64
		name string
	}{{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}} {
		if v := m.Amount / scale.unit; v >= 1 && math.Abs(v*1000-math.Round(v*1000)) < 1e-6 {
			return m.Currency + " " + decimal(math.Round(v*1000)/1000) + scale.name
		}
	}
	return m.Currency + " " + decimal(m.Amount)
}

// kindWords are the names of a document's kind.
func kindWords(k record.Kind) string {
	switch k {
	case "":
		return ""
	case record.Other:
		return "Other text"
	}
	words := strings.ReplaceAll(string(k), "-", " ")
	return strings.ToUpper(words[:1]) + words[1:]
}

// actWords is what a speaker does: "emphasises" is shown as the bare verb, as in a table's head.
func actWords(a record.Act) string { return string(a) }

// short cuts long words at a space, with an ellipsis; n is in characters.
func short(s string, n int) string {
	runes := []rune(s)
	if len(runes) <= n {
		return s
	}
	cut := string(runes[:n])
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:") + " …"
}

// sentenceCase gives words a capital.
func sentenceCase(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
