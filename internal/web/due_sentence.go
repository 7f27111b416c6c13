package web

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

// dueSlots are the phrases of the sentence over the lists.
func (s *site) dueSlots(q *query, t *track.Track) []slot {
	party := func(code string) string { return s.names.party(record.PartyCode(code)) }
	slots := []slot{
		{name: "party", lead: "of", none: "anyone", heading: "Of whom?", label: party, options: func() ([]option, error) { return s.promisers(q, t), nil }},
		{name: "framework", lead: "under", none: "any framework", heading: "Under which framework?", label: frameworkLabel(t), options: func() ([]option, error) { return q.frameworkOptions(t), nil }},
		{name: "post", lead: "answered for by", none: "any post", heading: "Which post answers for them?", label: func(v string) string { return v }, options: func() ([]option, error) { return q.postOptions(t), nil }},
	}
	until := slot{name: "until", lead: "due", none: s.untilWords(q, t), heading: "Due up to which day?", label: func(v string) string { return "up to " + v },
		form: &form{Fields: []field{{Name: "until", Value: q.text("until"), Label: "Up to", Type: "text"}}}}
	return append(slots, until)
}

// untilWords say up to which day is looked where none is chosen.
func (s *site) untilWords(q *query, t *track.Track) string {
	until, series, expected := t.Until(track.Watch{Scope: track.Scope{Framework: record.FrameworkID(q.text("framework"))}, Series: q.text("series")})
	switch {
	case series == "":
		return "within a year, up to " + day(until)
	case expected:
		return "before the next " + s.seriesName(q)(series) + ", expected about " + day(until)
	}
	return "before the next " + s.seriesName(q)(series) + " on " + day(until)
}

// promisers are the parties of all held promises.
func (s *site) promisers(q *query, t *track.Track) []option {
	counts := map[record.PartyCode]int{}
	for i := range t.Book().Commitments {
		for _, p := range t.Book().Commitments[i].Actors {
			counts[p]++
		}
	}
	var out []option
	for code, n := range counts {
		out = append(out, option{Label: s.names.party(code), Count: n, Href: q.with("party", string(code)), Current: q.text("party") == string(code)})
	}
	slices.SortFunc(out, func(a, b option) int { return cmp.Or(-cmp.Compare(a.Count, b.Count), cmp.Compare(a.Label, b.Label)) })
	return out[:min(len(out), maxOptions)]
}

func frameworkLabel(t *track.Track) func(string) string {
	return func(id string) string {
		f, _ := t.Framework(record.FrameworkID(id))
		return cmp.Or(f.Acronym, f.Title, id)
	}
}

func (q *query) frameworkOptions(t *track.Track) []option {
	var out []option
	for _, f := range t.Book().Frameworks {
		out = append(out, option{Label: f.Title, Href: q.with("framework", string(f.ID)), Current: q.text("framework") == string(f.ID)})
	}
	return out
}

func (q *query) postOptions(t *track.Track) []option {
	var out []option
	for _, a := range t.Book().Assignments {
		o := option{Label: a.Post, Href: q.with("post", a.Post), Current: q.text("post") == a.Post}
		if a.Post != "" && !slices.Contains(out, o) {
			out = append(out, o)
		}
	}
	return out
}
