package suggest

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/record"
)

// find is the fact whose words contain some.
func find(t *testing.T, list []record.Fact, day, words string) record.Fact {
	t.Helper()
	i := slices.IndexFunc(list, func(f record.Fact) bool {
		return string(f.Date) == day && strings.Contains(strings.Join(strings.Fields(f.Evidence.Exact), " "), words)
	})
	if i < 0 {
		t.Fatalf("no fact of %s says %q", day, words)
	}
	return list[i]
}

func TestWhatBelongsTogetherInTheExample(t *testing.T) {
	b := exampleBook(t)
	x := New(b)
	all := slices.Concat(b.Commitments, b.Deliveries, b.Requests)
	for _, c := range []struct {
		name            string
		sort            func(record.FactID) []Suggestion
		day, words      string // of the later fact
		toDay, toWords  string
		link            record.LinkKind
		effect          record.Effect
		because         ReasonKind
		becauseOf       string // one of the reason's words
		notDay, notWord string // a fact that must not be suggested
	}{
		{name: "a number is reached in part", sort: x.Evidence,
			day: "2024-10-10", words: "sent over 100 NIHONGO Partners", toDay: "2024-07-26", toWords: "200", effect: record.InPart,
			because: SameUnit, becauseOf: "NIHONGO Partners"},
		{name: "what was considered is established", sort: x.Evidence,
			day: "2023-12-17", words: "established the Comprehensive Strategic Partnership", toDay: "2022-11-12", toWords: "intention to consider", effect: record.InFull,
			because: SameProgramme, becauseOf: "Comprehensive Strategic Partnership"},
		{name: "work goes on", sort: x.Evidence,
			day: "2024-10-10", words: "is carrying out projects", toDay: "2024-07-26", toWords: "better connected", effect: record.UnderWay,
			because: SameTopic, becauseOf: "connectivity"},
		{name: "a wish becomes a promise", sort: x.Lineage,
			day: "2023-07-13", words: "will hold the Commemorative Summit", toDay: "2022-08-04", toWords: "wishes to invite", link: record.Strengthens,
			because: FirmerWording, becauseOf: "firm", notDay: "2020-11-12", notWord: "Plan"},
		{name: "a promise is said again", sort: x.Lineage,
			day: "2023-12-17", words: "quality infrastructure and resilient supply chains", toDay: "2023-07-13", toWords: "quality infrastructure", link: record.Restates,
			because: SameWords, becauseOf: "infrastructure"},
		{name: "one side asks and the other answers", sort: x.Answers,
			day: "2024-07-26", words: "would like to train 100,000", toDay: "2024-07-26", toWords: "still closer cooperation", link: record.Answers,
			because: SameDocument, becauseOf: "2024-07-26-foreign-ministers-vientiane.txt"},
	} {
		t.Run(c.name, func(t *testing.T) {
			from, to := find(t, all, c.day, c.words), find(t, all, c.toDay, c.toWords)
			list := c.sort(from.ID)
			i := slices.IndexFunc(list, func(s Suggestion) bool { return s.To.Fact == to.ID })
			if i < 0 {
				t.Fatalf("not among %d suggestions", len(list))
			}
			s := list[i]
			if s.Link != c.link || s.Effect != c.effect || s.From.Fact != from.ID || s.Score <= 0 || s.Score > 1 {
				t.Errorf("%+v", s)
			}
			if !slices.ContainsFunc(s.Reasons, func(r Reason) bool { return r.Kind == c.because && slices.Contains(r.Words, c.becauseOf) }) {
				t.Errorf("not because of %s %q: %+v", c.because, c.becauseOf, s.Reasons)
			}
			if c.notDay != "" {
				not := find(t, all, c.notDay, c.notWord)
				if slices.ContainsFunc(list, func(s Suggestion) bool { return s.To.Fact == not.ID }) {
					t.Errorf("suggests %q too", not.Evidence.Exact)
				}
			}
		})
	}
}

func TestPlacements(t *testing.T) {
	b := exampleBook(t)
	b.Frameworks = []record.Framework{{ID: "vision", From: "2023-12-17", Parties: []record.PartyCode{"ASEAN", "JP"}}, {ID: "other", Parties: []record.PartyCode{"US"}}}
	b.Nodes = []record.Node{
		{ID: "vision/1", Framework: "vision", Title: "Heart-to-heart partners across generations", Programmes: []string{"NIHONGO Partners", "WA Project 2.0"}},
		{ID: "vision/2", Framework: "vision", Title: "Partners for co-creation of economy and society of the future", Topics: []string{"digital", "climate"}},
		{ID: "vision/3", Framework: "vision", Title: "Partners for peace and stability", Text: "maritime security and cyber security"},
		{ID: "other/1", Framework: "other", Title: "NIHONGO Partners"},
	}
	x := New(b)
	for words, want := range map[string]record.NodeID{"200": "vision/1", "100,000": "vision/2", "cyber security and maritime law": "vision/3"} {
		list := x.Placements(find(t, b.Commitments, "2024-07-26", words).ID)
		if len(list) == 0 || list[0].Node != want {
			t.Errorf("%q: %+v, want %s first", words, list, want)
		}
	}
	before := find(t, b.Commitments, "2022-08-04", "invite the leaders")
	if list := x.Placements(before.ID); len(list) > 0 {
		t.Errorf("a promise made before the framework is placed: %+v", list)
	}
}

