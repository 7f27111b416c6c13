package reading

import (
	"net/url"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// about finds what the text says of itself before it is read: its date, its
// issuer where an address tells, and its kind where a title tells. What only the
// body shows is settled by the stages that read it.
func (a *analysis) about() {
	a.month = a.ownMonth()
	a.date = a.ownDate()
	a.issuer = a.issuerOfAddress()
	a.published = a.issuer != ""
	a.kind = a.kindOfTitle()
	if (a.kind == "" || a.kind == record.StatementText) && a.hasAskers() {
		a.kind = record.PressConference
	}
}

// hasAskers says whether lines of a text stand under the labels of those who ask.
func (a *analysis) hasAskers() bool {
	n := 0
	for i := range a.sents {
		s := &a.sents[i]
		for t := s.FirstToken + 1; t < s.EndToken && t < s.FirstToken+4; t++ {
			if a.class(t)&isColon != 0 && a.asker(s.FirstToken, t) {
				n++
				break
			}
		}
	}
	return n > 1
}

// aside reads a string of the front matter as a text of its own.
func (a *analysis) aside(s string) *analysis {
	b := &analysis{engine: a.engine}
	b.reset(&text.Document{Text: s, Blocks: []text.Block{{Kind: text.Title, End: len(s), Parent: -1}}})
	return b
}

// addressKeys are the fields of the front matter that may hold where the text was published.
var addressKeys = []string{"source_url", "canonical", "og:url", "url", "address", "link", "dc.identifier"}

// issuerOfAddress is the party that publishes at the text's address.
func (a *analysis) issuerOfAddress() record.PartyCode {
	for _, key := range addressKeys {
		u, err := url.Parse(a.doc.Front[key])
		if err != nil || u.Hostname() == "" {
			continue
		}
		if p := a.engine.cues.publisher(u.Hostname()); p != "" {
			return p
		}
	}
	return ""
}

// readsProse says whether a token stands in running text, not in a caption or a title.
func (a *analysis) readsProse(tok int) bool {
	switch a.blockKind(tok) {
	case text.Paragraph, text.ListItem:
		return true
	}
	return false
}
