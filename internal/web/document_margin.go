package web

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"entente.example/internal/check"
	"entente.example/internal/record"
)

// note is a fact, or a finding on a draft, in the margin.
type note struct {
	Number int // its place among the document's underlined facts, from 1
	ID     record.FactID
	Kind   record.FactKind
	Lead   string   // "welcome", "promise", "done"
	Terms  []string // "firm", "200 NIHONGO Partners", "by 31 March 2025", "5 of 10 trackable"
	Who    string   // "KAMIKAWA Yoko (Japan)", "Japan to ASEAN"
	Topics string
	Words  string
	State  record.State
	By     string // who decided, and when, where that may be seen
	Lit    bool   // the one that the permalink names
	Again  bool   // a statement of the same speaker as the one before it
	// Finding is set where the note is one on a draft.
	Finding *check.Finding
	start   int // byte in the cleaned text
}

// Path is the fact's own page.
func (n note) Path() string { return factPath(n.Kind, n.ID) }

// margin holds a document's notes in the order of their words, and the marks under those words.
type margin struct {
	notes   []note
	marks   []mark
	orphans []note
}

func newMargin(n names, words string, r *record.Reading) margin {
	facts := slices.DeleteFunc(r.Facts(), func(f record.Fact) bool {
		return f.Kind == record.KindMeeting || f.Kind == record.KindProgramme
	})
	points := make([]int, 0, 2*len(facts))
	for _, f := range facts {
		points = append(points, f.Evidence.Start, f.Evidence.End)
	}
	at := bytesAt(words, points)
	slices.SortStableFunc(facts, func(a, b record.Fact) int {
		return cmp.Or(cmp.Compare(a.Evidence.Start, b.Evidence.Start), cmp.Compare(b.Evidence.End, a.Evidence.End))
	})
	var m margin
	for _, f := range facts {
		start, end := at[f.Evidence.Start], at[f.Evidence.End]
		note := n.note(f)
		if start < 0 || end <= start || words[start:end] != f.Evidence.Exact {
			m.orphans = append(m.orphans, note)
			continue
		}
		note.Number, note.start = len(m.notes)+1, start
		m.notes = append(m.notes, note)
		m.marks = append(m.marks, mark{start: start, end: end, id: f.ID, kind: f.Kind})
	}
	return m
}

// tell says in the notes who decided on their facts, where people hold them to be such.
func (m margin) tell(decisions []decided) {
	for i := range m.notes {
		n := &m.notes[i]
		for _, d := range decisions {
			if d.Fact == n.ID && d.State == n.State {
				n.By = d.Words()
			}
		}
	}
}

// between are the notes whose words begin in bytes [from, to).
func (m margin) between(from, to int) []note {
	first, _ := slices.BinarySearchFunc(m.notes, from, func(n note, at int) int { return cmp.Compare(n.start, at) })
	end, _ := slices.BinarySearchFunc(m.notes, to, func(n note, at int) int { return cmp.Compare(n.start, at) })
	return m.notes[first:max(first, end)]
}

// note puts a fact into the words of the margin.
func (n names) note(f record.Fact) note {
	out := note{ID: f.ID, Kind: f.Kind, Lead: lead(f), Topics: n.topicList(f.Topics), Words: f.Evidence.Exact, Who: n.who(f), State: f.State}
	terms := []string{quantity(f.Quantity), money(f.Money)}
	switch f.Kind {
	case record.KindCommitment:
		terms = append([]string{string(f.Strength)}, append(terms, due(f.Due), trackability(f.Trackability)+" trackable")...)
	case record.KindDelivery:
		terms = append(terms, period(f.When))
	}
	for _, t := range terms {
		if t != "" {
			out.Terms = append(out.Terms, t)
		}
	}
	return out
}

// lead is the word by which a fact is told from others: a statement's act, "promise" or "done".
func lead(f record.Fact) string {
	switch f.Kind {
	case record.KindCommitment:
		return "promise"
	case record.KindDelivery:
		return "done"
	case record.KindStatement:
		return actWords(f.Act)
	}
	return string(f.Kind)
}

// who says it, or does it and for whom: "Japan to ASEAN".
func (n names) who(f record.Fact) string {
	if f.Kind == record.KindStatement {
		return n.speakers(f.Speakers)
	}
	actors, towards := n.parties(f.Actors), n.parties(f.Beneficiaries)
	if towards == "" || actors == "" {
		return actors + towards
	}
	return actors + " to " + towards
}

// pointsAt turns positions in bytes into positions in code points, in one pass.
func pointsAt(text string, bytes []int) map[int]int {
	wanted := slices.Clone(bytes)
	slices.Sort(wanted)
	at := make(map[int]int, len(wanted))
	point, pos := 0, 0
	for _, b := range wanted {
		point += utf8.RuneCountInString(text[pos:b])
		pos = b
		at[b] = point
	}
	return at
}

// factPath is the page of a fact; a meeting's and a programme's are their own.
func factPath(kind record.FactKind, id record.FactID) string {
	plural := map[record.FactKind]string{record.KindDelivery: "deliveries"}[kind]
	return "/" + cmp.Or(plural, string(kind)+"s") + "/" + string(id)
}

// factAddress is where a fact's words stand in their document.
func factAddress(f record.Fact) string {
	return "/documents/" + string(f.Document) + "?fact=" + string(f.ID) + "#f-" + string(f.ID)
}

// label joins what there is of some words with a middle dot.
func label(words ...string) string {
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " · ")
}
