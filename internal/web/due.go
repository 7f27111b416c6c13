package web

import (
	"cmp"
	"strings"

	"entente.example/internal/access"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// dueView is what a desk should look at: what falls due, what is overdue, what nobody has mentioned for a year.
type dueView struct {
	track.Attention
	Lists    []dueList `json:"-"`
	Sentence sentence  `json:"-"`
	CSV      string    `json:"-"`
	Twin     string    `json:"-"`
	Reports  bool      `json:"-"` // the viewer may have reports to give
}

// dueList is one of the three lists, as the page shows it.
type dueList struct {
	ID, Name, Means, Empty string
	Rows                   []dueRow
	Total                  int
	All                    string // the whole list; empty where it is shown
}

// dueRow is a promise that needs attention.
type dueRow struct {
	track.Item
	Answer []string // who answers for it
}

// Title heads the page.
func (dueView) Title() string { return "Due and silent" }

// dueRows is how many rows of each list the page shows at first.
const dueRows = 20

func (s *site) due(q *query) (view, error) {
	t, err := s.tracked(q.Context())
	if err != nil {
		return nil, err
	}
	w := track.Watch{Scope: q.scope(), Series: q.text("series"), Until: q.date("until", true)}
	only := q.oneOf("only", "due", "overdue", "silent")
	if q.err != nil {
		return nil, q.err
	}
	v := dueView{Attention: t.Attention(w), CSV: q.at(0, asCSV), Twin: q.at(0, asJSON), Reports: access.From(q.Context()).Role.AtLeast(access.Editor)}
	for _, items := range [][]track.Item{v.Due, v.Overdue, v.Silent} {
		for i := range items {
			items[i].Answerers = answerersFor(q, items[i].Answerers)
		}
	}
	v.Lists = s.dueLists(q, v.Attention, only)
	v.Sentence, err = q.write("Promises", s.dueSlots(q, t))
	return v, err
}

func (s *site) dueLists(q *query, a track.Attention, only string) []dueList {
	lists := []dueList{
		{ID: "due", Name: "Falls due", Means: "Their day, or the end of a target’s period, lies ahead, up to " + day(a.Until) + ".", Empty: "Nothing falls due up to then."},
		{ID: "overdue", Name: "Overdue", Means: "Their day is past. Nothing held here shows that they are fulfilled; that does not say that nothing was done.", Empty: "Nothing is overdue."},
		{ID: "silent", Name: "Silent", Means: "Nobody has mentioned them for a year: no later wording, no delivery, no report, no text that names their programme.", Empty: "Nothing is silent."},
	}
	var shown []dueList
	for i, items := range [][]track.Item{a.Due, a.Overdue, a.Silent} {
		l := lists[i]
		if only != "" && only != l.ID {
			continue
		}
		l.Total = len(items)
		if only == "" && len(items) > dueRows {
			items, l.All = items[:dueRows], q.with("only", l.ID)
		}
		for _, item := range items[:min(len(items), twinRows)] {
			l.Rows = append(l.Rows, dueRow{item, s.names.answerers(item.Answerers)})
		}
		shown = append(shown, l)
	}
	return shown
}

// scope is the part of the record that a request asks for.
func (q *query) scope() track.Scope {
	return track.Scope{Framework: record.FrameworkID(q.text("framework")), Node: record.NodeID(q.text("node")), Party: record.PartyCode(q.text("party")),
		Post: q.text("post"), User: q.text("user")}
}

// answerersFor leaves the names of users to those who are signed in.
func answerersFor(q *query, list []track.Answerer) []track.Answerer {
	if access.From(q.Context()).Role.AtLeast(access.Reader) {
		return list
	}
	var posts []track.Answerer
	for _, a := range list {
		if a.Post != "" {
			a.User, a.By = "", ""
			posts = append(posts, a)
		}
	}
	return posts
}

// answerers are who answers for something, in words: "Director for Seas (Japan)".
func (n names) answerers(list []track.Answerer) []string {
	var out []string
	for _, a := range list {
		who := cmp.Or(a.Post, strings.TrimPrefix(a.User, "user:"))
		if a.Of != "" {
			who += " (" + n.party(a.Of) + ")"
		}
		out = append(out, who)
	}
	return out
}

func (v dueView) table() table {
	t := table{head: []string{"list", "id", "document", "words", "actors", "state", "due", "mentioned", "answers"}}
	for _, l := range v.Lists {
		for _, r := range l.Rows {
			t.rows = append(t.rows, []string{l.ID, string(r.Fact.ID), string(r.Fact.Document), r.Fact.Evidence.Exact, codes(r.Fact.Actors), string(r.State.State),
				string(r.Due), string(r.Mentioned.Day), strings.Join(r.Answer, "; ")})
		}
	}
	return t
}
