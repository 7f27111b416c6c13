package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// doerFor is who may have done what a verb tells of, and how that is known: its
// subject; else who is named with "by", or whose sentence, statement or text it is.
func (a *analysis) doerFor(v *verbGroup, lo, hi int, last []record.PartyCode) ([]record.PartyCode, int, string) {
	actors, sieve := a.doersOf(v, lo, last)
	if len(actors) > 0 {
		return actors, a.doerKind(v, sieve), sieve
	}
	s := v.subject
	bare := v.form == formPast && v.first == v.head && a.reduced(v)
	switch {
	case v.form == formGerund:
		return a.gerundDoer(v, lo, last)
	case v.passive || bare:
		return a.passiveDoer(v, hi, last)
	case s.relative:
		return nil, 0, ""
	case s.first < v.first:
		for _, m := range s.mentions {
			if codes := partiesOf(a.speakers(m)); len(codes) > 0 {
				return codes, doerInside, "inside"
			}
		}
		return a.ours(), doerThing, "thing"
	case len(last) > 0 && a.followsAnd(v.first, lo):
		return last, doerCoordinated, "coordinated"
	}
	return nil, 0, ""
}

// doerKinds are the ways in which doersOf finds a doer.
var doerKinds = map[string]int{"voice": doerWe, "relative": doerRelative, "pronoun": doerPronoun, "coordinated": doerCoordinated, "group": doerGroup,
	"own-name": doerNamed, "inside-subject": doerPeople, "plan": doerPlan, "praised": doerPraised}

// doerKind says how a doer was found.
func (a *analysis) doerKind(v *verbGroup, sieve string) int {
	if sieve != "subject" {
		return doerKinds[sieve]
	}
	m := v.subject.mentions[0]
	x := &a.mentions[m]
	switch {
	case a.cue(x.first)&cueWe != 0:
		return doerWe
	case a.cue(x.first)&cueI != 0:
		return doerI
	case a.pronominal(m):
		return doerPronoun
	}
	return [...]int{mentionPerson: doerPerson, mentionParty: doerParty, mentionGroup: doerGroup, mentionOffice: doerOffice}[x.kind]
}

// gerundDoer is who does what a gerund tells of: whose sentence it stands in.
func (a *analysis) gerundDoer(v *verbGroup, lo int, last []record.PartyCode) ([]record.PartyCode, int, string) {
	b := a.before(v.first, lo)
	if b < lo {
		return a.ours(), doerOpening, "opening"
	}
	if len(last) > 0 && a.class(b)&(isAnd|isComma|isPreposition|isSemicolon) != 0 {
		return last, doerSame, "same-sentence"
	}
	if fr := a.governing(v.first); fr != nil {
		return partiesOf(fr.speakers), doerSpeaker, "speaker"
	}
	return nil, 0, ""
}

// passiveDoer is who did what a passive tells of: who is named with "by", whose
// sentence or statement it stands in, else those whose text it is.
func (a *analysis) passiveDoer(v *verbGroup, hi int, last []record.PartyCode) ([]record.PartyCode, int, string) {
	for i := v.end; i < hi && i < v.end+6; i++ {
		if a.words[i] != a.engine.lexis.by.by {
			continue
		}
		if a.agentAt(i+1) >= 0 {
			return a.namedFrom(i + 1), doerAgent, "agent"
		}
		return nil, 0, ""
	}
	if len(last) > 0 {
		return last, doerSame, "same-sentence"
	}
	if fr := a.governing(v.first); fr != nil {
		return partiesOf(fr.speakers), doerSpeaker, "speaker"
	}
	if r, _ := a.engine.grammar.Match(grammar.Performance, a.words, v.head, hi); r != nil && r.Name == "deliveries.giving" && a.kind != record.JointStatement && isState(a.issuer) && contains(a.ours(), a.issuer) {
		return []record.PartyCode{a.issuer}, doerJoint, "joint" // whose text it is tells of its own gifts: "the aid provided last year"
	}
	return a.ours(), doerJoint, "joint"
}
