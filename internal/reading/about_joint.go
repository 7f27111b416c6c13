package reading

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/text"
)

// leastTold is how many sentences must tell what one person alone said before a
// communiqué counts as one side's report.
const leastTold = 3

// toldByOne says whether a communiqué that does not call itself joint is one
// side's report of a meeting: nobody speaks in it for all, people speak one by one.
func (a *analysis) toldByOne() bool {
	told := 0
	for i := range a.sents {
		s := &a.sents[i]
		if s.Block < 4 && a.doc.Blocks[s.Block].Kind != text.ListItem && a.saysJoint(s) {
			return false
		}
		if !a.readable(s) || s.FirstToken+2 >= s.EndToken {
			continue
		}
		if a.cue(s.FirstToken)&cueWe != 0 {
			return false
		}
		k := a.mentionAt(s.FirstToken + 1)
		if k < 0 {
			k = a.mentionAt(s.FirstToken)
		}
		if k < 0 || a.mentions[k].first > s.FirstToken+1 || a.mentions[k].end >= s.EndToken {
			continue
		}
		switch m := &a.mentions[k]; m.kind {
		case mentionPerson, mentionOffice:
			if r, _ := a.engine.grammar.Match(grammar.Predicate, a.words, m.end, s.EndToken); r != nil {
				told++
			}
		case mentionGroup:
			if m.group.class&(cueSides|cueLeader|cueMinister) != 0 || m.group.end == 0 {
				if told == 0 || a.bothOf(m) {
					return false
				}
			}
		}
	}
	t := a.who.title
	return told >= leastTold && (t == nil || !strings.Contains(strings.ToLower(t.doc.Text), "joint"))
}

// bothOf says whether a group is counted as the two who met: "both leaders", "the two sides".
func (a *analysis) bothOf(m *mention) bool {
	for i := m.first; i < m.end; i++ {
		if a.cue(i)&(cueAll|cueCount) != 0 {
			return true
		}
	}
	return false
}

// saysJoint says whether a line at the head of a text calls it joint, or a declaration or a statement of several.
func (a *analysis) saysJoint(s *text.Sentence) bool {
	for i := s.FirstToken; i < s.EndToken; i++ {
		switch strings.ToLower(a.written(i, i+1)) {
		case "joint", "jointly", "declaration", "statement":
			return true
		}
	}
	return false
}

// manySign says whether a statement is one of several parties: its title names
// people of more than one, and its sentences begin with "We".
func (a *analysis) manySign() bool {
	we := 0
	for i := range a.sents {
		s := &a.sents[i]
		if a.readable(s) && a.words[s.FirstToken] == a.engine.lexis.by.we {
			we++
		}
	}
	return we > 1 && len(a.titleSides()) > 1 && a.titleSigned()
}

// titleSigned says whether the title has the words "of", "by" or "from" before the
// first of several people.
func (a *analysis) titleSigned() bool {
	t := a
	if a.who.title != nil {
		t = a.who.title
	}
	people := 0
	for k := range t.mentions {
		m := &t.mentions[k]
		if t == a && a.blockOf(m.first) > 1 {
			break
		}
		if m.kind == mentionPerson || m.kind == mentionOffice {
			people++
		}
	}
	return people > 1
}
