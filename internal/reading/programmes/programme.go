package programmes

import (
	"slices"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Programme is a named initiative, plan, agreement, fund or mechanism.
type Programme struct {
	name    string
	Acronym string
	code    string   // of the widely known thing that the name means, empty for others
	words   []string // of the name, folded, without small words
	first   int      // token span of the fullest mention
	end     int
	Spans   [][2]int // every mention
	sure    bool     // named in full, or known
}

// FindProgrammes finds the programmes that the text names: with a head noun, in
// quotation marks, by an acronym that the text explains, or as a widely known one.
func (a *Register) FindProgrammes() {
	for i := range a.Sents {
		s := &a.Sents[i]
		switch a.Doc.Blocks[s.Block].Kind {
		case text.Paragraph, text.ListItem, text.Quotation, text.TableRow:
			a.programmesIn(s)
		}
	}
}

// programmesIn goes through a sentence; a name that holds others goes before them.
func (a *Register) programmesIn(s *text.Sentence) {
	done := s.FirstToken
	for i := s.FirstToken; i < s.EndToken; i++ {
		c := a.Cue(i)
		switch {
		case i < done:
		case c&words.CueQuote != 0:
			done = max(done, a.quotedProgramme(i, s))
		case a.Capital(i) || c&words.CueLower != 0 || a.knownSmall(i, s):
			done = max(done, a.programmeAt(i, done, s))
		}
	}
}

// programmeAt takes the programme whose name has its noun at token i, or that
// begins there as a known one; it gives the token after it.
func (a *Register) programmeAt(i, lo int, s *text.Sentence) int {
	if e, end := a.Language.Cues.Programmes.At(a.Words, i, s.EndToken); e != nil && (a.Capital(i) || a.knownSmall(i, s)) && a.knownHere(e, i, end, s) {
		return a.knownProgramme(e, i, end, lo, s)
	}
	if a.Cue(i)&(words.CueProgramme|words.CueWeak|words.CueLower) != 0 {
		return a.headed(i, lo, s)
	}
	if stop := a.operation(i, s); stop > 0 {
		return stop
	}
	if a.acronymUnder(i, s) {
		return a.keepProgramme(i, i+1, a.Written(i, i+1), true)
	}
	return 0
}

// knownSmall says whether a known name begins at token i that is written in small letters
// too: "the six-party talks".
func (a *Register) knownSmall(i int, s *text.Sentence) bool {
	if a.Tokens[i].Shape != text.Lower || a.StartsSentence(i) {
		return false
	}
	e, end := a.Language.Cues.Programmes.At(a.Words, i, s.EndToken)
	return e != nil && end > i+1 && strings.HasPrefix(e.Phrase, a.Written(i, i+1))
}

// knownHere says whether a known name is written as one: an acronym in capitals,
// other words with theirs, but for the noun, "Colombo plan", and no other noun after them.
func (a *Register) knownHere(e *lexicon.Entry, i, end int, s *text.Sentence) bool {
	if end == i+1 && strings.ToUpper(e.Phrase) == e.Phrase && a.Tokens[i].Shape == text.Capital {
		return false
	}
	if end > i+1 && a.Cue(end-1)&words.CueProgramme != 0 && a.followedByName(end, s) && a.Class(end) == 0 && a.Cue(end)&(words.CueProgramme|words.CueWeak) == 0 {
		return false
	}
	return a.Capital(end-1) || strings.HasSuffix(e.Phrase, a.Written(end-1, end)) || a.Tokens[end-1].Class != text.Word || a.Cue(end-1)&words.CueLower != 0
}

// knownProgramme keeps a widely known programme, or the longer name that it begins.
func (a *Register) knownProgramme(e *lexicon.Entry, i, end, lo int, s *text.Sentence) int {
	for j := end; j < s.EndToken && j < end+5; j++ {
		if a.Capital(j) && a.Cue(j)&(words.CueProgramme|words.CueWeak) != 0 {
			return a.headed(j, lo, s)
		}
		if !a.Capital(j) {
			break
		}
	}
	if stop := a.knownHeaded(i, end, lo, s); stop > 0 {
		return stop
	}
	for end < s.EndToken && a.version(end) {
		end++
	}
	if end < s.EndToken && a.isLink(end) && a.joinsParties(end+1, s.EndToken) {
		end, _ = a.complementOf(end, s.EndToken)
	}
	if end > i+2 && !a.shouted(i, end) {
		i = a.wholeStart(i, max(lo, s.FirstToken))
	}
	if end < s.EndToken && a.Tokens[end].Shape == text.Lower && a.Cue(end)&words.CueLower != 0 && a.ownNoun(end) && strings.ToUpper(e.Phrase) != e.Phrase {
		return a.keepProgramme(i, end+1, "", true) // "Fulbright program"
	}
	acronym := ""
	if end == i+1 && strings.ToUpper(e.Phrase) == e.Phrase {
		acronym = a.Written(i, i+1)
	} else if stop := a.AcronymAfter(end, s.EndToken); stop > end {
		acronym = a.Written(end+1, stop-1)
	}
	return a.keepProgramme(i, end, acronym, true)
}

// knownHeaded reads the known name in tokens [i, end) by its noun, so that what goes on
// after it belongs to it; 0 where it has none or is read no further.
func (a *Register) knownHeaded(i, end, lo int, s *text.Sentence) int {
	for j := end - 1; j >= i; j-- {
		switch {
		case a.owned(i, j), j < end-1 && a.Class(min(end, s.EndToken-1))&words.IsAnd != 0:
		case j > i+1 && a.Is(j-1, "with"):
		case end == i+2 && j == i+1, a.Cue(j)&(words.CueProgramme|words.CueWeak) != 0:
			if first, _, _ := a.programmeStart(j, max(lo, s.FirstToken)); first > i {
				continue
			}
			if stop := a.headed(j, lo, s); stop >= end {
				return stop
			}
		}
	}
	return 0
}

// wholeStart is where a name begins that the known one from token i on ends: "Joint"
// before "Comprehensive Plan of Action", but not whose it is.
func (a *Register) wholeStart(i, lo int) int {
	first, _, _ := a.programmeStart(i, lo)
	if a.owned(first, i) {
		return i
	}
	return first
}

// owned says whether tokens [first, end) tell whose something is, "President's", or
// name something else beside it.
func (a *Register) owned(first, end int) bool {
	for i := first; i < end; i++ {
		if a.PossessiveAt(i, end) || a.Class(i)&(words.IsPossessive|words.IsAnd) != 0 {
			return true
		}
	}
	return false
}

// ledBy says whether a word only says who leads or pays: "Kenyan-led", "UN-backed".
func (a *Register) ledBy(first, end int) bool {
	w := a.Written(first, first+1)
	i := strings.LastIndexAny(w, "-‑")
	if i < 0 || first+1 >= end {
		return false
	}
	return a.Lexis.LedBy.Has(a.Language.Names.Vocabulary().ID(strings.TrimLeft(w[i:], "-‑")))
}

// shortParties writes the same party the same way in names that are compared.
var shortParties = strings.NewReplacer("united states of america", "us", "united states", "us", "u.s.", "us", "u.s", "us", "united kingdom", "uk", "u.k.", "uk",
	"republic of korea", "rok", "european union", "eu", "united nations", "un")

// OutProgrammes are the programmes for the reading, in the order of their fullest mentions.
func (a *Register) OutProgrammes() []record.Programme {
	slices.SortStableFunc(a.Programmes, func(x, y Programme) int { return x.first - y.first })
	out := make([]record.Programme, 0, len(a.Programmes))
	for i := range a.Programmes {
		p := &a.Programmes[i]
		e := a.Evidence(p.first, p.end, "programmes.name")
		r := record.Programme{Name: p.name, Acronym: p.Acronym, Confidence: record.Medium, Evidence: &e}
		if p.sure {
			r.Confidence = record.High
		}
		for _, s := range p.Spans {
			r.Mentions = append(r.Mentions, a.Evidence(s[0], s[1], "programmes.name"))
		}
		out = append(out, r)
	}
	return out
}

// OutWarnings are what the stages and the cleaner want a reader to know.
func (a *Register) OutWarnings() []record.Warning {
	out := a.Warnings
	for _, w := range a.Doc.Warnings {
		out = append(out, record.Warning{Code: "text", Message: w})
	}
	return out
}
