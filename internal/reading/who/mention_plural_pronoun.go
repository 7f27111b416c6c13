package who

import (
	"slices"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// pluralPronoun finds whom "they" or "we" means.
func (r *resolver) pluralPronoun(k int) {
	m := &r.Mentions[k]
	c := r.Cue(m.First)
	if m.First > 1 && r.Cue(m.First-1)&words.CueOf != 0 && r.Cue(m.First-2)&words.CueSome != 0 {
		m.First -= 2
		if m.First > 0 && r.Cue(m.First-1)&words.CueThe != 0 {
			m.First--
		}
		r.some(k, c)
		return
	}
	if c&words.CueWe != 0 {
		r.we(k)
		return
	}
	switch {
	case r.plural >= 0 && r.Mentions[r.plural].Kind == MentionParty && r.BlockOf(r.Mentions[r.plural].First) != r.block:
		r.principalsFor(m)
	case r.plural >= 0 && (len(r.Mentions[r.plural].Persons) > 0 || len(r.Mentions[r.plural].Parties) > 0):
		p := &r.Mentions[r.plural]
		m.Persons, m.Parties, m.Name, m.Antecedent = p.Persons, p.Parties, p.Name, r.plural
	default:
		r.principalsFor(m)
	}
}

// some resolves "a few of them", "most of us".
func (r *resolver) some(k int, c words.Cue) {
	m := &r.Mentions[k]
	m.Group = GroupPhrase{first: m.First, head: m.End - 1, End: m.End, some: true}
	if c&words.CueWe != 0 {
		r.we(k)
		return
	}
	r.someOf(k)
	if len(m.Parties) == 0 {
		m.Parties = r.sideCodes(0)
	}
}

// principalsFor makes a mention mean all people of the meeting, or its sides.
func (r *resolver) principalsFor(m *Mention) {
	if people := r.toldTogether(); people != nil && r.plural < 0 {
		m.Persons, m.Sieve = slices.Clone(people), "together"
		return
	}
	m.Sieve = "principals"
	if !r.Who.Collective && len(r.Principals) > 1 {
		m.Persons = append([]int(nil), r.Principals...)
		return
	}
	m.Parties = r.sideCodes(0)
}

// we resolves the first person plural: the parties of a joint text, the speaker
// of quoted words or of a transcript, else the issuer.
func (r *resolver) we(k int) {
	m := &r.Mentions[k]
	m.Sieve = "voice"
	switch {
	case (r.Kind == record.JointStatement || r.Kind == record.StatementText && (len(r.Meetings) > 0 || r.IsOneBody())) && (len(r.Who.Sides) > 1 || r.IsOneBody()):
		m.Parties = r.Who.Sides
	case r.Kind == record.FactSheet && !r.quoted(m.First) && r.TitlesPair():
		m.Parties = r.Who.Sides
	case r.quoted(m.First) && r.subject >= 0, r.Kind == record.Speech, r.Kind == record.PressConference:
		r.firstPerson(k)
		if m.Person < 0 {
			m.Parties = r.own()
		}
	default:
		m.Parties = r.own()
	}
}

// namesOne are the kinds of name that a party of a pair may go by.
const namesOne = NameParty | NameBody | NameDemonym

// TitlesPair says whether a text's title names its issuer and one other party as a pair: "Fact Sheet: Norway-Peru Ocean Dialogue".
func (a *Cast) TitlesPair() bool {
	t := a.Who.Title
	if t == nil || len(a.Who.Sides) != 2 || !words.Contains(a.Who.Sides, a.Issuer) {
		return false
	}
	for i := range t.Tokens {
		if len(t.CodesAt(i, namesOne)) == 2 {
			return true // "Norway-Peru" in one token
		}
		if i == 0 || i+1 == len(t.Tokens) {
			continue
		}
		one, other := t.Who.Signs[i-1], t.Who.Signs[i+1]
		if one.Inner&namesOne != 0 && other.Kinds&namesOne != 0 && t.Class(i)&(words.IsDash|words.IsAnd) != 0 {
			return true
		}
	}
	return false
}

func (r *resolver) own() []record.PartyCode {
	if r.Issuer == "" {
		return nil
	}
	return []record.PartyCode{r.Issuer}
}

// quoted says whether a token stands inside a quotation of its block.
func (r *resolver) quoted(tok int) bool {
	if r.Doc.Blocks[r.block].Kind == text.Quotation {
		return true
	}
	open := false
	for i := tok - 1; i >= 0 && int(r.Tokens[i].Start) >= r.Doc.Blocks[r.block].Start && tok-i < 400; i-- {
		if r.Class(i)&words.IsQuote == 0 {
			continue
		}
		return r.Written(i, i+1) == "“" || r.Written(i, i+1) == "\"" && !open
	}
	return false
}

// sideCodes are the parties of the meeting; n > 2 asks for so many. Two sides
// may be of several parties each.
func (r *resolver) sideCodes(n int) []record.PartyCode {
	if n > 2 && n < len(r.Who.Sides) {
		return r.Who.Sides[:n]
	}
	return r.Who.Sides
}
