package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// statementTopics are the topics of a statement's own words; where it has none, that
// of the heading above it, of what the same paragraph said before, or of the text as
// a whole.
func (a *analysis) statementTopics(i int, before []record.Statement) []string {
	s := &a.found.statements[i]
	own := a.topics(s.first, s.end)
	if len(own) > 0 {
		return own
	}
	block := a.blockOf(s.first)
	if h := a.headingTopic(block); h != "" {
		return []string{h}
	}
	if i > 0 && a.blockOf(a.found.statements[i-1].first) == block && len(before[i-1].Topics) > 0 {
		return before[i-1].Topics[:1]
	}
	if t := a.titleTopic(); t != "" {
		return []string{t}
	}
	if t := a.generalTopic(s); t != "" {
		return []string{t}
	}
	return own
}

// headingTopic is the weightiest topic of the heading that a block stands under, ""
// for none.
func (a *analysis) headingTopic(block int) string {
	for b := a.doc.Blocks[block].Parent; b >= 0; b = a.doc.Blocks[b].Parent {
		if a.doc.Blocks[b].Kind != text.Heading {
			continue
		}
		first := a.firstToken(b)
		if first < 0 {
			return ""
		}
		end := first
		for end < len(a.tokens) && int(a.tokens[end].End) <= a.doc.Blocks[b].End {
			end++
		}
		if t := a.topics(first, end); len(t) > 0 {
			return t[0]
		}
		return ""
	}
	return ""
}

// generalTopic is the relation itself where two states speak of nothing else.
func (a *analysis) generalTopic(s *statement) string {
	switch {
	case a.isOneBody():
		return "multilateral"
	case len(a.who.sides) == 2 && !a.isBody(a.who.sides[0]) && !a.isBody(a.who.sides[1]):
		switch s.act {
		case record.Hope, record.Agree, record.Welcome, record.Discuss, record.Request, record.Reaffirm:
			return "bilateral-relations"
		}
	}
	return ""
}

// titleTopic is what the title names as the matter of the text, "" for none.
func (a *analysis) titleTopic() string {
	if !a.matterKnown {
		a.matter, a.matterKnown = a.readTitleTopic(), true
	}
	return a.matter
}

func (a *analysis) readTitleTopic() string {
	if t := a.who.title; t != nil {
		if list := t.topics(0, len(t.tokens)); len(list) > 0 {
			return list[0]
		}
		return ""
	}
	for i := range a.sents {
		if s := &a.sents[i]; a.doc.Blocks[s.Block].Kind == text.Title {
			if list := a.topics(s.FirstToken, s.EndToken); len(list) > 0 {
				return list[0]
			}
			return ""
		}
	}
	return ""
}
