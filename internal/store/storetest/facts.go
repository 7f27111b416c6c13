package storetest

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

func testFacts(t *testing.T, s suite) {
	yes, no := true, false
	const (
		send   = "Iceland will send 12 hydrographers to New Zealand by the end of 2024."
		share  = "New Zealand intends to share its charts of 外務省 waters."
		survey = "Fiji will survey its reefs by June 2025."
		plant  = "New Zealand will plant kelp."
		plan   = "Minister Vatnes welcomed the plan to chart the tides."
		both   = "Both ministers reaffirmed their support for the Tidal Charts Initiative (TCI)."
		warm   = "Ms. Vatnes expressed concern over the warming of the southern seas."
		reefs  = "The envoy stressed that reefs are not for sale."
		access = "Fiji asked for free and open access to charts."
		sent   = "Iceland sent ten hydrographers in January."
	)
	commitments := func(f record.FactFilter) record.FactFilter { f.Kind = record.KindCommitment; return f }
	statements := func(f record.FactFilter) record.FactFilter { f.Kind = record.KindStatement; return f }
	for _, c := range []struct {
		name   string
		filter record.FactFilter
		want   []string
	}{
		{"of one kind, the latest first", commitments(record.FactFilter{}), []string{survey, share, send, plant}},
		{"the earliest first", commitments(record.FactFilter{Sort: "date"}), []string{plant, send, share, survey}},
		{"by due day, without one last", commitments(record.FactFilter{Sort: "due"}), []string{send, survey, share, plant}},
		{"by due day, the latest first", commitments(record.FactFilter{Sort: "-due"}), []string{survey, send, share, plant}},
		{"by party", commitments(record.FactFilter{Sort: "party"}), []string{survey, send, share, plant}},
		{"by trackability, the most first", commitments(record.FactFilter{Sort: "-trackability"}), []string{send, survey, share, plant}},
		{"by trackability, the least first, of two parties", record.FactFilter{Towards: "IS", Sort: "trackability"}, []string{share, survey}},
		{"by place in a document", record.FactFilter{Document: s.talk.Document.ID[:10], Sort: "position"},
			[]string{"The two spoke by telephone.", reefs, access, survey}},
		{"of a speaker or actor", record.FactFilter{Party: "FJ", Sort: "position"}, []string{"The two spoke by telephone.", access, survey}},
		{"of a party in one kind", commitments(record.FactFilter{Party: "NZ"}), []string{share, plant}},
		{"towards a party", record.FactFilter{Towards: "IS"}, []string{survey, share}},
		{"by actor and beneficiary", record.FactFilter{Party: "NZ", Towards: "NZ"}, []string{plant}},
		{"by topic", commitments(record.FactFilter{Topic: "oceans"}), []string{survey, send, plant}},
		{"by topic and party", record.FactFilter{Topic: "oceans", Party: "NZ"}, []string{both, plant}},
		{"by act", record.FactFilter{Act: record.Concern}, []string{warm}},
		{"by strength", record.FactFilter{Strength: record.Intended}, []string{share}},
		{"specific", record.FactFilter{Specific: &yes}, []string{survey, send}},
		{"unspecific", record.FactFilter{Specific: &no}, []string{share, plant}},
		{"due from a day", record.FactFilter{DueFrom: "2025-01-01"}, []string{survey}},
		{"due to a day, by topic", record.FactFilter{DueTo: "2024-12-31", Topic: "oceans"}, []string{send}},
		{"from a day", statements(record.FactFilter{From: "2024-03-05"}), []string{reefs, access, warm}},
		{"to a day, without the undated", commitments(record.FactFilter{To: "2024-12-31", Party: "NZ"}), []string{share}},
		{"by issuer of the document", commitments(record.FactFilter{Issuer: "NZ"}), []string{share, plant}},
		{"by words", record.FactFilter{Text: "charts reefs"}, nil},
		{"by a phrase", record.FactFilter{Text: `"free and open"`}, []string{access}},
		{"by a beginning", statements(record.FactFilter{Text: "warm*"}), []string{warm}},
		{"by words of a script without blanks", record.FactFilter{Text: "外務省"}, []string{share}},
		{"by words and party", record.FactFilter{Text: "hydrographers", Party: "IS", Kind: record.KindDelivery}, []string{sent}},
		{"without a word", statements(record.FactFilter{Text: "reefs -sale"}), nil},
		{"only without a word, in a document", statements(record.FactFilter{Document: s.talk.Document.ID, Text: "fiji"}), []string{access}},
		{"of a person by full name", statements(record.FactFilter{Person: "vatnes-sol"}), []string{warm, plan, both}},
		{"of a person in any order", statements(record.FactFilter{Person: "Vatnes Sól"}), []string{warm, plan, both}},
		{"of a programme under all its names", record.FactFilter{Programme: "tidal-charts-initiative"},
			[]string{share, sent, "TCI continues.", send, "The Tidal Charts Initiative (TCI) began this year."}},
		{"of a programme by acronym", commitments(record.FactFilter{Programme: "TCI"}), []string{share, send}},
		{"of nobody", record.FactFilter{Person: "nobody-known"}, nil},
		{"of no programme", record.FactFilter{Programme: "no-such-plan"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			list, total, err := s.Facts(Context(t), c.filter)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, quotes(list)); diff != "" || total != len(c.want) {
				t.Errorf("total %d: %s", total, diff)
			}
		})
	}
	t.Run("one", func(t *testing.T) { testOneFact(t, s) })
}

