package deeds

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

func (a *Works) doersOf(v *clauses.VerbGroup, lo int, last []record.PartyCode) ([]record.PartyCode, string) {
	s := a.SubjectOf(v, lo)
	if v.Form == clauses.FormGerund {
		return a.praised(v, lo)
	}
	switch {
	case a.namesAgent(v):
		return nil, "" // "the Plan, signed by Chile": not by who is spoken of before
	case v.First != v.Head && a.Diary.Lexis.Contracted.Has(a.Words[v.First]):
		return a.ContractedActors(), "voice"
	case s.Relative && !v.Passive:
		return a.antecedent(v, s, lo)
	case s.Relative || v.Form == clauses.FormPast && v.First == v.Head && a.Class(v.Head)&words.IsPast == 0:
		return nil, ""
	case !v.Passive && v.Finite() && a.isIt(v, lo):
		return a.it(v), "pronoun"
	case s.Kind == clauses.SubjectDirect:
		return a.Doers(v, s), "subject"
	case a.FollowsAnd(v.First, lo) && len(last) > 0 && !v.Passive && (v.First != v.Head || a.coordinatedPast(v, lo)):
		return last, "coordinated"
	case v.Form == clauses.FormPast && v.First == v.Head && (a.Class(v.Head)&words.IsAdjective != 0 || v.End < len(a.Tokens) && a.Words[v.End] == a.Language.By.By):
		return nil, ""
	case s.Kind == clauses.SubjectInside && a.Independent(s) && a.PossessedBy(s):
		return a.GroupActor(s), "group"
	case s.Kind == clauses.SubjectInside && !v.Passive && a.Capital(s.End-1) && len(a.Named(v, s, lo)) > 1:
		return a.Named(v, s, lo), "own-name"
	case s.Kind == clauses.SubjectInside && a.Reduced(v) && a.finiteBetween(s.First, v.First):
		return nil, "" // "reaffirmed their commitment through the Dialogue launched in May"
	case s.Kind == clauses.SubjectInside && a.PeopleIn(s.First, v.First):
		return a.Doers(v, s), "inside-subject"
	case s.Kind != clauses.SubjectDirect && !v.Passive && len(a.Named(v, s, lo)) > 0:
		return a.Named(v, s, lo), "own-name"
	case s.Kind != clauses.SubjectDirect && !v.Passive && v.Finite():
		if actors := a.GroupActor(s); len(actors) > 0 {
			return actors, "group"
		}
		if actors := a.planActors(v, s); len(actors) > 0 {
			return actors, "plan"
		}
		return a.elementActors(v, s), "plan"
	}
	return nil, ""
}

// namesAgent says whether a bare past form is a participle that names with "by" who did it.
func (a *Works) namesAgent(v *clauses.VerbGroup) bool {
	return v.Form == clauses.FormPast && v.First == v.Head && a.Reduced(v) && v.End < len(a.Tokens) && a.Words[v.End] == a.Language.By.By && a.AgentAt(v.End+1) >= 0
}

// antecedent is who acts in a relative clause: the party, body or group named
// just before "which", "that" or "who".
func (a *Works) antecedent(v *clauses.VerbGroup, s clauses.Subject, lo int) ([]record.PartyCode, string) {
	rel := s.First
	if rel > lo && a.Class(rel-1)&words.IsComma != 0 {
		rel--
	}
	if rel <= lo || a.Class(s.First)&(words.IsRelative|words.IsThat) == 0 {
		return nil, ""
	}
	if m := a.MentionEndingAt(rel); m >= 0 && a.Mentions[m].First >= lo {
		v.OwnedFrom = a.Mentions[m].First
		codes := clauses.PartiesOf(a.Speakers(m))
		if a.Is(v.First, "are") || a.Is(v.First, "have") {
			joined := a.Joined(m, lo)
			codes, v.OwnedFrom = clauses.PartiesOf(a.SpeakersOf(joined)), joined.First
		}
		if len(codes) > 0 || a.Mentions[m].Kind != who.MentionGroup {
			return codes, "relative"
		}
	}
	if name, codes := a.NameBefore(rel, lo); len(codes) > 0 && a.Who.Signs[rel-1].Inner&who.NameDemonym == 0 {
		v.OwnedFrom = name
		return codes, "relative"
	}
	if a.WordAt(s.First, "which") {
		return nil, "" // people are no "which"
	}
	first := a.NounPhrase(rel, lo)
	for first > lo && (a.Class(first-1)&words.IsDeterminer != 0 || a.Tokens[first-1].Class == text.Number) && !a.StartsSentence(first) {
		first--
	}
	v.OwnedFrom = a.GroupStart(clauses.Subject{First: first, End: rel})
	return a.GroupActor(clauses.Subject{First: first, End: rel}), "relative"
}

