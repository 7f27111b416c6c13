package compare

import (
	"slices"
	"unicode/utf8"

	"entente.example/internal/record"
)

// turns says whether a word turns against what was said before.
func turns(word string) bool {
	return slices.Contains([]string{"however", "but", "yet", "nevertheless", "nonetheless", "though"}, word)
}

// view says whether a noun may stand for what was said before, after "this" or "the".
func view(word string) bool {
	return slices.Contains([]string{"view", "views", "position", "positions", "assessment", "proposal", "proposals", "text", "paragraph", "paragraphs", "language",
		"statement", "point", "points", "reading", "consensus", "wording", "conclusion", "conclusions", "call", "request", "approach"}, word)
}

// begin is the first word of a sentence that is no turn.
func (s spelling) begin() int {
	i := 0
	for i < len(s.words) && turns(s.words[i]) {
		i++
	}
	return i
}

// pointer says whether the words from some on point to what was said before:
// "this", "it", "that view", "the text".
func (s spelling) pointer(i int) bool {
	if i >= len(s.words) {
		return false
	}
	next := ""
	if i+1 < len(s.words) {
		next = s.words[i+1]
	}
	switch s.words[i] {
	case "it", "them":
		return true
	case "this", "these":
		return next == "" || view(next) || s.plain[i+1] == "be" || !noun(next)
	case "that", "those", "the", "such", "its", "their":
		return view(next)
	}
	return false
}

// noun says whether a word may go on with "this": anything but the small words that begin something else.
func noun(word string) bool {
	return !slices.Contains([]string{"was", "were", "is", "are", "and", "or", "in", "at", "on", "could", "would", "had", "has", "did", "as"}, word)
}

// pointsFrom says whether what follows a verb points to what was said before, or whether nothing follows.
func (s spelling) pointsFrom(i int) bool {
	for i < len(s.words) && slices.Contains([]string{"itself", "themselves", "himself", "herself", "with", "to", "from", "against", "strongly"}, s.words[i]) {
		i++
	}
	return i == len(s.words) || s.pointer(i)
}

// subjectEnd is where the subject before a verb ends: before its auxiliaries and turns.
func (s spelling) subjectEnd(start, verb int) int {
	for verb > start+1 && (turns(s.words[verb-1]) || slices.Contains([]string{"do", "does", "did", "can", "could", "will", "would", "had", "has", "have", "also", "strongly"}, s.words[verb-1])) {
		verb--
	}
	return verb
}

// sentence is the words of a sentence.
func (a *Attributer) sentence(i int) string {
	s := a.sentences[i]
	return a.doc.Text[s.Start:s.End]
}

// evidence is a sentence as evidence; the place in the original is left to the text's own map.
func (a *Attributer) evidence(i int) record.Evidence {
	s := a.sentences[i]
	from, to := a.doc.Offsets.Source(s.Start, s.End)
	return record.Evidence{Exact: a.sentence(i), Start: a.points[i], End: a.points[i] + utf8.RuneCountInString(a.sentence(i)), SourceStart: from, SourceEnd: to}
}
