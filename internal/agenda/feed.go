package agenda

import "encoding/xml"

// mostEntries is how many occasions a feed tells.
const mostEntries = 100

type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	ID      string      `xml:"id"`
	Title   string      `xml:"title"`
	Updated string      `xml:"updated"`
	Links   []atomLink  `xml:"link"`
	Author  atomAuthor  `xml:"author"`
	Entries []atomEntry `xml:"entry"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr,omitempty"`
	Type string `xml:"type,attr,omitempty"`
	Href string `xml:"href,attr"`
}

type atomAuthor struct {
	Name string `xml:"name"`
}

type atomCategory struct {
	Term string `xml:"term,attr"`
}

type atomEntry struct {
	ID       string       `xml:"id"`
	Title    string       `xml:"title"`
	Updated  string       `xml:"updated"`
	Link     atomLink     `xml:"link"`
	Category atomCategory `xml:"category"`
	Summary  string       `xml:"summary,omitempty"`
}

// Feed writes the occasions that are told of by now as an Atom feed, the latest first. The ids are tag URIs (RFC 4151) that stay.
func Feed(list []Occasion, p Place) ([]byte, error) {
	today := dateOf(p.Now)
	f := atomFeed{ID: tag(p, "feed:"+p.Title), Title: clean(p.Title), Updated: atomDay("2000-01-01"), Author: atomAuthor{"Entente"},
		Links: []atomLink{{Rel: "self", Type: "application/atom+xml", Href: p.Self}, {Rel: "alternate", Type: "text/html", Href: p.Origin + "/calendar"}}}
	told := Until(list, today)
	for _, o := range told[:min(len(told), mostEntries)] {
		e := atomEntry{ID: tag(p, o.ID), Title: o.Title, Updated: atomDay(string(o.Since)), Link: atomLink{Href: p.Origin + o.Path},
			Category: atomCategory{string(o.Kind)}, Summary: o.Words}
		f.Entries = append(f.Entries, e)
		f.Updated = max(f.Updated, e.Updated)
	}
	body, err := xml.MarshalIndent(f, "", " ")
	return append([]byte(xml.Header), body...), err
}

func tag(p Place, id string) string { return "tag:" + p.host() + ",2026:" + clean(id) }

func atomDay(day string) string { return day + "T00:00:00Z" }
