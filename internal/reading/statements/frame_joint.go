package statements

import (
	"slices"

	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// narrated says whether all of a joint text say what its clause tells: of people
// or states without a name ("our nations intend"), and what a state intends.
func (a *Speech) narrated(fr *Frame) bool {
	for _, s := range fr.Speakers {
		if s.Person != "" {
			return false
		}
	}
	if len(clauses.PartiesOf(fr.Speakers)) == 0 {
		return len(fr.Speakers) > 0
	}
	return fr.sieve == "subject" && fr.Verb.Form == clauses.FormPresent && (fr.Rule.Name == "statements.intend" || fr.Rule.Name == "statements.commit" && fr.Verb.First != fr.Verb.Head)
}

// assembly is "The Forum welcomed", "The Task Force also affirmed", "Talks focused
// on": those who met as the one who speaks.
func (a *Speech) assembly(v *clauses.VerbGroup, lo int) bool {
	b := a.Before(v.First, lo)
	if b == lo && a.Is(b, "It") && a.goesOn(lo) {
		return true // "The call dealt with … It also dealt with"
	}
	if b < lo || a.Cue(b)&(words.CueMeeting|words.CueCall) == 0 && !a.Diary.Lexis.Assemblies.Has(a.Words[b]) {
		return false
	}
	first := b
	for first > lo && a.Class(first-1)&(words.IsDeterminer|words.IsPreposition|words.IsBreak|words.IsAnd|words.IsThat|words.IsQuote) == 0 && (a.Class(first-1)&words.AnyVerb == 0 || a.Class(first-1)&words.IsNounish != 0) {
		first--
	}
	if first > lo && a.Class(first-1)&words.IsDeterminer != 0 {
		return !a.embedded(first-1, lo)
	}
	return first == lo && (first < b || a.Diary.Lexis.Talks.Has(a.Words[b])) && !a.embedded(first, lo)
}

// goesOn says whether "It" at the start of a sentence is what those who met are called in
// the statement before: "The Summit welcomed … It called upon".
func (a *Speech) goesOn(lo int) bool {
	n := len(a.Statements)
	if n == 0 {
		return false
	}
	before := &a.Statements[n-1]
	return before.sieve == "assembly" || a.Kind == record.JointStatement && a.BlockOf(before.first) == a.BlockOf(lo) && len(before.speakers) > 0 &&
		(slices.Equal(before.speakers, a.jointParties()) || slices.Equal(before.speakers, a.JointSpeakers()))
}

// ownGovernment is "The Government welcomes": without a name, or with that of its head,
// "The Marn Government", the issuer's own.
func (a *Speech) ownGovernment(v *clauses.VerbGroup, lo int) bool {
	b := a.Before(v.First, lo)
	return a.Issuer != "" && a.Kind != record.JointStatement && (b == lo+1 || b == lo+2 && a.headsOwn(lo+1)) && a.Cue(lo)&words.CueThe != 0 && a.Cast.Lexis.Cabinets.Has(a.Words[b])
}

// headsOwn says whether a government goes by the name at token i: of nobody's party or
// people, nor of somebody of another state.
func (a *Speech) headsOwn(i int) bool {
	if !a.Capital(i) || !a.Capital(i+1) || len(a.CodesAt(i, who.NameParty|who.NameDemonym)) > 0 {
		return false
	}
	m := a.MentionAt(i)
	if m < 0 {
		return true
	}
	p := a.Mentions[m].Person
	return a.Mentions[m].Kind == who.MentionPerson && p >= 0 && (a.People[p].Of == "" || a.People[p].Of == a.Issuer)
}

// jointParties are the parties of all who speak together.
func (a *Speech) jointParties() []record.Speaker {
	var out []record.Speaker
	for _, p := range a.Sides() {
		out = append(out, record.Speaker{Of: p})
	}
	return out
}

// undertake takes a clause of a joint text that says what will be done as a
// statement of all; "We shall" begins at its verb, other subjects belong to the words.
func (a *Speech) undertake(fr *Frame, s clauses.Subject) {
	fr.Speakers, fr.clause, fr.sieve, fr.Emit = a.JointSpeakers(), min(s.First, fr.Verb.First), "joint-clause", true
	fr.content = fr.Verb.First
	if len(s.Mentions) == 0 || !a.SelfWord(a.Mentions[s.Mentions[0]].First) {
		fr.First = fr.clause
	}
	a.Frames = append(a.Frames, *fr)
}

// undertaking is "will" or "shall": in a joint text a clause with it is a statement of its own.
func (a *Speech) undertaking(v *clauses.VerbGroup) bool {
	return v.Modal != 0 && (v.Modal == a.Language.By.Will || v.Modal == a.Language.By.Shall)
}
