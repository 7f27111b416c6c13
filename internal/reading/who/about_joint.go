package who

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// leastTold is how many sentences must tell what one person alone said before a
// communiqué counts as one side's report.
const leastTold = 3

// ToldByOne says whether a communiqué that does not call itself joint is one
// side's report of a meeting: nobody speaks in it for all, people speak one by one.
func (a *Cast) ToldByOne() bool {
	told := 0
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.Block < 4 && a.Doc.Blocks[s.Block].Kind != text.ListItem && a.saysJoint(s) {
			return false
		}
		if !a.Readable(s) || s.FirstToken+2 >= s.EndToken {
			continue
		}
		if a.Cue(s.FirstToken)&words.CueWe != 0 {
			return false
		}
		k := a.MentionAt(s.FirstToken + 1)
		if k < 0 {
			k = a.MentionAt(s.FirstToken)
		}
		if k < 0 || a.Mentions[k].First > s.FirstToken+1 || a.Mentions[k].End >= s.EndToken {
			continue
		}
		switch m := &a.Mentions[k]; m.Kind {
		case MentionPerson, MentionOffice:
			if r, _ := a.Language.Grammar.Match(grammar.Predicate, a.Words, m.End, s.EndToken); r != nil {
				told++
			}
		case MentionGroup:
			if m.Group.Class&(words.CueSides|words.CueLeader|words.CueMinister) != 0 || m.Group.End == 0 {
				if told == 0 || a.bothOf(m) {
					return false
				}
			}
		}
	}
	t := a.Who.Title
	return told >= leastTold && (t == nil || !strings.Contains(strings.ToLower(t.Doc.Text), "joint"))
}

// bothOf says whether a group is counted as the two who met: "both leaders", "the two sides".
func (a *Cast) bothOf(m *Mention) bool {
	for i := m.First; i < m.End; i++ {
		if a.Cue(i)&(words.CueAll|words.CueCount) != 0 {
			return true
		}
	}
	return false
}

// saysJoint says whether a line at the head of a text calls it joint, or a declaration or a statement of several.
func (a *Cast) saysJoint(s *text.Sentence) bool {
	for i := s.FirstToken; i < s.EndToken; i++ {
		if a.In(i, a.Lexis.jointly) {
			return true
		}
	}
	return false
}

// manySign says whether a statement is one of several parties: its title names
// people of more than one, and its sentences begin with "We".
func (a *Cast) manySign() bool {
	return a.weBegin() > 1 && len(a.TitleSides()) > 1 && a.titleSigned()
}

// titleSigned says whether the title has the words "of", "by" or "from" before the
// first of several people.
func (a *Cast) titleSigned() bool {
	t := a
	if a.Who.Title != nil {
		t = a.Who.Title
	}
	people := 0
	for k := range t.Mentions {
		m := &t.Mentions[k]
		if t == a && a.BlockOf(m.First) > 1 {
			break
		}
		if m.Kind == MentionPerson || m.Kind == MentionOffice {
			people++
		}
	}
	return people > 1
}
