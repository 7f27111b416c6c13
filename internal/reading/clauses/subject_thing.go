package clauses

import (
	"slices"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// thing is a subject whose last word is no mention: its first mention, if any, is inside it.
func (a *Syntax) thing(b, lo, verb int) Subject {
	s := Subject{First: verb}
	and := 0 // where the last "and" was passed
	for i := b; i >= lo; i-- {
		c := a.Class(i)
		if c&words.IsAnd != 0 && a.Class(verb)&words.IsModal != 0 && a.Class(b)&words.IsAnd == 0 && !a.InName(i) && !a.ProgrammeTok[i] {
			and = i
		} else if and > 0 && c&words.AnyVerb != 0 && a.tells(i, verb) {
			return a.thingFrom(and+1, s) // "has paid $2 million and a further sum will be paid"
		}
		if c&(words.IsComma|words.IsSemicolon|words.IsColon|words.IsRelative|words.IsSubordinator) != 0 && c&(words.IsDeterminer|words.IsPreposition) == 0 || a.Complementiser(i) {
			break
		}
		s.First = i
		if m := a.MentionEndingAt(i); m >= 0 && a.Mentions[m].First >= lo && s.Kind == subjectNone {
			s.Kind, s.Mentions = SubjectInside, []int{m}
		}
	}
	return s
}

// thingFrom cuts a subject to what stands from a token on.
func (a *Syntax) thingFrom(first int, s Subject) Subject {
	s.First = first
	if s.Kind == SubjectInside && a.Mentions[s.Mentions[0]].First < first {
		s.Kind, s.Mentions = subjectNone, nil
	}
	return s
}

// tells says whether token i is the verb of a clause before that of a verb, and no
// participle that hangs on a noun.
func (a *Syntax) tells(i, verb int) bool {
	for k := range a.Groups {
		if g := &a.Groups[k]; g.Head == i && g.End < verb {
			return g.Finite() && (g.Modal != 0 || g.Perfect || g.First != g.Head || !a.Reduced(g) && g.Form == FormPast)
		}
	}
	return false
}

// SpeakersOf are the resolved speakers of a subject, in order, each once: it resolves each mention; in somebody's own words "we" and "I" are that speaker.
func (a *Syntax) SpeakersOf(s Subject) []record.Speaker {
	var out []record.Speaker
	self := false
	for _, m := range s.Mentions {
		who := a.Speakers(m)
		if a.Voiced() && !(onlyGroups(a.Voice.Speakers) && len(PartiesOf(who)) > 0) && a.Cue(a.Mentions[m].First)&(words.CueWe|words.CueI) != 0 && a.Mentions[m].End == a.Mentions[m].First+1 {
			if who = a.Voice.Speakers; len(s.Mentions) == 1 {
				return who
			}
			self = true
		}
		if len(s.Mentions) == 1 && len(who) == 1 {
			return who
		}
		for _, sp := range who {
			if sp.Of == "" && len(out) > 0 && out[0].Person != "" && a.Lexis.crew.Has(a.Words[a.Mentions[m].End-1]) {
				continue // "The two leaders and their teams"
			}
			if !words.Contains(out, sp) {
				out = append(out, sp)
			}
		}
	}
	if self {
		out = slices.DeleteFunc(out, func(sp record.Speaker) bool { return sp.Of == "" && sp.Person == "" }) // "my colleagues and I"
	}
	return out
}

// onlyGroups says whether speakers are nothing but groups of no party: "partners in the region".
func onlyGroups(speakers []record.Speaker) bool {
	return !slices.ContainsFunc(speakers, func(s record.Speaker) bool { return s.Of != "" || s.Person != "" })
}

// PartiesOf are the codes that speakers stand for, each once.
func PartiesOf(speakers []record.Speaker) []record.PartyCode {
	var out []record.PartyCode
	for _, s := range speakers {
		if s.Of != "" && !words.Contains(out, s.Of) {
			out = append(out, s.Of)
		}
	}
	return out
}

// SelfWord says whether a token is "I" or "we".
func (a *Syntax) SelfWord(tok int) bool {
	return a.Words[tok] == a.Language.By.We || a.Words[tok] == a.Language.By.I
}
