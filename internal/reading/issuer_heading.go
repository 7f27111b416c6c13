package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// onlyAt says whether the body named at token i of a line is only where something is said
// or to whom somebody is sent: "Statement at the Forum", "Representative to the Union".
func (a *analysis) onlyAt(i, first int) bool {
	i--
	if i > first && a.cue(i)&cueThe != 0 {
		i--
	}
	return i >= first && (a.is(i, "to") || a.is(i, "at") || a.is(i, "during") || a.is(i, "During") || a.is(i, "on"))
}

// headingBlocks is within how many blocks the heading of a statement stands.
const headingBlocks = 6

// headingClues: those of a body head what they say together with its name: "Joint statement
// by the Ministers of Defence of the Forum", "Forum Leaders' Statement".
func (a *analysis) headingClues(c *clues) {
	if a.kind == record.JointStatement || a.kind == record.StatementText && !a.saysI() {
		c.add(a.bodyOfHeading(cueMinister|cueLeader|cueMeeting), 3)
	}
}

// bodyOfHeading is the body whose people, or whose meeting, a heading calls the authors of
// the text, by one of the words who; "" for none.
func (a *analysis) bodyOfHeading(who cue) record.PartyCode {
	for i := range a.sents {
		s := &a.sents[i]
		if k := a.doc.Blocks[s.Block].Kind; s.Block > headingBlocks || k != text.Title && k != text.Heading {
			continue
		}
		if body := a.bodySaying(s, who); body != "" {
			return body
		}
	}
	return ""
}

// bodySaying is the body in a line that names an utterance and one of the words who.
func (a *analysis) bodySaying(s *text.Sentence, who cue) record.PartyCode {
	said, people, body := false, false, record.PartyCode("")
	for t := s.FirstToken; t < s.EndToken; t++ {
		said = said || a.engine.lexis.utterance.has(a.words[t])
		people = people || a.cue(t)&who != 0
		if e := a.entryOf(t, nameBody); e != nil && !a.onlyAt(t, s.FirstToken) {
			if end := a.nameEnd(t); end < s.EndToken && a.cue(end)&cueAnd != 0 {
				return "" // "of the Forum and Norway"
			}
			body = record.PartyCode(e.Code)
		}
	}
	if !said || !people {
		return ""
	}
	return body
}
