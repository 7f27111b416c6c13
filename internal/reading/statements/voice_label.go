package statements

import (
	"strings"

	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Label takes the speaker's label of a transcript off the start of a sentence.
func (a *Speech) Label(lo, hi, block int) int {
	if at := a.innerLabel(lo, hi); at >= 0 {
		lo = at
	} else if lo != a.FirstToken(block) && !a.runsOn(lo, hi) {
		return lo
	}
	if at := a.shortLabel(lo, block); at > lo {
		return min(at, hi)
	}
	for i := lo; i < hi && i < lo+who.LongestLabel; i++ {
		if a.Class(i)&words.IsColon == 0 {
			continue
		}
		if a.Asker(lo, i) || a.onlyAsks(lo, i) {
			a.Voice = clauses.Voice{Speakers: nil, Mention: -1, Kind: clauses.VoiceLabel, Block: block}
			return i + 1
		}
		if m := a.labelMention(lo, i); m >= 0 && a.Kind != record.FactSheet {
			a.Voice = clauses.Voice{Speakers: a.labelSpeakers(m, lo), Mention: m, Kind: clauses.VoiceLabel, Block: block}
			return i + 1
		}
		if a.answers(lo, i) {
			a.Voice = clauses.Voice{Speakers: a.ownSpeaker(), Mention: -1, Kind: clauses.VoiceLabel, Block: block}
			return i + 1
		}
		if p := a.initialsOf(lo, i); p >= 0 {
			a.Voice = clauses.Voice{Speakers: []record.Speaker{a.Speaker(p)}, Mention: -1, Kind: clauses.VoiceLabel, Block: block}
			return i + 1
		}
		if a.capitalLabel(lo, i) {
			if s := a.labelled(lo, i); len(s) > 0 && a.Kind != record.FactSheet {
				a.Voice = clauses.Voice{Speakers: s, Mention: -1, Kind: clauses.VoiceLabel, Block: block}
			}
			return i + 1
		}
		if a.Kind == record.PressConference && a.nameLike(lo, i) {
			a.Voice = clauses.Voice{Speakers: a.unintroduced(lo, i), Mention: -1, Kind: clauses.VoiceLabel, Block: block}
			return i + 1
		}
		if a.runIn(lo, i) && i+2 < hi {
			return i + 1
		}
		return lo
	}
	return lo
}

// labelMention is the person whose name is the label [lo, colon); -1 for none.
func (a *Speech) labelMention(lo, colon int) int {
	m := a.MentionEndingAt(colon)
	if m < 0 && colon > lo && a.Class(colon-1)&words.IsClose != 0 {
		open := a.Opening(colon-1, lo)
		if m = a.MentionEndingAt(colon - 1); m >= 0 && a.Mentions[m].First == open+1 && a.Mentions[m].Kind == who.MentionPerson && a.titleLike(lo, open) {
			return m // "Foreign Minister of Chile (Ms. Ada Sokol):"
		}
		m = a.MentionEndingAt(open)
	}
	if m < 0 || a.Mentions[m].First > lo+1 || a.Mentions[m].Kind != who.MentionPerson {
		return -1
	}
	return m
}

// labelSpeakers are those whom the label that begins at token lo names; the party of
// somebody named in brackets stands before them.
func (a *Speech) labelSpeakers(m, lo int) []record.Speaker {
	speakers := a.Speakers(m)
	if len(speakers) != 1 || a.Mentions[m].First <= lo+1 {
		return speakers
	}
	for i := lo; i < a.Mentions[m].First; i++ {
		if k := a.MentionEndingAt(i + 1); k >= 0 && len(a.Mentions[k].Parties) == 1 {
			return []record.Speaker{{Person: speakers[0].Person, Of: a.Mentions[k].Parties[0]}}
		}
		if codes := a.CodesAt(i, who.NameParty|who.NameDemonym); len(codes) == 1 {
			return []record.Speaker{{Person: speakers[0].Person, Of: codes[0]}}
		}
	}
	return speakers
}

// titleLike says whether tokens [lo, hi) can be the name of an office: words with
// capitals, and small ones between them.
func (a *Speech) titleLike(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if !a.Capital(i) && a.Cue(i)&(words.CueThe|words.CueOf|words.CueFor|words.CueAnd|words.CueComma|words.CuePossessive) == 0 {
			return false
		}
	}
	return hi > lo && a.Capital(lo)
}

