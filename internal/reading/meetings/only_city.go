package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// onlySentences is how many sentences of running text are asked for the only city that they tell.
const onlySentences = 12

// onlyCity gives a meeting of which no words tell the city the only one that the text tells in
// its land, or in that of those who met where no words tell the land either.
func (a *Diary) onlyCity() {
	if len(a.Meetings) != 1 {
		return
	}
	m := &a.Meetings[0]
	if m.Record.City != "" || m.Record.Mode != record.InPerson {
		return
	}
	found, read := -1, 0
	for i := range a.Sents {
		s := &a.Sents[i]
		if !a.Readable(s) {
			continue
		}
		if read++; read > onlySentences {
			break
		}
		near := a.speaksOfMeeting(s) && (m.Coming || !a.foretells(s))
		for j := s.FirstToken + 1; j < s.EndToken; j++ {
			if !near || !a.toldIn(j) || a.saidThere(j, s.FirstToken) || !a.landOf(m, a.cityLand(j)) {
				continue
			}
			if found >= 0 && a.EntryOf(found, who.NameCity) != a.EntryOf(j, who.NameCity) {
				return
			}
			if found < 0 {
				found = j
			}
		}
	}
	if found >= 0 {
		a.setCity(m, found, a.Sents[a.SentenceOf(found)].EndToken)
	}
}

// toldIn says whether token j is a city in which, or to which, something is told: "talks in
// Oslo", "arrive in Oslo", "welcomed to Oslo".
func (a *Diary) toldIn(j int) bool {
	k := a.Who.Signs[j].Kinds
	return k&who.NameCity != 0 && k&who.NameParty == 0 && (a.Cue(j-1)&words.CueIn != 0 || a.Words[j-1] == a.Language.By.To) && !a.PossessiveAt(a.NameEnd(j), len(a.Tokens)) && !a.otherTrip(j)
}

// otherTrip says whether somebody's journey to the city at token j is one of which they told:
// "the outcomes of his visit to Oslo".
func (a *Diary) otherTrip(j int) bool {
	return j > 3 && a.GoesTo(j) && a.Class(j-3)&words.IsPossessive != 0 && a.Cue(j-4)&words.CueOf != 0
}

// speaksOfMeeting says whether a sentence has a word for meeting, welcoming or going to somebody.
func (a *Diary) speaksOfMeeting(s *text.Sentence) bool {
	x, t := &a.Lexis.Encounter, &a.Lexis.Travel
	for i := s.FirstToken; i < s.EndToken; i++ {
		w := a.Words[i]
		if x.Noun.Has(w) || x.meet.Has(w) || x.greet.Has(w) || a.Lexis.Talks.Has(w) || a.Lexis.gathers.Has(w) || t.Place.Has(w) || t.Goes.Has(w) || t.moves.Has(w) {
			return true
		}
	}
	return false
}

// foretells says whether a sentence tells what is to come: "The next meeting will be held in Oslo".
func (a *Diary) foretells(s *text.Sentence) bool {
	for i := s.FirstToken; i < s.EndToken; i++ {
		if a.Class(i)&words.IsModal != 0 && a.Tokens[i].Shape == text.Lower {
			return true
		}
	}
	return false
}

// saidThere says whether the city at token j is where something was only said: "said in Oslo
// today that".
func (a *Diary) saidThere(j, lo int) bool {
	return j-2 >= lo && a.Class(j-2)&words.IsPast != 0 && !a.Lexis.gathers.Has(a.Words[j-2]) && !a.Lexis.Travel.moves.Has(a.Words[j-2]) && !a.Lexis.Encounter.greet.Has(a.Words[j-2]) && !a.WordAt(j-2, "held")
}
