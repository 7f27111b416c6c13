package who

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// leastOpening is how many tokens the sentence has at least by which a text opens.
const leastOpening = 12

// speaksTogether says whether those who speak in a text together open it: "We, the Heads of
// State …", or "Norway and Peru reaffirm …" where "we" go on.
func (a *Cast) speaksTogether() bool {
	for i := range a.Sents {
		s := &a.Sents[i]
		if !a.Readable(s) || s.EndToken-s.FirstToken < leastOpening || s.FirstToken+1 >= len(a.Tokens) || a.AnnouncesText(s) {
			continue
		}
		if a.WordAt(s.FirstToken, "we") {
			return a.Class(s.FirstToken+1)&(words.IsComma|words.IsDash) != 0
		}
		if a.IsHeadline(s) {
			continue
		}
		return a.weBegin() > 1 && a.declareTogether(s)
	}
	return false
}

// weBegin is how many sentences begin with "We".
func (a *Cast) weBegin() int {
	n := 0
	for i := range a.Sents {
		if s := &a.Sents[i]; a.Readable(s) && a.Words[s.FirstToken] == a.Language.By.We {
			n++
		}
	}
	return n
}

// declareTogether says whether two parties or more declare something in the present: "the
// President of Norway and the Prime Minister of Peru reaffirm their commitment".
func (a *Cast) declareTogether(s *text.Sentence) bool {
	for i := s.FirstToken + 1; i < s.EndToken; i++ {
		if a.Class(i)&words.IsBase == 0 || len(a.joinedBefore(i, s.FirstToken)) < 2 {
			continue
		}
		if r, _ := a.Language.Grammar.Match(grammar.Predicate, a.Words, i, s.EndToken); r != nil {
			return true
		}
	}
	return false
}

// joinedBefore are the parties of the list of those named that ends at token end, or at a comma before it.
func (a *Cast) joinedBefore(end, lo int) []record.PartyCode {
	if a.Class(end-1)&words.IsComma != 0 {
		end--
	}
	var out []record.PartyCode
	for k := a.MentionAt(end - 1); k >= 0 && a.Mentions[k].First >= lo; k-- {
		m := &a.Mentions[k]
		if m.End != end && !a.OnlyJoins(m.End, end) {
			break
		}
		of := m.Parties
		if m.Kind == MentionPerson && m.Person >= 0 && len(of) == 0 {
			of = []record.PartyCode{a.People[m.Person].Of}
		}
		for _, p := range of {
			if p != "" && !words.Contains(out, p) {
				out = append(out, p)
			}
		}
		end = m.First
	}
	return out
}
