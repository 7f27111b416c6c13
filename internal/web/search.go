package web

import (
	"cmp"
	"context"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// searchStore answers questions.
type searchStore interface {
	Search(ctx context.Context, query store.SearchQuery) (store.SearchResult, error)
}

// searchView is a question and its answers, with the words that matched.
type searchView struct {
	Query string `json:"query"`
	tally
	ByKind map[store.HitKind]int `json:"by_kind"`
	Capped bool                  `json:"capped"` // more matched than were ranked
	Hits   []store.Hit           `json:"hits"`
	Kinds  []option              `json:"-"`
	Sorts  []option              `json:"-"`
}

// Title heads the page.
func (v searchView) Title() string {
	if v.Query == "" {
		return "Search"
	}
	return "Search: " + v.Query
}

// searchRows is how many answers a page of a search holds.
const searchRows = 20

// hitKinds are the kinds of answer in the order in which they are offered.
var hitKinds = []store.HitKind{store.HitDocument, store.HitKind(record.KindCommitment), store.HitKind(record.KindStatement),
	store.HitKind(record.KindDelivery), store.HitKind(record.KindProgramme), store.HitKind(record.KindMeeting)}

func (s *site) search(q *query) (view, error) {
	v := searchView{tally: tally{coverage: covering("")}, Query: q.text("q"), Hits: []store.Hit{}}
	page := q.rows()
	if q.format == asHTML {
		page.Limit = min(page.Limit, searchRows)
	}
	ask := store.SearchQuery{Text: v.Query, Sort: q.oneOf("sort", "rank", "-date", "date"), Page: page}
	kind := q.oneOf("kind", hitKindNames()...)
	if kind != "" {
		ask.Kinds = []store.HitKind{store.HitKind(kind)}
	}
	if q.err != nil || v.Query == "" {
		return v, q.err
	}
	result, err := s.store.Search(q.Context(), ask)
	if err != nil {
		return nil, err
	}
	v.Hits, v.ByKind, v.Capped = result.Hits, result.ByKind, result.Capped
	v.tally = q.tally("answer", page, len(result.Hits), result.Total, result.Total)
	v.Kinds, v.Sorts = q.kindOptions(kind, result.ByKind), q.sorts(cmp.Or(ask.Sort, "rank"), []string{"rank", "-date", "date"})
	return v, nil
}

func hitKindNames() []string {
	var out []string
	for _, k := range hitKinds {
		out = append(out, string(k))
	}
	return out
}

// kindOptions narrow a search to answers of one kind.
func (q *query) kindOptions(current string, byKind map[store.HitKind]int) []option {
	all := 0
	for _, n := range byKind {
		all += n
	}
	out := []option{{Label: "All", Count: all, Href: q.with("kind", ""), Current: current == ""}}
	for _, k := range hitKinds {
		if n := byKind[k]; n > 0 {
			name := plural(string(k))
			out = append(out, option{Label: sentenceCase(name), Count: n, Href: q.with("kind", string(k)), Current: current == string(k)})
		}
	}
	return out
}
