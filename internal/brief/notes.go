package brief

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"

	"entente.example/internal/record"
)

// notes gathers where sentences are from, each place once.
type notes struct {
	list []Note
	at   map[string]int
	used map[record.DocumentID]Source
	told map[record.FactID]record.State
}

func newNotes() *notes {
	return &notes{at: map[string]int{}, used: map[record.DocumentID]Source{}, told: map[record.FactID]record.State{}}
}

// add numbers a place; one that is there already keeps its number.
func (n *notes) add(note Note) int {
	if number, there := n.at[note.Path]; there {
		return number
	}
	note.Number = len(n.list) + 1
	n.at[note.Path] = note.Number
	n.list = append(n.list, note)
	return note.Number
}

// use notes that a document is quoted.
func (n *notes) use(id record.DocumentID, title string, date record.Date) {
	if _, there := n.used[id]; !there {
		n.used[id] = Source{ID: id, Title: title, Date: date}
	}
}

// sources are the documents that are quoted, the earliest first.
func (n *notes) sources() []Source {
	list := make([]Source, 0, len(n.used))
	for _, s := range n.used {
		list = append(list, s)
	}
	slices.SortFunc(list, func(a, b Source) int { return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.ID, b.ID)) })
	return list
}

// fact cites the words of a fact.
func (m *maker) fact(f record.Fact) int {
	m.notes.told[f.ID] = f.State
	return m.words(f.Document, f.DocumentTitle, f.Issuer, f.Date, f.Evidence)
}

// words cites a place in a document, or, of words without a place, the document.
func (m *maker) words(id record.DocumentID, title string, issuer record.PartyCode, date record.Date, e record.Evidence) int {
	const most = 100
	title = cmp.Or(cut(oneLine(title), most), m.house.say("untitled"))
	m.notes.use(id, title, date)
	note := Note{Path: "/documents/" + string(id), Title: title, Detail: m.joined(m.party(issuer), m.house.Date(date)), Place: m.house.say("note.whole", short(id))}
	if e.End > e.Start {
		note.Path += fmt.Sprintf("?start=%d&end=%d#span", e.Start, e.End)
		note.Place = m.house.say("note.place", short(id), fmt.Sprint(e.Start), fmt.Sprint(e.End))
	}
	return m.notes.add(note)
}

// meeting cites the words that tell of a meeting.
func (m *maker) meeting(h Held) int {
	m.notes.told[h.ID] = h.State
	e := record.Evidence{}
	if h.Evidence != nil {
		e = *h.Evidence
	}
	return m.words(h.Document, h.Title, h.Issuer, h.Date, e)
}

// rows cites a list of the record.
func (m *maker) rows(path, title string, parameters ...string) int {
	v := url.Values{}
	for i := 0; i+1 < len(parameters); i += 2 {
		if parameters[i+1] != "" {
			v.Set(parameters[i], parameters[i+1])
		}
	}
	if len(v) > 0 {
		path += "?" + v.Encode()
	}
	return m.notes.add(Note{Path: path, Title: title, Detail: m.house.say("note.rows")})
}

// short is as much of a document's number as names it to people.
func short(id record.DocumentID) string {
	const digits = 12
	return string(id[:min(len(id), digits)])
}

// joined joins the parts of a line that are there.
func (m *maker) joined(parts ...string) string {
	kept := slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	text := ""
	for i, p := range kept {
		if i > 0 {
			text += m.house.say("style.comma")
		}
		text += p
	}
	return text
}
