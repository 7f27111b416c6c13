package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// mastheadClues: lines around the text name the issuer: "ASEAN Secretariat
// News", "Japan-ASEAN Relations", a place alone under the text.
func (a *analysis) mastheadClues(c *clues) {
	a.addressClues(c)
	for _, key := range []string{"og:site_name", "publisher", "author", "dc.publisher", "application-name", "agency", "organisation", "organization", "department", "ministry", "issuer", "site", "source"} {
		if s := a.doc.Front[key]; s != "" {
			b := a.aside(s)
			for _, m := range b.names {
				for _, e := range m.Entries {
					if nameKinds[e.List]&(nameParty|nameBody|nameAgency|nameDemonym) != 0 {
						c.add(record.PartyCode(e.Code), 6)
						break
					}
				}
			}
		}
	}
	for i := range a.sents {
		s := &a.sents[i]
		b := &a.doc.Blocks[s.Block]
		if e := a.entryOf(s.FirstToken, nameCity); e != nil && (a.afterDateline(s) > s.FirstToken || s.EndToken-s.FirstToken <= 3 && i >= len(a.sents)-3) {
			c.add(record.PartyCode(e.Fields["country"]), 1.2)
		}
		if s.EndToken-s.FirstToken > 14 || s.End-s.Start < b.End-b.Start-2 || b.Kind == text.ListItem || b.Kind == text.Heading || a.isQuestion(s) {
			continue
		}
		top, foot := s.Block < 4, s.Block >= len(a.doc.Blocks)-5
		if b.Kind == text.Navigation || b.Kind == text.Signature || b.Kind == text.Caption || b.Kind == text.Dateline || top || foot {
			a.lineClues(c, s, b.Kind, top || foot)
		}
	}
}

// isQuestion says whether a line is a question.
func (a *analysis) isQuestion(s *text.Sentence) bool { return a.is(s.EndToken-1, "?") }

// edge is how many bytes at the top and the foot of a text its masthead and
// its contacts stand in.
const edge = 800

// addressClues: mail addresses and links at the edges of the text are the issuer's own.
func (a *analysis) addressClues(c *clues) {
	top, foot := a.doc.Text, ""
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
				c.add(a.engine.cues.publisher(host), 2)
				rest = after
			}
		}
	}
}

// notHost says whether a character cannot stand in the name of a host.
func notHost(r rune) bool {
	return r != '.' && r != '-' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
}

func (a *analysis) lineClues(c *clues, s *text.Sentence, kind text.BlockKind, edge bool) {
	first := true
	for i := s.FirstToken; i < s.EndToken; i++ {
		if e, _ := a.engine.cues.mastheads.at(a.words, i, s.EndToken); e != nil && edge {
			c.add(record.PartyCode(e.Code), 4)
		}
		if a.who.signs[i].kinds == 0 {
			continue
		}
		codes := a.codesAt(i, nameParty|nameBody|nameAgency)
		if i > s.FirstToken+1 && a.cue(i-1)&cueComma != 0 && a.who.signs[i-2].inner&nameCity != 0 {
			continue
		}
		switch e := a.entryOf(i, nameBody|nameAgency); {
		case e != nil && a.isBody(codes[0]) && a.onlyAt(i, s.FirstToken):
			c.add(codes[0], 0.3)
		case e != nil && len(codes) == 1 && s.EndToken-s.FirstToken <= 8 && edge:
			c.add(codes[0], 3)
		case e != nil && len(codes) == 1 && kind == text.Title && (i == s.FirstToken || a.cue(i-1)&(cueWith|cueAnd|cueFor) == 0):
			c.add(codes[0], 2)
		case len(codes) > 1 && kind == text.Title && a.kind == record.StatementText && a.isBody(codes[0]):
			c.add(codes[0], 3)
		case len(codes) > 1 && edge && kind != text.Title:
			c.add(codes[0], 1.5)
		case len(codes) == 1 && first && edge && kind != text.Title:
			c.add(codes[0], 1)
		case len(codes) > 1 || len(codes) == 1 && first:
			c.add(codes[0], 0.3)
		}
		if e := a.entryOf(i, nameCity); e != nil && (kind == text.Dateline || kind == text.Signature || s.EndToken-s.FirstToken <= 3) {
			c.add(record.PartyCode(e.Fields["country"]), 1)
		}
		first = first && len(codes) == 0
	}
}
