package record_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/record"
)

func TestPersonKey(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"VATNES Sól", "sol-vatnes"},
		{"Sól Vatnes", "sol-vatnes"},
		{"Sól K. Vatnes, Jr.", "sol-vatnes"},
		{"O’Hara-Lind", "lind-ohara"},
		{"Phan Thị Đào", "dao-phan-thi"},
		{"Vatnes", "vatnes"},
		{"U Ba", "ba-u"},
		{"Łucja Ørsted's", "lucja-orsted"},
		{"外務 花子", "外務-花子"},
		{"", ""},
	} {
		if got := record.PersonKey(c.name); got != c.want {
			t.Errorf("%q: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestProgrammeKey(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"the Tidal-Charts Initiative", "tidal-charts-initiative"},
		{"Tidal Charts Initiative", "tidal-charts-initiative"},
		{"TCI 2.0", "tci-2-0"},
		{"The", "the"},
		{"", ""},
	} {
		if got := record.ProgrammeKey(c.name); got != c.want {
			t.Errorf("%q: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestSeries(t *testing.T) {
	for _, c := range []struct{ meeting, key, name string }{
		{"37th ASEAN-Japan Forum", "asean-japan-forum", "ASEAN-Japan Forum"},
		{"The Thirty-Seventh ASEAN-Japan Forum", "asean-japan-forum", "ASEAN-Japan Forum"},
		{"the Twentieth Tidal Forum", "tidal-forum", "Tidal Forum"},
		{"2024 Tidal Forum (2nd)", "tidal-forum", "Tidal Forum"},
		{"Tidal Forum 2023-24", "tidal-forum", "Tidal Forum"},
		{"Inaugural Tidal Forum, 2021", "tidal-forum", "Tidal Forum"},
		{"virtual Tidal Forum (TF)", "tidal-forum", "Tidal Forum"},
		{"Meeting of the Tidal Ministers", "meeting-of-tidal-ministers", "Meeting of the Tidal Ministers"},
		{"Summit for the 50th Year of Tidal Friendship", "summit-for-50th-year-of-tidal-friendship", "Summit for the 50th Year of Tidal Friendship"},
		{"Group of 77", "group-of-77", "Group of 77"},
		{"G20 Summit", "g20-summit", "G20 Summit"},
		{"", "", ""},
	} {
		if got := record.SeriesKey(c.meeting); got != c.key {
			t.Errorf("%q: key %q, want %q", c.meeting, got, c.key)
		}
		if got := record.SeriesName(c.meeting); got != c.name {
			t.Errorf("%q: name %q, want %q", c.meeting, got, c.name)
		}
	}
}

func TestKeysOfKeysAreThemselves(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.String().Draw(t, "name")
		for what, key := range map[string]func(string) string{"person": record.PersonKey, "programme": record.ProgrammeKey} {
			once := key(name)
			if what == "programme" && strings.HasPrefix(once, "the-") {
				continue // "the the plan" loses an article each time
			}
			if again := key(once); again != once {
				t.Errorf("%s key of %q is %q, and of that %q", what, name, once, again)
			}
		}
	})
}

// sample is a reading with two statements on the same words and one elsewhere.
func sample() record.Reading {
	at := func(start int) record.Evidence { return record.Evidence{Exact: "words", Start: start, End: start + 5} }
	return record.Reading{Document: "d", Title: "A text", Issuer: "IS", Date: "2024-05-06",
		Meetings:   []record.Meeting{{Name: "Forum", Date: "2024-05-05", Participants: []record.Participant{{Of: "IS"}, {Of: "NZ"}, {Of: "IS"}, {}}}},
		Statements: []record.Statement{{Evidence: at(3)}, {Evidence: at(3)}, {Evidence: at(9)}}, Programmes: []record.Programme{{Name: "Plan"}}}
}

func TestAssignIDs(t *testing.T) {
	r := sample()
	record.AssignIDs(&r)
	seen := map[record.FactID]bool{}
	for _, f := range r.Facts() {
		if seen[f.ID] {
			t.Errorf("id %s comes twice", f.ID)
		}
		seen[f.ID] = true
		if len(f.ID) != 13 || f.ID[0] != f.Kind[0] {
			t.Errorf("id %s of a %s", f.ID, f.Kind)
		}
	}
	fewer := sample()
	fewer.Statements = fewer.Statements[2:]
	record.AssignIDs(&fewer)
	if fewer.Statements[0].ID != r.Statements[2].ID {
		t.Error("a statement's id changes when another one is gone")
	}
}

func TestFactsOfAReading(t *testing.T) {
	r := sample()
	record.AssignIDs(&r)
	facts := r.Facts()
	if len(facts) != 5 {
		t.Fatalf("%d facts", len(facts))
	}
	meeting := facts[0]
	if diff := cmp.Diff([]record.PartyCode{"IS", "NZ"}, meeting.Actors); diff != "" {
		t.Errorf("parties of the meeting: %s", diff)
	}
	if meeting.Date != "2024-05-05" || facts[1].Date != "2024-05-06" || facts[2].Ordinal != 1 || facts[1].DocumentTitle != "A text" {
		t.Errorf("%+v", facts)
	}
	if f, ok := r.Fact(facts[3].ID); !ok || !cmp.Equal(f, facts[3]) {
		t.Errorf("by id: %+v, %v", f, ok)
	}
	if _, ok := r.Fact("s0"); ok {
		t.Error("an unknown id is found")
	}
	if diff := cmp.Diff(record.Counts{Meetings: 1, Statements: 3, Programmes: 1}, r.Counts()); diff != "" {
		t.Error(diff)
	}
}

func TestValidate(t *testing.T) {
	for _, c := range []struct {
		name   string
		filter interface{ Validate() error }
		says   string // nothing for a good one
	}{
		{"empty", record.FactFilter{}, ""},
		{"full", record.FactFilter{Kind: record.KindCommitment, Act: record.Hope, Strength: record.Firm, From: "2024-02-29", Sort: "due"}, ""},
		{"kind", record.FactFilter{Kind: "promise"}, `kind "promise" is not known; try one of meeting, statement`},
		{"act", record.FactFilter{Act: "sing"}, "try one of inform, emphasise"},
		{"strength", record.FactFilter{Strength: "iron"}, "try one of firm, intended"},
		{"sort", record.FactFilter{Sort: "colour"}, "try one of -date, date, due"},
		{"no such day", record.FactFilter{From: "2023-02-29"}, `from: "2023-02-29" is not a date; try YYYY-MM-DD`},
		{"due turned round", record.FactFilter{DueFrom: "2024-02-01", DueTo: "2024-01-01"}, "try the other way round"},
		{"negative offset", record.DocumentFilter{Page: record.Page{Offset: -1}}, "offset -1 is negative"},
		{"long page", record.DocumentFilter{Page: record.Page{Limit: 1001}}, "try 1 to 1000"},
		{"document kind", record.DocumentFilter{Kind: "novel"}, "try one of readout"},
		{"meeting order", record.MeetingFilter{Sort: "due"}, "try one of -date, date"},
		{"meeting day", record.MeetingFilter{To: "soon"}, `to: "soon" is not a date`},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := c.filter.Validate()
			if c.says == "" && err != nil || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
				t.Errorf("got %v, want %q", err, c.says)
			}
		})
	}
}

func TestYear(t *testing.T) {
	for date, want := range map[record.Date]int{"2024-05-06": 2024, "": 0} {
		if got := date.Year(); got != want {
			t.Errorf("%q: %d", date, got)
		}
	}
}
