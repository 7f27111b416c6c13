package who

import (
	"cmp"
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// mastheadClues: lines around the text name the issuer: "ASEAN Secretariat
// News", "Japan-ASEAN Relations", a place alone under the text.
func (a *Cast) mastheadClues(c *clues) {
	a.addressClues(c)
	for _, key := range []string{"og:site_name", "publisher", "author", "dc.publisher", "application-name", "agency", "organisation", "organization", "department", "ministry", "issuer", "site", "source"} {
		if s := a.Doc.Front[key]; s != "" {
			for _, p := range a.partiesIn(s) {
				c.add(p, 6)
			}
		}
	}
	for i := range a.Sents {
		s := &a.Sents[i]
		b := &a.Doc.Blocks[s.Block]
		lead := a.AfterDateline(s)
		if e := a.EntryOf(s.FirstToken, NameCity); e != nil && (lead > s.FirstToken || s.EndToken-s.FirstToken <= 3 && i >= len(a.Sents)-3) {
			c.add(record.PartyCode(e.Fields["country"]), 1.2)
		}
		c.add(a.wireIn(s.FirstToken, lead), 4)
		if s.EndToken-s.FirstToken > 14 || s.End-s.Start < b.End-b.Start-2 || b.Kind == text.ListItem || b.Kind == text.Heading || a.isQuestion(s) {
			continue
		}
		top, foot := s.Block < 4, s.Block >= len(a.Doc.Blocks)-5
		if b.Kind == text.Navigation || b.Kind == text.Signature || b.Kind == text.Caption || b.Kind == text.Dateline || top || foot {
			a.lineClues(c, s, b.Kind, top || foot)
		}
	}
}

// stateAbove is the state whose name alone is the line above a block, whose department may bear the name of
// another's: "PAPUA NEW GUINEA", "DEPARTMENT OF FOREIGN AFFAIRS AND TRADE".
func (a *Cast) stateAbove(block int) record.PartyCode {
	if block == 0 || a.FirstToken(block-1) < 0 {
		return ""
	}
	first := a.FirstToken(block - 1)
	codes := a.CodesAt(first, NameParty)
	if len(codes) != 1 || !IsState(codes[0]) || int(a.Names[a.Who.Signs[first].Match-1].End) != a.FirstToken(block) {
		return ""
	}
	return codes[0]
}

// isQuestion says whether a line is a question, or what somebody asks under a label.
func (a *Cast) isQuestion(s *text.Sentence) bool {
	colon := a.labelColon(s)
	return a.Is(s.EndToken-1, "?") || colon > 0 && a.Asker(s.FirstToken, colon)
}

// edge is how many bytes at the top and the foot of a text its masthead and
// its contacts stand in.
const edge = 800

// addressClues: mail addresses and links at the edges of the text are the issuer's own.
func (a *Cast) addressClues(c *clues) {
	top, foot := a.Doc.Text, ""
	if len(top) > 2*edge {
		top, foot = top[:edge], top[len(top)-edge:]
	}
	for _, part := range []string{top, foot} {
		for _, mark := range []string{"@", "://"} {
			for rest := part; ; {
				_, after, ok := strings.Cut(rest, mark)
				if !ok {
					break
				}
				host := after
				if end := strings.IndexFunc(after, notHost); end >= 0 {
					host = after[:end]
				}
				c.add(a.Language.Cues.Publisher(host), 2)
				rest = after
			}
		}
	}
}

// notHost says whether a character cannot stand in the name of a host.
func notHost(r rune) bool {
	return r != '.' && r != '-' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
}

func (a *Cast) lineClues(c *clues, s *text.Sentence, kind text.BlockKind, edge bool) {
	first, with, acts := true, false, false
	for i := s.FirstToken; i < s.EndToken; i++ {
		with = with || a.Cue(i)&words.CueWith != 0 && a.Kind == record.PressConference
		acts = acts || i > s.FirstToken && a.Class(i)&words.IsThird != 0
		if e, _ := a.Language.Cues.Mastheads.At(a.Words, i, s.EndToken); e != nil && edge && !with {
			c.add(cmp.Or(a.stateAbove(s.Block), record.PartyCode(e.Code)), 4)
		}
		if a.Who.Signs[i].Kinds == 0 {
			continue
		}
		codes := a.CodesAt(i, NameParty|NameBody|NameAgency)
		if i > s.FirstToken+1 && a.Cue(i-1)&words.CueComma != 0 && a.Who.Signs[i-2].Inner&NameCity != 0 {
			continue
		}
		switch e := a.EntryOf(i, NameBody|NameAgency); {
		case e != nil && acts: // "President Marn Receives ECOWAS Commission President"
		case e != nil && a.IsBody(codes[0]) && a.onlyAt(i, s.FirstToken):
			c.add(codes[0], 0.3)
		case e != nil && len(codes) == 1 && s.EndToken-s.FirstToken <= 8 && edge:
			c.add(cmp.Or(a.stateAbove(s.Block), codes[0]), 3)
		case e != nil && len(codes) == 1 && kind == text.Title && (i == s.FirstToken || a.Cue(i-1)&(words.CueWith|words.CueAnd|words.CueFor) == 0):
			c.add(codes[0], 2)
		case len(codes) > 1 && kind == text.Title && a.Kind == record.StatementText && a.IsBody(codes[0]):
			c.add(codes[0], 3)
		case len(codes) > 1 && edge && kind != text.Title:
			c.add(codes[0], 1.5)
		case len(codes) == 1 && first && edge && kind != text.Title:
			c.add(codes[0], 1)
		case len(codes) > 1 || len(codes) == 1 && first:
			c.add(codes[0], 0.3)
		}
		if e := a.EntryOf(i, NameCity); e != nil && (kind == text.Dateline || kind == text.Signature || s.EndToken-s.FirstToken <= 3) {
			c.add(record.PartyCode(e.Fields["country"]), 1)
		}
		first = first && len(codes) == 0
	}
}
