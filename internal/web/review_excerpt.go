package web

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// reviewAround is how much of the text a page of review shows on each side of a fact's words, in bytes.
const reviewAround = 6000

// excerpt is the text around a fact, its words marked and nothing else.
func excerpt(words *text.Document, f record.Fact) []section {
	at := bytesAt(words.Text, []int{f.Evidence.Start, f.Evidence.End})
	start, end := at[f.Evidence.Start], at[f.Evidence.End]
	var marks []mark
	if start >= 0 && end > start {
		marks = append(marks, mark{start: start, end: end, id: f.ID, kind: f.Kind})
	}
	return stretch(words, marks, max(start, 0)-reviewAround, max(end, 0)+reviewAround)
}

// stretch sets the blocks that have words between two bytes of a text.
func stretch(words *text.Document, marks []mark, from, to int) []section {
	first, last := len(words.Blocks), 0
	for i, b := range words.Blocks {
		if b.End > from && b.Start < to {
			first, last = min(first, i), i+1
		}
	}
	if first >= last {
		return nil
	}
	l := newLayout(words, margin{}, marks, first, last)
	l.titled = true
	return l.sections(first, last)
}
