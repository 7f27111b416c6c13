package brief

import (
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/track"
	"entente.example/internal/track/suggest"
)

// maker makes one paper.
type maker struct {
	in      Input
	house   House
	notes   *notes
	track   *track.Track
	suggest *suggest.Index
	view    map[record.FactID]bool        // what these parties said, promised and did
	done    map[record.FactID]record.Fact // the delivery that most likely fulfils a promise, where people have not decided
}

// Make writes a brief.
func Make(in Input, h House) Paper {
	m := &maker{in: in, house: h, notes: newNotes(), track: track.New(in.Book, track.Options{On: in.On, Codes: in.Codes}), suggest: suggest.New(in.Book), view: map[record.FactID]bool{}}
	for _, f := range in.Facts {
		m.view[f.ID] = true
	}
	m.done = m.likelyDone()
	p := Paper{Title: m.title(), Subtitle: m.subtitle(), Language: h.say("language"), NotesHeading: h.say("heading.notes")}
	for _, part := range []Part{m.coming(), m.last(), m.promises("ours", m.ours), m.promises("theirs", m.theirs), m.promises("common", m.common),
		m.asked(), m.progress(), m.positions(), m.points(), m.calendar()} {
		if part.Groups = slices.DeleteFunc(part.Groups, func(g Group) bool { return len(g.Items) == 0 }); len(part.Groups) > 0 {
			p.Parts = append(p.Parts, part)
		}
	}
	p.Notes = m.notes.list
	p.Made = m.made()
	p.Notices = m.notices()
	return p
}

func (m *maker) title() string { return m.house.say("title", m.name()) }

// name is that of the meeting, in the manner of its own texts.
func (m *maker) name() string {
	if m.in.Name != "" {
		return m.in.Name
	}
	return m.house.say("a.meeting")
}

func (m *maker) subtitle() string {
	return m.house.say("subtitle", m.party(m.in.For), m.sides(), m.house.Date(m.in.Day))
}

// party is a party's name; of none, none.
func (m *maker) party(code record.PartyCode) string {
	if code == "" {
		return ""
	}
	return m.house.Party(code)
}

// sides names the others; where they are many, or a body is among them, the bodies and the first few.
func (m *maker) sides() string {
	const named = 4
	others := m.in.Others
	if body := slices.IndexFunc(others, isBody); body >= 0 {
		others = slices.DeleteFunc(slices.Clone(others), func(c record.PartyCode) bool { return !isBody(c) })
	}
	var names []string
	for _, c := range others[:min(len(others), named)] {
		names = append(names, m.party(c))
	}
	if more := len(others) - named; more > 0 {
		names = append(names, m.house.say("others", m.house.Number(float64(more))))
	}
	return m.house.list(names)
}

// isBody says whether a code is not that of a state.
func isBody(code record.PartyCode) bool { return len(code) != 2 }

// part begins a part.
func (m *maker) part(key string, groups ...Group) Part {
	return Part{Key: key, Title: m.house.say("heading."+key, m.party(m.in.For), m.sides()), Groups: groups}
}

// sentence is a phrase of the house with its notes.
func sentence(text string, notes ...int) Sentence { return Sentence{Text: capital(text), Notes: notes} }

// item is a line with one or more sentences; those without text are left out.
func item(label string, sentences ...Sentence) Item {
	return Item{Label: capital(label), Sentences: slices.DeleteFunc(sentences, func(s Sentence) bool { return s.Text == "" })}
}

// quoted are a fact's words, in quotation marks, cut where they are long.
func (m *maker) quoted(f record.Fact) string {
	const most = 260
	return m.house.say("quoted", inner(cut(oneLine(f.Evidence.Exact), most)))
}

// inner turns quotation marks inside a quotation into single ones.
func inner(s string) string { return innerMarks.Replace(s) }

// cut shortens words at a blank, with an ellipsis.
func cut(s string, most int) string {
	runes := []rune(s)
	if len(runes) <= most {
		return s
	}
	end := most
	for end > most/2 && runes[end] != ' ' {
		end--
	}
	return string(runes[:end]) + " …"
}

// innerMarks turn double quotation marks into single ones.
var innerMarks = strings.NewReplacer("“", "‘", "”", "’", `"`, "'")
