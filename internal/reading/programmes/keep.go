package programmes

import (
	"slices"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// keepProgramme enters a name; one known by another form of it keeps the fullest.
func (a *Register) keepProgramme(first, end int, acronym string, sure bool) int {
	first = a.trimProgramme(first, end)
	if first >= end {
		return end
	}
	if a.bodyNamed(acronym) && !a.spells(acronym, first, end) {
		acronym = ""
	}
	name := strings.TrimSpace(a.Plain(first, end))
	p := Programme{name: name, Acronym: acronym, code: a.knownCode(first, end), words: nameWords(name), first: first, end: end, sure: sure}
	if acronym == "" && len(p.words) == 1 && strings.ToUpper(name) == name {
		p.Acronym = name
	}
	p.Spans = [][2]int{{first, end}}
	for k := range a.Programmes {
		if a.Programmes[k].same(&p) {
			a.Programmes[k].merge(&p)
			return end
		}
	}
	a.Programmes = append(a.Programmes, p)
	return end
}

// knownCode is the code of the widely known thing whose whole name tokens [first, end) are.
func (a *Register) knownCode(first, end int) string {
	if e, stop := a.Language.Cues.Programmes.At(a.Words, first, end); e != nil && stop == end {
		return e.Code
	}
	return ""
}

// trimProgramme leaves out an article and a possessor at the start.
func (a *Register) trimProgramme(first, end int) int {
	for first < end && (a.ledBy(first, end) || a.Cue(first)&words.CueThe != 0 && a.Tokens[first].Shape != text.Upper || a.PossessiveAt(first, end) || a.Class(first)&words.IsAnd != 0) {
		first++
	}
	return first
}

// nameWords are the words by which names of programmes are compared.
func nameWords(name string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(shortParties.Replace(lexicon.Fold(name)), func(r rune) bool { return strings.ContainsRune(" ,:;()“”\"", r) }) {
		switch w {
		case "the", "a", "an":
		default:
			out = append(out, w)
		}
	}
	return out
}

// same says whether two names mean one programme: by acronym, as names of one known thing,
// "CTBT" and "Comprehensive Test Ban Treaty", or because one begins the other ("Code of Conduct in the South China Sea"), or ends it after
// nothing but names ("ASEAN-EU Strategic Partnership").
func (p *Programme) same(q *Programme) bool {
	if p.code != "" && p.code == q.code || p.Acronym != "" && (p.Acronym == q.Acronym || p.Acronym == q.name) || q.Acronym != "" && q.Acronym == p.name || p.shortened(q) || q.shortened(p) {
		return true
	}
	long, short := p.words, q.words
	if len(long) < len(short) {
		long, short = short, long
	}
	if slices.Equal(long[:len(short)], short) {
		return len(short) > 1 && continues(long[len(short):]) || len(long) == 1
	}
	return len(short) > 1 && within(long, short)
}

// within says whether a name stands inside a longer one behind nothing but names, and goes on
// about the same thing there: "Tide Framework" in "Norway-Chile Tide Framework for Harbours".
func within(long, short []string) bool {
	for at := 1; at+len(short) <= len(long); at++ {
		if w := long[at-1]; w == "joint" && len(short) > 2 || w == "of" || w == "to" || w == "on" || w == "for" {
			return false
		}
		if slices.Equal(long[at:at+len(short)], short) {
			return continues(long[at+len(short):])
		}
	}
	return false
}

// continues says whether the words by which one name is longer go on about the same
// thing, "in the South China Sea", not to another noun: "Memoranda of Understanding".
func continues(rest []string) bool {
	if len(rest) == 0 {
		return true
	}
	switch rest[0] {
	case "of", "on", "for", "in", "to", "between", "with", "and", "against", "relating", "concerning", "signed", "announced":
		return true
	}
	return strings.Trim(rest[0], "0123456789.–-") == "" || len(rest) == 1
}

// shortened says whether another name is the programme's acronym with its noun:
// "the LIGHT Alliance" after "Lighthouses … for Tides (LIGHT) Alliance".
func (p *Programme) shortened(q *Programme) bool {
	return p.Acronym != "" && len(q.words) == 2 && q.words[0] == strings.ToLower(p.Acronym) && q.words[1] == p.words[len(p.words)-1]
}

// merge takes in another mention of the programme, and its name if that is fuller.
func (p *Programme) merge(q *Programme) {
	if len(q.words) > len(p.words) {
		p.name, p.words, p.first, p.end = q.name, q.words, q.first, q.end
	}
	if p.code == "" {
		p.code = q.code
	}
	if p.Acronym == "" {
		p.Acronym = q.Acronym
	}
	p.sure = p.sure || q.sure
	p.Spans = append(p.Spans, q.Spans...)
}