// LoneLabel reads a label that stands in a line of its own above what is said.
func (a *Speech) LoneLabel(s *text.Sentence) {
	if hi := s.EndToken; hi-s.FirstToken < who.LongestLabel && (a.Class(hi-1)&words.IsColon != 0 || hi-s.FirstToken < 3) {
		a.Label(s.FirstToken, hi, s.Block)
	}
}

// capitalLabel is a transcript's label without a name: "SECRETARY OF STATE:", in
// a transcript "Foreign Minister:" too.
func (a *Speech) capitalLabel(lo, colon int) bool {
	if m := a.MentionEndingAt(colon); m >= 0 && a.transcript() && a.Mentions[m].Kind == who.MentionOffice && a.Mentions[m].First <= lo+1 {
		return true
	}
	for i := lo; i < colon; i++ {
		if s := a.Tokens[i].Shape; s != text.Upper && a.Tokens[i].Class != text.Punct {
			return false
		}
	}
	return colon > lo
}

// labelled are the speakers that a label in capitals stands for: a party that it
// names, or the issuer for an office of its own; nobody for another heading.
func (a *Speech) labelled(lo, colon int) []record.Speaker {
	for i := lo; i < colon; i++ {
		if m := a.MentionEndingAt(i + 1); m >= 0 && len(clauses.PartiesOf(a.Speakers(m))) > 0 {
			return a.underOffice(m)
		}
	}
	for i := lo; i < colon; i++ {
		if a.Cue(i)&words.CueOffice != 0 && a.Issuer != "" {
			return []record.Speaker{a.addressed(record.Speaker{Of: a.Issuer})}
		}
	}
	if a.Kind == record.PressConference {
		return a.unintroduced(lo, colon)
	}
	return nil
}

// underOffice are those who speak under the label that mention m is: an office of the
// issuer's without a name is held by whom those who ask call by name.
func (a *Speech) underOffice(m int) []record.Speaker {
	speakers := a.Speakers(m)
	if len(speakers) != 1 || speakers[0].Of != a.Issuer || a.Mentions[m].Kind != who.MentionOffice {
		return speakers
	}
	if s := a.addressed(record.Speaker{Of: a.Issuer}); s.Person != "" {
		return []record.Speaker{s}
	}
	return speakers
}

// answers says whether a label is that of the answers: "A:", "Answer:", "PM:".
func (a *Speech) answers(lo, colon int) bool {
	return colon == lo+1 && (a.Is(lo, "A") || strings.EqualFold(a.Written(lo, colon), "answer") || a.Lexis.ownLabels.Has(a.Words[lo])) && a.Issuer != ""
}

// nameLike says whether a label can be a name that nothing else tells of: a few
// words with capitals.
func (a *Speech) nameLike(lo, colon int) bool {
	for i := lo; i < colon; i++ {
		if !a.Capital(i) && a.Tokens[i].Class != text.Punct {
			return false
		}
	}
	return colon > lo && colon-lo < longestName
}

// longestName is below how many tokens a name with its office or newspaper stays.
const longestName = 10

// runIn is a heading set at the head of its paragraph: "Human resources: …".
func (a *Speech) runIn(lo, colon int) bool {
	if colon-lo > 8 {
		return false
	}
	for i := lo; i < colon; i++ {
		if a.Class(i)&(words.IsModal|words.IsBe|words.IsHave|words.IsPronoun) != 0 || i > lo && a.Class(i)&(words.IsPast|words.IsThird) != 0 && a.Class(i)&words.IsNounish == 0 {
			return false
		}
	}
	return true
}
