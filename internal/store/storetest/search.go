package storetest

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/search"
	"entente.example/internal/store"
)

func testSearch(t *testing.T, s suite) {
	commitments := []store.HitKind{store.HitKind(record.KindCommitment)}
	for _, c := range []struct {
		name  string
		query store.SearchQuery
		want  []string // kind and words, in any order
	}{
		{"a word", store.SearchQuery{Text: "hydrographers"}, []string{
			"document First Tidal Forum", "document Second Tidal Forum",
			"commitment Iceland will send 12 hydrographers to New Zealand by the end of 2024.",
			"delivery Iceland sent ten hydrographers in January."}},
		{"one kind", store.SearchQuery{Text: "hydrographers", Kinds: commitments},
			[]string{"commitment Iceland will send 12 hydrographers to New Zealand by the end of 2024."}},
		{"documents alone", store.SearchQuery{Text: "kind:document hydrographers"},
			[]string{"document First Tidal Forum", "document Second Tidal Forum"}},
		{"two words need not be in one fact", store.SearchQuery{Text: "hydrographers southern"}, []string{"document Second Tidal Forum"}},
		{"a phrase", store.SearchQuery{Text: `"free and open"`},
			[]string{"document Telephone talk on reefs", "statement Fiji asked for free and open access to charts."}},
		{"a word without another", store.SearchQuery{Text: "hydrographers -january"}, []string{"document First Tidal Forum",
			"commitment Iceland will send 12 hydrographers to New Zealand by the end of 2024."}},
		{"a beginning", store.SearchQuery{Text: "warm*"}, []string{"document Second Tidal Forum",
			"statement Ms. Vatnes expressed concern over the warming of the southern seas."}},
		{"a script without blanks", store.SearchQuery{Text: "外務"}, []string{"document Second Tidal Forum",
			"commitment New Zealand intends to share its charts of 外務省 waters."}},
		{"fields alone", store.SearchQuery{Text: "kind:commitment party:fj"}, []string{"commitment Fiji will survey its reefs by June 2025."}},
		{"fields and a word", store.SearchQuery{Text: "charts towards:FJ"},
			[]string{"commitment New Zealand intends to share its charts of 外務省 waters."}},
		{"fields and a word to leave out", store.SearchQuery{Text: "kind:commitment topic:oceans -reefs -kelp"},
			[]string{"commitment Iceland will send 12 hydrographers to New Zealand by the end of 2024."}},
		{"a person by one word", store.SearchQuery{Text: "kind:statement person:reweti"},
			[]string{"statement Both ministers reaffirmed their support for the Tidal Charts Initiative (TCI)."}},
		{"days", store.SearchQuery{Text: "type:joint-statement after:2024 before:2024"}, []string{"document Second Tidal Forum"}},
		{"the name of a meeting", store.SearchQuery{Text: "kind:meeting 2nd"}, []string{"meeting The Second Tidal Forum met on 5 March 2024."}},
		{"accents", store.SearchQuery{Text: "kind:document SOL"}, nil},
		{"nothing", store.SearchQuery{Text: "absent"}, nil},
		{"no question", store.SearchQuery{Text: " "}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			result, err := s.Search(Context(t), c.query)
			if err != nil {
				t.Fatal(err)
			}
			got := hits(result)
			slices.Sort(got)
			slices.Sort(c.want)
			if diff := cmp.Diff(c.want, got); diff != "" || result.Total != len(c.want) {
				t.Errorf("total %d: %s", result.Total, diff)
			}
			for _, h := range result.Hits {
				checkHit(t, h, result.Query)
			}
		})
	}
	testSearchOrder(t, s)
	testSearchFaults(t, s)
}

func hits(result store.SearchResult) []string {
	var list []string
	for _, h := range result.Hits {
		words := h.Document.Title
		if h.Fact != nil {
			words = h.Fact.Evidence.Exact
		}
		list = append(list, string(h.Kind)+" "+words)
	}
	return list
}

// checkHit holds a hit to its own words: what is marked is what was asked for.
func checkHit(t *testing.T, h store.Hit, q search.Query) {
	t.Helper()
	marked := false
	var b strings.Builder
	for _, s := range h.Snippet {
		b.WriteString(s.Text)
		marked = marked || s.Marked
	}
	wanted, _ := q.Split()
	if len(wanted) > 0 && !marked && h.Kind != store.HitKind(record.KindMeeting) {
		t.Errorf("%s: nothing is marked in %q", h.Document.Title, b.String())
	}
	if h.Fact != nil && h.Fact.Document != h.Document.ID || h.Document.ID == "" {
		t.Errorf("hit has another document than its fact: %+v", h)
	}
}

func testSearchOrder(t *testing.T, s suite) {
	byDate, err := s.Search(Context(t), store.SearchQuery{Text: "forum", Sort: "date", Kinds: []store.HitKind{store.HitDocument}})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"document First Tidal Forum", "document Second Tidal Forum"}, hits(byDate)); diff != "" {
		t.Errorf("by date: %s", diff)
	}
	if byDate.ByKind[store.HitKind(record.KindMeeting)] != 2 || byDate.ByKind[store.HitDocument] != 2 {
		t.Errorf("totals by kind: %v", byDate.ByKind)
	}
	ranked, err := s.Search(Context(t), store.SearchQuery{Text: "kelp"})
	if err != nil {
		t.Fatal(err)
	}
	for i := 1; i < len(ranked.Hits); i++ {
		if ranked.Hits[i].Score > ranked.Hits[i-1].Score {
			t.Errorf("hit %d is better than the one before it", i)
		}
	}
}

func testSearchFaults(t *testing.T, s suite) {
	_, err := s.Search(Context(t), store.SearchQuery{Text: `say "never`})
	var syntax *search.SyntaxError
	if !errors.As(err, &syntax) || syntax.Column != 5 || fault.KindOf(err) != fault.Invalid {
		t.Errorf("open quotation: %v", err)
	}
	for _, q := range []store.SearchQuery{{Text: "x", Kinds: []store.HitKind{"promise"}}, {Text: "x", Sort: "colour"},
		{Text: "x", Page: record.Page{Limit: -1}}} {
		if _, err := s.Search(Context(t), q); fault.KindOf(err) != fault.Invalid {
			t.Errorf("%+v: %v", q, err)
		}
	}
}
