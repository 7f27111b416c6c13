package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// Met says whether the first mention of a person stands after "with".
func (a *Cast) Met(p int) bool {
	f := a.People[p].First
	return f >= 0 && a.metAt(a.Mentions[f].First)
}

// metAt says whether the name at a token is that of somebody who was met, or called on.
func (a *Cast) metAt(first int) bool {
	if first < 2 {
		return false
	}
	if a.Cue(first-1)&words.CueThe != 0 && first > 2 {
		first--
	}
	if a.Words[first-1] == a.Language.By.On && a.Lexis.Calls.Has(a.Words[first-2]) || a.meets(first-1) {
		return true // "called on President X", "met Prime Minister Y", "to meet Prime Minister Y"
	}
	return a.Cue(first-1)&words.CueWith != 0 && !a.JoinWord(first-2) && !a.interviewed(first)
}

// interviewed says whether the name at a token is that of an office's holder whose own words
// the text gives: "Interview with Foreign Minister X", "Press availability with Foreign Minister X
// and Norwegian Foreign Minister Y".
func (a *Cast) interviewed(first int) bool {
	k := a.MentionAt(first)
	if first < 2 || k < 0 || a.Cue(first-1)&words.CueWith == 0 || a.Mentions[k].Kind != MentionPerson || !a.officed(&a.Mentions[k]) {
		return false
	}
	if a.WordAt(first-2, "interview") {
		return true
	}
	next := a.MentionAt(a.Mentions[k].End + 1)
	return a.Kind == record.PressConference && next >= 0 && a.Class(a.Mentions[k].End)&words.IsAnd != 0 && !a.ForeignWords(&a.Mentions[k]) && a.Mentions[next].Kind == MentionPerson && a.ForeignWords(&a.Mentions[next])
}

// metBySpeaker says whether the name at a token is that of somebody whom the one who speaks met:
// "I was pleased to meet Prime Minister Y".
func (a *Cast) metBySpeaker(first int) bool {
	return a.metAt(first) && a.HasCue(a.Sents[a.SentenceOf(first)].FirstToken, first, words.CueI)
}

// meets says whether a token is a form of the verb "meet".
func (a *Cast) meets(tok int) bool {
	return a.Is(tok, "met") || a.Is(tok, "meet") || a.Is(tok, "meeting")
}

// foreignCaller says whether somebody of another party than the issuer's is who
// calls on or meets p in the sentence that first names p: the host is the issuer's.
func (a *Cast) foreignCaller(p int) bool {
	first := a.People[p].First
	if a.Issuer == "" || a.IsBody(a.Issuer) {
		return false
	}
	for k := first - 1; k >= 0 && a.SentenceOf(a.Mentions[k].First) == a.SentenceOf(a.Mentions[first].First); k-- {
		if m := &a.Mentions[k]; m.Kind == MentionPerson && m.Person >= 0 && !a.OnlyJoins(m.End, a.Mentions[first].First) {
			of := a.People[m.Person].Of
			if of == a.Issuer && a.bySomeone(m) {
				return true // "He was received by X, and had talks with"
			}
			return of != "" && of != a.Issuer && !a.People[m.Person].Guessed
		} else if m.Kind == MentionOffice && len(m.Parties) == 1 && !a.OnlyJoins(m.End, a.Mentions[first].First) {
			return m.Parties[0] != a.Issuer // "The Prime Minister of Norway called on the President, X"
		}
	}
	return false
}

// bySomeone says whether "by" stands before a mention: what is told its bearer did.
func (a *Cast) bySomeone(m *Mention) bool {
	i := m.First - 1
	if i > 0 && a.Cue(i)&words.CueThe != 0 {
		i--
	}
	return i >= 0 && a.Words[i] == a.Language.By.By
}

// metIn is the state, not the issuer's, in which the sentence that first names a
// person begins: "While in Colombia, X met with Foreign Minister Y".
func (a *Cast) metIn(p int) record.PartyCode {
	at := a.Mentions[a.People[p].First].First
	lo := at
	for lo > 0 && !a.StartsSentence(lo) {
		lo--
	}
	for i := lo; i+1 < at && i < lo+3; i++ {
		if a.Cue(i)&words.CueIn == 0 {
			continue
		}
		if e := a.EntryOf(i+1, NameParty|NameCity); e != nil && a.Who.Signs[i+1].Kinds != 0 {
			of := record.PartyCode(e.Code)
			if nameKinds[e.List] == NameCity {
				of = record.PartyCode(e.Fields["country"])
			}
			if of != a.Issuer && a.NameEnd(i+1) < at && a.Cue(a.NameEnd(i+1))&words.CueComma != 0 {
				return of
			}
		}
	}
	return ""
}

// ServesParty says whether an office can be one of a party's without more: a
// minister is a state's, a Secretary-General a body's.
func (a *Cast) ServesParty(n *Mention, of record.PartyCode) bool {
	e := a.EntryOf(n.End-1, NameOffice)
	for i := n.First; e == nil && i < n.End; i++ {
		e = a.EntryOf(i, NameOffice)
	}
	switch {
	case len(n.Parties) > 0:
		return true
	case e == nil:
		return false
	}
	for _, post := range a.Posts(n.First, n.End) {
		if n.End-n.First < 4 && !a.Lexis.Codes.hasPost(of, post) {
			return false
		}
	}
	return ofState(e.Fields["kind"]) && !a.IsBody(of) || a.IsBody(of)
}
