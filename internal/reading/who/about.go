package who

import (
	"net/url"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// About finds what the text says of itself before it is read: its date, its
// issuer where an address tells, and its kind where a title tells. What only the
// body shows is settled by the stages that read it.
func (a *Cast) About() {
	a.month = a.ownMonth()
	a.Date = a.ownDate()
	a.Issuer = a.issuerOfAddress()
	a.Published = a.Issuer != ""
	a.Kind = a.kindOfTitle()
	if (a.Kind == "" || a.Kind == record.StatementText) && a.hasAskers() {
		a.Kind = record.PressConference
	}
}

// addressKeys are the fields of the front matter that may hold where the text was published.
var addressKeys = []string{"source_url", "canonical", "og:url", "url", "address", "link", "dc.identifier"}

// issuerOfAddress is the party that publishes at the text's address.
func (a *Cast) issuerOfAddress() record.PartyCode {
	for _, key := range addressKeys {
		u, err := url.Parse(a.Doc.Front[key])
		if err != nil || u.Hostname() == "" {
			continue
		}
		if p := a.Language.Cues.Publisher(u.Hostname()); p != "" {
			return p
		}
	}
	return ""
}

// ReadsProse says whether a token stands in running text, not in a caption or a title.
func (a *Cast) ReadsProse(tok int) bool {
	switch a.BlockKind(tok) {
	case text.Paragraph, text.ListItem:
		return true
	}
	return false
}
