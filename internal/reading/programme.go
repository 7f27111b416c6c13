package reading

import (
	"slices"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// programme is a named initiative, plan, agreement, fund or mechanism.
type programme struct {
	name    string
	acronym string
	words   []string // of the name, folded, without small words
	first   int      // token span of the fullest mention
	end     int
	spans   [][2]int // every mention
	sure    bool     // named in full, or known
}

// findProgrammes finds the programmes that the text names: with a head noun, in
// quotation marks, by an acronym that the text explains, or as a widely known one.
func (a *analysis) findProgrammes() {
	for i := range a.sents {
		s := &a.sents[i]
		switch a.doc.Blocks[s.Block].Kind {
		case text.Paragraph, text.ListItem, text.Quotation, text.TableRow:
			a.programmesIn(s)
		}
	}
}

// programmesIn goes through a sentence; a name that holds others goes before them.
func (a *analysis) programmesIn(s *text.Sentence) {
	done := s.FirstToken
	for i := s.FirstToken; i < s.EndToken; i++ {
		c := a.cue(i)
		switch {
		case i < done:
		case c&cueQuote != 0:
			done = max(done, a.quotedProgramme(i, s))
		case a.capital(i) || c&cueLower != 0:
			done = max(done, a.programmeAt(i, done, s))
		}
	}
}

// programmeAt takes the programme whose name has its noun at token i, or that
// begins there as a known one; it gives the token after it.
func (a *analysis) programmeAt(i, lo int, s *text.Sentence) int {
	if e, end := a.engine.cues.programmes.at(a.words, i, s.EndToken); e != nil && a.capital(i) && a.knownHere(e, i, end) {
		return a.knownProgramme(e, i, end, lo, s)
	}
	if a.cue(i)&(cueProgramme|cueWeak|cueLower) != 0 {
		return a.headed(i, lo, s)
	}
	if a.acronymUnder(i, s) {
		return a.keepProgramme(i, i+1, a.written(i, i+1), true)
	}
	return 0
}

// knownHere says whether a known name is written as one: an acronym in capitals,
// other words with theirs, but for the noun: "Colombo plan".
func (a *analysis) knownHere(e *lexicon.Entry, i, end int) bool {
	if end == i+1 && strings.ToUpper(e.Phrase) == e.Phrase && a.tokens[i].Shape == text.Capital {
		return false
	}
	return a.capital(end-1) || a.tokens[end-1].Class != text.Word || a.cue(end-1)&cueLower != 0
}

// knownProgramme keeps a widely known programme, or the longer name that it begins.
func (a *analysis) knownProgramme(e *lexicon.Entry, i, end, lo int, s *text.Sentence) int {
	for j := end; j < s.EndToken && j < end+3; j++ {
		if a.capital(j) && a.cue(j)&(cueProgramme|cueWeak) != 0 {
			return a.headed(j, lo, s)
		}
		if !a.capital(j) {
			break
		}
	}
	if end == i+2 || end > i+2 && a.cue(end-1)&cueProgramme != 0 && !a.is(i+1, "with") || a.cue(i)&(cueProgramme|cueWeak) != 0 {
		if stop := a.headed(end-1, lo, s); stop > 0 {
			return stop
		}
	}
	for end < s.EndToken && a.version(end) {
		end++
	}
	if end < s.EndToken && a.tokens[end].Shape == text.Lower && a.cue(end)&cueLower != 0 && a.ownNoun(end) && strings.ToUpper(e.Phrase) != e.Phrase {
		return a.keepProgramme(i, end+1, "", true) // "Fulbright program"
	}
	acronym := ""
	if end == i+1 && strings.ToUpper(e.Phrase) == e.Phrase {
		acronym = a.written(i, i+1)
	} else if stop := a.acronymAfter(end, s.EndToken); stop > end {
		acronym = a.written(end+1, stop-1)
	}
	return a.keepProgramme(i, end, acronym, true)
}

// keepProgramme enters a name; one known by another form of it keeps the fullest.
func (a *analysis) keepProgramme(first, end int, acronym string, sure bool) int {
	first = a.trimProgramme(first, end)
	if first >= end {
		return end
	}
	if a.bodyNamed(acronym) && !a.spells(acronym, first, end) {
		acronym = ""
	}
	name := strings.TrimSpace(a.plain(first, end))
	p := programme{name: name, acronym: acronym, words: nameWords(name), first: first, end: end, sure: sure}
	if acronym == "" && len(p.words) == 1 && strings.ToUpper(name) == name {
		p.acronym = name
	}
	p.spans = [][2]int{{first, end}}
	for k := range a.programmes {
		if a.programmes[k].same(&p) {
			a.programmes[k].merge(&p)
			return end
		}
	}
	a.programmes = append(a.programmes, p)
	return end
}

// trimProgramme leaves out an article and a possessor at the start.
func (a *analysis) trimProgramme(first, end int) int {
	for first < end && (a.ledBy(first, end) || a.cue(first)&cueThe != 0 && a.tokens[first].Shape != text.Upper || a.possessiveAt(first, end) || a.class(first)&isAnd != 0) {
		first++
	}
	return first
}

// ledBy says whether a word only says who leads or pays: "Kenyan-led", "UN-backed".
func (a *analysis) ledBy(first, end int) bool {
	w := a.written(first, first+1)
	i := strings.LastIndexAny(w, "-‑")
	if i < 0 || first+1 >= end {
		return false
	}
	switch strings.TrimLeft(w[i:], "-‑") {
	case "led", "backed", "brokered", "funded", "sponsored", "supported", "owned", "mediated", "chaired":
		return true
	}
	return false
}

// shortParties writes the same party the same way in names that are compared.
var shortParties = strings.NewReplacer("united states of america", "us", "united states", "us", "u.s.", "us", "u.s", "us", "united kingdom", "uk", "u.k.", "uk",
	"republic of korea", "rok", "european union", "eu", "united nations", "un")

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

// same says whether two names mean one programme: by acronym, or because one
// begins the other ("Code of Conduct in the South China Sea"), or ends it after
// nothing but names ("ASEAN-EU Strategic Partnership").
func (p *programme) same(q *programme) bool {
	if p.acronym != "" && (p.acronym == q.acronym || p.acronym == q.name) || q.acronym != "" && q.acronym == p.name || p.shortened(q) || q.shortened(p) {
		return true
	}
	long, short := p.words, q.words
	if len(long) < len(short) {
		long, short = short, long
	}
	if slices.Equal(long[:len(short)], short) {
		return len(short) > 1 && continues(long[len(short):]) || len(long) == 1
	}
	if len(short) < 2 || !slices.Equal(long[len(long)-len(short):], short) {
		return false
	}
	for _, w := range long[:len(long)-len(short)] {
		if w == "joint" && len(short) > 2 || w == "of" || w == "to" || w == "on" || w == "for" {
			return false
		}
	}
	return true
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
func (p *programme) shortened(q *programme) bool {
	return p.acronym != "" && len(q.words) == 2 && q.words[0] == strings.ToLower(p.acronym) && q.words[1] == p.words[len(p.words)-1]
}

// merge takes in another mention of the programme, and its name if that is fuller.
func (p *programme) merge(q *programme) {
	if len(q.words) > len(p.words) {
		p.name, p.words, p.first, p.end = q.name, q.words, q.first, q.end
	}
	if p.acronym == "" {
		p.acronym = q.acronym
	}
	p.sure = p.sure || q.sure
	p.spans = append(p.spans, q.spans...)
}

// outProgrammes are the programmes for the reading, in the order of their fullest mentions.
func (a *analysis) outProgrammes() []record.Programme {
	slices.SortStableFunc(a.programmes, func(x, y programme) int { return x.first - y.first })
	out := make([]record.Programme, 0, len(a.programmes))
	for i := range a.programmes {
		p := &a.programmes[i]
		e := a.evidence(p.first, p.end, "programmes.name")
		r := record.Programme{Name: p.name, Acronym: p.acronym, Confidence: record.Medium, Evidence: &e}
		if p.sure {
			r.Confidence = record.High
		}
		for _, s := range p.spans {
			r.Mentions = append(r.Mentions, a.evidence(s[0], s[1], "programmes.name"))
		}
		out = append(out, r)
	}
	return out
}

// outWarnings are what the stages and the cleaner want a reader to know.
func (a *analysis) outWarnings() []record.Warning {
	out := a.warnings
	for _, w := range a.doc.Warnings {
		out = append(out, record.Warning{Code: "text", Message: w})
	}
	return out
}
