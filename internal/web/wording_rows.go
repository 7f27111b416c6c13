package web

import (
	"strconv"
	"strings"

	"entente.example/internal/compare"
	"entente.example/internal/record"
)

// editionRow is a document with what became of the passages since the one before.
type editionRow struct {
	compare.Edition
	Before *compare.Edition // that it is compared with; nil for the first
	Rows   []passageRow
}

// passageRow is a passage, or several that became one another, as they are shown.
type passageRow struct {
	Change   string // "new", "changed, moved" …; empty in the first document
	Dropped  bool   // it stands in the document before
	Segments []revisedWords
	Links    []placeLink     // to its words in their document
	Stands   []compare.Stand // its highest wordings
}

// revisedWords are words that are new, dropped or neither, with the blank before them.
type revisedWords struct {
	compare.Segment
	Blank bool
}

// setWords parts words from the blanks before them, so that these are not struck
// out, and puts one between words that take each other's place.
func setWords(list []compare.Segment) []revisedWords {
	var out []revisedWords
	var before *compare.Segment
	for i := range list {
		s := &list[i]
		trimmed := strings.TrimLeft(s.Text, " \n")
		swapped := before != nil && before.Op == compare.Dropped && s.Op == compare.Added
		out = append(out, revisedWords{compare.Segment{Op: s.Op, Text: trimmed}, before != nil && (trimmed != s.Text || swapped)})
		before = s
	}
	return out
}

// placeLink leads to words of a document.
type placeLink struct{ Href, Label string }

// size is about how many bytes the row takes.
func (e editionRow) size() int {
	n := 0
	for _, r := range e.Rows {
		n += rowSize
		for _, s := range r.Segments {
			n += len(s.Text) + segmentSize
		}
	}
	return n
}

// What a row and a segment cost besides their words, in bytes.
const (
	rowSize     = 300
	segmentSize = 12
)

func newEditionRow(w compare.Wording, i int) editionRow {
	e := w.Editions[i]
	if e.Against >= 0 {
		before := w.Editions[e.Against]
		return editionRow{e, &before, passageRows(before, e, e.Differences)}
	}
	row := editionRow{Edition: e}
	for _, p := range e.Passages {
		row.Rows = append(row.Rows, whole(e, p, compare.Same, ""))
	}
	return row
}

// passageRows are the differences between two documents as they are shown.
func passageRows(from, to compare.Edition, list []compare.Revision) []passageRow {
	var rows []passageRow
	for _, d := range list {
		change := string(d.Change)
		if d.Moved {
			change += ", moved"
		}
		switch {
		case d.Change == compare.Gone:
			rows = append(rows, whole(from, from.Passages[d.A[0]], compare.Dropped, change))
		case len(d.Words) == 0:
			op := compare.Same
			if d.Change == compare.New {
				op = compare.Added
			}
			rows = append(rows, whole(to, to.Passages[d.B[0]], op, change))
		default:
			rows = append(rows, revised(to, d, change))
		}
	}
	return rows
}

// whole is a passage in one piece.
func whole(e compare.Edition, p compare.Passage, op compare.Op, change string) passageRow {
	r := passageRow{Change: change, Dropped: op == compare.Dropped, Segments: setWords([]compare.Segment{{Op: op, Text: p.Text}})}
	return r.of(e, p)
}

func revised(to compare.Edition, d compare.Revision, change string) passageRow {
	r := passageRow{Change: change, Segments: setWords(d.Words)}
	for _, i := range d.B {
		r = r.of(to, to.Passages[i])
	}
	return r
}

// of adds where a passage stands and how far it goes.
func (r passageRow) of(e compare.Edition, p compare.Passage) passageRow {
	r.Links = append(r.Links, placeLink{spanAddress(e.Document, p.Start, p.End), day(e.Date)})
	if !r.Dropped {
		var places []compare.Stand
		for _, s := range p.Stands {
			if s.Step == highestStep(p.Stands, s.Ladder) && !has(places, s.Ladder) {
				places = append(places, s)
			}
		}
		r.Stands = append(r.Stands, places...)
	}
	return r
}

func highestStep(list []compare.Stand, ladder string) int {
	top := 0
	for _, s := range list {
		if s.Ladder == ladder {
			top = max(top, s.Step)
		}
	}
	return top
}

func has(list []compare.Stand, ladder string) bool {
	for _, s := range list {
		if s.Ladder == ladder {
			return true
		}
	}
	return false
}

// linkDigits is how many digits of a document's number its links have on a page with very many.
const linkDigits = 16

// spanAddress leads to any words of a document, by code points.
func spanAddress(id record.DocumentID, start, end int) string {
	return "/documents/" + string(id[:min(len(id), linkDigits)]) + "?start=" + strconv.Itoa(start) + "&end=" + strconv.Itoa(end) + "#span"
}