func TestWhatIsDecidedIsNotSuggestedAgain(t *testing.T) {
	b := exampleBook(t)
	d, c := find(t, b.Deliveries, "2024-10-10", "NIHONGO"), find(t, b.Commitments, "2024-07-26", "200")
	b.Fulfilments = []record.Fulfilment{{Commitment: refTo(&c), Delivery: refTo(&d), Effect: record.InPart}}
	for _, s := range New(b).Evidence(d.ID) {
		if s.To.Fact == c.ID {
			t.Error("suggested again")
		}
	}
	to := refTo(&c)
	b.Fulfilments, b.Refusals = nil, []record.Refusal{{From: refTo(&d), To: &to}}
	for _, s := range New(b).Evidence(d.ID) {
		if s.To.Fact == c.ID {
			t.Error("suggested again after a refusal")
		}
	}
}

// TestEvidenceIsForTheWordingThatStands: a promise that a later one takes up gets no evidence of its own.
func TestEvidenceIsForTheWordingThatStands(t *testing.T) {
	b := exampleBook(t)
	held := find(t, b.Deliveries, "2023-12-17", "was held in Tokyo")
	wish, promise := find(t, b.Commitments, "2022-08-04", "wishes to invite"), find(t, b.Commitments, "2023-07-13", "will hold the Commemorative Summit")
	b.Links = []record.Link{{Kind: record.Strengthens, From: refTo(&promise), To: refTo(&wish)}}
	var of []record.FactID
	for _, s := range New(b).Evidence(held.ID) {
		of = append(of, s.To.Fact)
	}
	if !slices.Contains(of, promise.ID) || slices.Contains(of, wish.ID) {
		t.Errorf("evidence for %v, want the promise and not the wish", of)
	}
}

func TestStanding(t *testing.T) {
	promise := func(words string, n float64, strength record.Strength, day record.Date) *record.Fact {
		f := &record.Fact{Evidence: record.Evidence{Exact: words}, Strength: strength}
		if n > 0 {
			f.Quantity = &record.Quantity{Value: n, Unit: "experts"}
		}
		if day != "" {
			f.Due = &record.Period{End: day}
		}
		return f
	}
	for _, c := range []struct {
		name           string
		later, earlier *record.Fact
		want           record.LinkKind
		changed        []string
	}{
		{"the same", promise("will send", 20, record.Firm, ""), promise("will send", 20, record.Firm, ""), record.Restates, nil},
		{"more", promise("will send", 30, record.Firm, ""), promise("will send", 20, record.Firm, ""), record.Strengthens, []string{"20 experts", "30 experts"}},
		{"less", promise("will send", 10, record.Firm, ""), promise("will send", 20, record.Firm, ""), record.Weakens, []string{"20 experts", "10 experts"}},
		{"a later day is neither more nor less", promise("will send", 20, record.Firm, "2026-03-31"), promise("will send", 20, record.Firm, "2025-03-31"),
			record.Restates, []string{"2025-03-31", "2026-03-31"}},
		{"firmer", promise("will send", 0, record.Firm, ""), promise("hopes to send", 0, record.Intended, ""), record.Strengthens, []string{"intended", "firm"}},
		{"no more", promise("will no longer send experts", 0, record.Firm, ""), promise("will send", 20, record.Firm, ""), record.Lapses, []string{"no longer"}},
		{"another in its place", promise("will launch a successor", 0, record.Firm, ""), promise("will send", 0, record.Firm, ""), record.Replaces, []string{"successor"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			kind, why := standing(c.later, c.earlier)
			var words []string
			for _, r := range why {
				words = append(words, r.Words...)
			}
			if kind != c.want || !cmp.Equal(words, c.changed) {
				t.Errorf("%s because of %q, want %s because of %q", kind, words, c.want, c.changed)
			}
		})
	}
}

func TestSameProgramme(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"azec", "asia-zero-emission-community", true},
		{"nihongo-partners", "nihongo-partners-programme", true},
		{"nihongo-partners-programme", "nihongo-partners", true},
		{"initiative", "japan-asean-comprehensive-connectivity-initiative", false},
		{"wa-project", "wa-project-2-0", true},
		{"aoip", "azec", false},
	} {
		if got := sameProgramme(c.a, c.b); got != c.want {
			t.Errorf("%s and %s: %v", c.a, c.b, got)
		}
	}
}