// testOneFact holds lists and single facts to the reading that they come from.
func testOneFact(t *testing.T, s suite) {
	for _, a := range s.first() {
		for _, want := range a.Reading.Facts() {
			got, err := s.Fact(Context(t), want.ID)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("fact %s: %s", want.ID, diff)
			}
			list, _, err := s.Facts(Context(t), record.FactFilter{Document: a.Document.ID, Kind: want.Kind})
			if err != nil {
				t.Fatal(err)
			}
			want.Grounds = nil
			if !slices.ContainsFunc(list, func(f record.Fact) bool { return cmp.Equal(want, f) }) {
				t.Errorf("fact %s is not in the list of its document as it is alone", want.ID)
			}
		}
	}
}

func quotes(list []record.Fact) []string {
	var words []string
	for _, f := range list {
		words = append(words, f.Evidence.Exact)
	}
	return words
}

func testFacets(t *testing.T, s suite) {
	commitments := record.FactFilter{Kind: record.KindCommitment}
	for _, c := range []struct {
		name   string
		filter record.FactFilter
		field  store.FactField
		want   []store.Facet
	}{
		{"kinds", record.FactFilter{}, store.FieldKind, []store.Facet{{Value: "statement", Label: "statement", Count: 5},
			{Value: "commitment", Label: "commitment", Count: 4}, {Value: "meeting", Label: "meeting", Count: 3},
			{Value: "programme", Label: "programme", Count: 2}, {Value: "delivery", Label: "delivery", Count: 1}}},
		{"parties", commitments, store.FieldParty, facets("NZ", 2, "FJ", 1, "IS", 1)},
		{"parties under a topic", record.FactFilter{Kind: record.KindCommitment, Topic: "oceans"}, store.FieldParty,
			facets("FJ", 1, "IS", 1, "NZ", 1)},
		{"beneficiaries", commitments, store.FieldBeneficiary, facets("IS", 2, "NZ", 2, "FJ", 1)},
		{"topics", commitments, store.FieldTopic, facets("oceans", 3, "climate", 1, "people-exchange", 1, "science", 1)},
		{"topics of all kinds", record.FactFilter{}, store.FieldTopic, facets("oceans", 6, "science", 3, "climate", 2, "people-exchange", 2)},
		{"strengths", commitments, store.FieldStrength, facets("firm", 3, "intended", 1)},
		{"specific", commitments, store.FieldSpecific, facets("false", 2, "true", 2)},
		{"acts of a party", record.FactFilter{Party: "IS"}, store.FieldAct, facets("concern", 1, "emphasise", 1, "reaffirm", 1, "welcome", 1)},
		{"issuers", commitments, store.FieldIssuer, facets("IS", 2, "NZ", 2)},
		{"years, without the undated", commitments, store.FieldYear, facets("2024", 2, "2023", 1)},
		{"due years", commitments, store.FieldDueYear, facets("2024", 1, "2025", 1)},
		{"words", record.FactFilter{Text: "hydrographers"}, store.FieldTopic, facets("people-exchange", 2, "oceans", 1)},
		{"programmes under one name", commitments, store.FieldProgramme,
			[]store.Facet{{Value: "tidal-charts-initiative", Label: "Tidal Charts Initiative", Count: 2}}},
		{"people under one name", record.FactFilter{Kind: record.KindStatement}, store.FieldPerson,
			[]store.Facet{{Value: "sol-vatnes", Label: "VATNES Sól", Count: 3}, {Value: "brandsson-kari", Label: "Kári Brandsson", Count: 1},
				{Value: "moana-reweti", Label: "Moana Reweti", Count: 1}}},
		{"of nobody", record.FactFilter{Person: "nobody"}, store.FieldTopic, []store.Facet{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := s.Facets(Context(t), c.filter, c.field)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// facets writes values with their counts.
func facets(pairs ...any) []store.Facet {
	var list []store.Facet
	for i := 0; i < len(pairs); i += 2 {
		list = append(list, store.Facet{Value: pairs[i].(string), Label: pairs[i].(string), Count: pairs[i+1].(int)})
	}
	return list
}
