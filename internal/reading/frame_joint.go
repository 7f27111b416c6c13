package reading

import "entente.example/internal/record"

// narrated says whether all of a joint text say what its clause tells: of people
// or states without a name ("our nations intend"), and what a state intends.
func (a *analysis) narrated(fr *frame) bool {
	for _, s := range fr.speakers {
		if s.Person != "" {
			return false
		}
	}
	if len(partiesOf(fr.speakers)) == 0 {
		return len(fr.speakers) > 0
	}
	return fr.sieve == "subject" && fr.verb.form == formPresent && (fr.rule.Name == "statements.intend" || fr.rule.Name == "statements.commit" && fr.verb.first != fr.verb.head)
}

// assembly is "The Forum welcomed", "The Task Force also affirmed", "Talks focused
// on": those who met as the one who speaks.
func (a *analysis) assembly(v *verbGroup, lo int) bool {
	b := a.before(v.first, lo)
	if b < lo || a.cue(b)&(cueMeeting|cueCall) == 0 && !a.engine.lexis.assemblies.has(a.words[b]) {
		return false
	}
	first := b
	for first > lo && a.class(first-1)&(isDeterminer|isPreposition|isBreak|isAnd|isThat|isQuote) == 0 && (a.class(first-1)&anyVerb == 0 || a.class(first-1)&isNounish != 0) {
		first--
	}
	if first > lo && a.class(first-1)&isDeterminer != 0 {
		return !a.embedded(first-1, lo)
	}
	return first == lo && (first < b || a.engine.lexis.talks.has(a.words[b])) && !a.embedded(first, lo)
}

// ownGovernment is "The Government welcomes": without a name, or with that of its head,
// "The Marn Government", the issuer's own.
func (a *analysis) ownGovernment(v *verbGroup, lo int) bool {
	b := a.before(v.first, lo)
	return a.issuer != "" && a.kind != record.JointStatement && (b == lo+1 || b == lo+2 && a.headsOwn(lo+1)) && a.cue(lo)&cueThe != 0 && a.engine.lexis.cabinets.has(a.words[b])
}

// headsOwn says whether a government goes by the name at token i: of nobody's party or
// people, nor of somebody of another state.
func (a *analysis) headsOwn(i int) bool {
	if !a.capital(i) || !a.capital(i+1) || len(a.codesAt(i, nameParty|nameDemonym)) > 0 {
		return false
	}
	m := a.mentionAt(i)
	if m < 0 {
		return true
	}
	p := a.mentions[m].person
	return a.mentions[m].kind == mentionPerson && p >= 0 && (a.people[p].of == "" || a.people[p].of == a.issuer)
}

// jointParties are the parties of all who speak together.
func (a *analysis) jointParties() []record.Speaker {
	var out []record.Speaker
	for _, p := range a.sides() {
		out = append(out, record.Speaker{Of: p})
	}
	return out
}

// undertake takes a clause of a joint text that says what will be done as a
// statement of all; "We shall" begins at its verb, other subjects belong to the words.
func (a *analysis) undertake(fr *frame, s subject) {
	fr.speakers, fr.clause, fr.sieve, fr.emit = a.jointSpeakers(), min(s.first, fr.verb.first), "joint-clause", true
	fr.content = fr.verb.first
	if len(s.mentions) == 0 || !a.selfWord(a.mentions[s.mentions[0]].first) {
		fr.first = fr.clause
	}
	a.found.frames = append(a.found.frames, *fr)
}

// undertaking is "will" or "shall": in a joint text a clause with it is a statement of its own.
func (a *analysis) undertaking(v *verbGroup) bool {
	return v.modal != 0 && (v.modal == a.engine.lexis.by.will || v.modal == a.engine.lexis.by.shall)
}
