package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// onlyAt says whether the body named at token i of a line is only where something is said
// or to whom somebody is sent: "Statement at the Forum", "Representative to the Union".
func (a *Cast) onlyAt(i, first int) bool {
	i--
	if i > first && a.Cue(i)&words.CueThe != 0 {
		i--
	}
	return i >= first && (a.Is(i, "to") || a.Is(i, "at") || a.Is(i, "during") || a.Is(i, "During") || a.Is(i, "on"))
}

// headingBlocks is within how many blocks the heading of a statement stands.
const headingBlocks = 6

// headingClues: those of a body head what they say together with its name: "Joint statement
// by the Ministers of Defence of the Forum", "Forum Leaders' Statement".
func (a *Cast) headingClues(c *clues) {
	if a.Kind == record.JointStatement || a.Kind == record.StatementText && !a.SaysI() {
		c.add(a.BodyOfHeading(words.CueMinister|words.CueLeader|words.CueMeeting), 3)
	}
}

// BodyOfHeading is the body whose people, or whose meeting, a heading calls the authors of
// the text, by one of the words who; "" for none.
func (a *Cast) BodyOfHeading(who words.Cue) record.PartyCode {
	for i := range a.Sents {
		s := &a.Sents[i]
		if k := a.Doc.Blocks[s.Block].Kind; s.Block > headingBlocks || k != text.Title && k != text.Heading {
			continue
		}
		if body := a.bodySaying(s, who); body != "" {
			return body
		}
	}
	return ""
}

// bodySaying is the body in a line that names an utterance and one of the words who.
func (a *Cast) bodySaying(s *text.Sentence, who words.Cue) record.PartyCode {
	said, people, body := false, false, record.PartyCode("")
	for t := s.FirstToken; t < s.EndToken; t++ {
		said = said || a.Lexis.Utterance.Has(a.Words[t])
		people = people || a.Cue(t)&who != 0
		if e := a.EntryOf(t, NameBody); e != nil && !a.onlyAt(t, s.FirstToken) {
			if end := a.NameEnd(t); end < s.EndToken && a.Cue(end)&words.CueAnd != 0 {
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
