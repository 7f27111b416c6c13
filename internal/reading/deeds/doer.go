package deeds

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// doerFor is who may have done what a verb tells of, and how that is known: its
// subject; else who is named with "by", or whose sentence, statement or text it is.
func (a *Works) doerFor(v *clauses.VerbGroup, lo, hi int, last []record.PartyCode) ([]record.PartyCode, int, string) {
	actors, sieve := a.doersOf(v, lo, last)
	if len(actors) > 0 {
		return actors, a.doerKind(v, sieve), sieve
	}
	s := v.Subject
	bare := v.Form == clauses.FormPast && v.First == v.Head && a.Reduced(v)
	switch {
	case v.Form == clauses.FormGerund:
		return a.gerundDoer(v, lo, last)
	case v.Passive || bare:
		return a.passiveDoer(v, hi, last)
	case s.Relative:
		return nil, 0, ""
	case s.First < v.First:
		if codes := a.ownersOfSubject(v, s, lo); len(codes) > 0 {
			return codes, doerInside, "inside"
		}
		for _, m := range s.Mentions {
			if codes := clauses.PartiesOf(a.Speakers(m)); len(codes) > 0 {
				return codes, doerInside, "inside"
			}
		}
		return a.Ours(), doerThing, "thing"
	case len(last) > 0 && a.FollowsAnd(v.First, lo):
		return last, doerCoordinated, "coordinated"
	case v.Finite():
		return a.Ours(), doerThing, "thing"
	}
	return nil, 0, ""
}

// ownersOfSubject are those whose the thing or whose people are that did something: "Chile's aid to Fiji has
// reached", "Chilean engineers have built".
func (a *Works) ownersOfSubject(v *clauses.VerbGroup, s clauses.Subject, lo int) []record.PartyCode {
	first := a.wholePhrase(s.First, lo)
	head := a.HeadOf(first, v.First)
	if head < first || head >= v.First {
		return nil
	}
	switch codes, kind := a.nounDoer(head, first, v.First, lo); kind {
	case doerOwner, doerAdjective, doerOf:
		return codes
	}
	return nil
}

// doerKinds are the ways in which doersOf finds a doer.
var doerKinds = map[string]int{"voice": doerWe, "relative": doerRelative, "pronoun": doerPronoun, "coordinated": doerCoordinated, "group": doerGroup,
	"own-name": doerNamed, "inside-subject": doerPeople, "plan": doerPlan, "praised": doerPraised}

// doerKind says how a doer was found.
func (a *Works) doerKind(v *clauses.VerbGroup, sieve string) int {
	if sieve != "subject" {
		return doerKinds[sieve]
	}
	m := v.Subject.Mentions[0]
	x := &a.Mentions[m]
	switch {
	case a.Cue(x.First)&words.CueWe != 0:
		return doerWe
	case a.Cue(x.First)&words.CueI != 0:
		return doerI
	case a.Pronominal(m):
		return doerPronoun
	}
	return [...]int{who.MentionPerson: doerPerson, who.MentionParty: doerParty, who.MentionGroup: doerGroup, who.MentionOffice: doerOffice}[x.Kind]
}

// gerundDoer is who does what a gerund tells of: whose sentence it stands in.
func (a *Works) gerundDoer(v *clauses.VerbGroup, lo int, last []record.PartyCode) ([]record.PartyCode, int, string) {
	b := a.Before(v.First, lo)
	if b < lo {
		return a.Tellers(), doerOpening, "opening"
	}
	if codes := a.praisedBefore(v.First); len(codes) > 0 {
		return codes, doerThanked, "thanked"
	}
	if len(last) > 0 && a.Class(b)&(words.IsAnd|words.IsComma|words.IsPreposition|words.IsSemicolon) != 0 {
		return last, doerSame, "same-sentence"
	}
	if fr := a.Governing(v.First); fr != nil {
		return clauses.PartiesOf(fr.Speakers), doerSpeaker, "speaker"
	}
	return nil, 0, ""
}

// passiveDoer is who did what a passive tells of: who is named with "by", whose
// sentence or statement it stands in, else those whose text it is.
func (a *Works) passiveDoer(v *clauses.VerbGroup, hi int, last []record.PartyCode) ([]record.PartyCode, int, string) {
	for i := v.End; i < hi && i < v.End+6; i++ {
		if a.Words[i] != a.Language.By.By {
			continue
		}
		if a.AgentAt(i+1) >= 0 {
			return a.NamedFrom(i + 1), doerAgent, "agent"
		}
		if i+1 < hi && a.Class(i+1)&words.IsGerund == 0 && !a.Dated(i, min(hi, i+5)) {
			return nil, 0, ""
		}
		break // "was completed by the end of 2020"
	}
	if both := a.between(v); len(both) > 0 {
		return both, doerAgent, "agent"
	}
	if len(last) > 0 {
		return last, doerSame, "same-sentence"
	}
	if fr := a.Governing(v.First); fr != nil {
		return clauses.PartiesOf(fr.Speakers), doerSpeaker, "speaker"
	}
	if r, _ := a.Language.Grammar.Match(grammar.Performance, a.Words, v.Head, hi); r != nil && r.Name == "deliveries.giving" && a.Kind != record.JointStatement && who.IsState(a.Issuer) && words.Contains(a.Ours(), a.Issuer) {
		return []record.PartyCode{a.Issuer}, doerJoint, "joint" // whose text it is tells of its own gifts: "the aid provided last year"
	}
	return a.Ours(), doerJoint, "joint"
}