// praised is who is thanked, commended or congratulated for a deed in a gerund:
// "commended Canada for training 300 officials".
func (a *Works) praised(v *clauses.VerbGroup, lo int) ([]record.PartyCode, string) {
	b := a.Before(v.First, lo)
	fr := a.Governing(v.First)
	if v.Perfect && b > lo && a.Class(b)&words.IsComma != 0 {
		_, codes := a.NameBefore(b, lo)
		return codes, "praised" // "The Bank, having approved 98 projects,"
	}
	if fr == nil || fr.Act != record.Welcome || b <= lo || a.Class(b)&words.IsPreposition == 0 {
		return nil, ""
	}
	if m := a.MentionEndingAt(b); m >= 0 && a.Mentions[m].First > fr.First {
		return clauses.PartiesOf(a.Speakers(m)), "praised"
	}
	return nil, ""
}

// praisedBefore is the first party beside those who speak that a statement of praise or thanks names before
// token tok: "commended Canada on its lead in training officials and hosting talks".
func (a *Works) praisedBefore(tok int) []record.PartyCode {
	fr := a.Governing(tok)
	if fr == nil || fr.Act != record.Welcome {
		return nil
	}
	speak := clauses.PartiesOf(fr.Speakers)
	for i := fr.Verb.End; i < tok; i++ {
		m := a.MentionEndingAt(i + 1)
		if m < 0 {
			continue
		}
		if codes := clauses.PartiesOf(a.Speakers(m)); len(codes) > 0 && !words.Within(codes, speak) {
			return codes
		}
	}
	return nil
}

// finiteBetween says whether a finite verb stands in tokens [first, end).
func (a *Works) finiteBetween(first, end int) bool {
	for i := range a.Groups {
		if v := &a.Groups[i]; v.First > first && v.End <= end && v.Finite() && !a.Reduced(v) {
			return true
		}
	}
	return false
}

// isIt says whether the subject of a verb is "it".
func (a *Works) isIt(v *clauses.VerbGroup, lo int) bool {
	b := a.Before(v.First, lo)
	return b >= lo && a.Words[b] == a.Language.By.It
}

// it is the party that "it" stands for: the one that speaks, else the one that the
// text was about last.
func (a *Works) it(v *clauses.VerbGroup) []record.PartyCode {
	if fr := a.Governing(v.First); fr != nil && fr.Speakers[0].Person == "" {
		return clauses.PartiesOf(fr.Speakers)
	}
	return a.It
}

// coordinatedPast says whether a bare past form goes on telling what was done: the
// verb before it tells of the past too, it has an object, and no adjective stands
// before it, as in "a prosperous and diversified economy".
func (a *Works) coordinatedPast(v *clauses.VerbGroup, lo int) bool {
	i := v.Head
	b := a.Before(i, lo)
	for b > lo && a.Class(b)&(words.IsAnd|words.IsComma) != 0 {
		b--
	}
	if a.Class(i)&words.IsPast == 0 || a.Class(i)&words.IsAdjective != 0 && a.Class(i-1)&words.IsSemicolon == 0 || !a.SurelyObject(i, len(a.Tokens)) || a.Adjective(b) {
		return false
	}
	told := false
	for j := range a.Groups {
		w := &a.Groups[j]
		if w.First >= v.First {
			break
		}
		if w.Finite() && !a.Reduced(w) {
			told = w.Form == clauses.FormPast || w.Perfect
		}
	}
	return told
}
