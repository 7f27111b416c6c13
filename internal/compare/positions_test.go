package compare

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// remark is a statement on an issue for tests.
func remark(id, date string, act record.Act, words string, parties ...record.PartyCode) Remark {
	f := record.Fact{ID: record.FactID(id), Kind: record.KindStatement, Document: record.DocumentID("d" + date), Date: record.Date(date), Act: act, Evidence: record.Evidence{Exact: words}}
	for _, p := range parties {
		f.Speakers = append(f.Speakers, record.Speaker{Of: p})
	}
	return Remark{f, words}
}

// tides is what three parties said on the tides.
func tides() []Remark {
	return []Remark{
		remark("s1", "2021-03-01", record.Inform, "noted the dredging of the lagoon", "IS"),
		remark("s2", "2021-03-01", record.Condemn, "condemned the dredging of the lagoon and the ban on boats", "NZ"),
		remark("s3", "2023-05-01", record.Condemn, "strongly condemned the ban on boats in the lagoon", "IS"),
		remark("s4", "2023-06-01", record.Concern, "expressed concern about the dredging of the lagoon", "NZ", "FJ"),
		remark("s5", "", record.Inform, "spoke of the lagoon", "FJ"),
	}
}

// yearByYear writes positions as lines: a party, and of each year the voice or the act with places and moves.
func yearByYear(p Positions) string {
	var b strings.Builder
	for _, row := range p.Parties {
		fmt.Fprintf(&b, "%s %d:", row.Party, row.Statements)
		for _, c := range row.Cells {
			fmt.Fprintf(&b, " %d %s", c.Year, c.Voice)
			if c.Voice == Said {
				fmt.Fprintf(&b, " %s", c.Act)
			}
			for _, m := range c.Moves {
				fmt.Fprintf(&b, " (%s %d to %d since %s)", m.Ladder, m.From, m.To, m.Since)
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestPositions(t *testing.T) {
	present := map[record.PartyCode]map[int]int{"IS": {2022: 3}}
	got := kit(t).Positions("tides", tides(), present)
	want := `IS 2: 2021 said inform 2022 silent 2023 said condemn (concern 1 to 6 since 2021-03-01)
NZ 2: 2021 said condemn 2022 absent 2023 said concern (concern 5 to 2 since 2021-03-01)
FJ 1: 2021 absent 2022 absent 2023 said concern
`
	if diff := cmp.Diff(want, yearByYear(got)); diff != "" {
		t.Error(diff)
	}
	if got.Undated != 1 || got.Parties[0].Cells[0].Latest != "s1" {
		t.Errorf("%+v", got)
	}
	if empty := kit(t).Positions("tides", nil, nil); len(empty.Years)+len(empty.Parties) != 0 {
		t.Errorf("of nothing: %+v", empty)
	}
}

func TestHistory(t *testing.T) {
	list := append(tides(), remark("s6", "2023-05-01", record.Concern, "voiced grave concern about the lagoon", "IS"))
	var got []string
	for _, s := range kit(t).History("IS", list) {
		line := string(s.Fact.ID)
		for _, m := range s.Moves {
			line += fmt.Sprintf(" %s %d to %d, before %q", m.Ladder, m.From, m.To, m.Words)
		}
		got = append(got, line)
	}
	want := []string{"s1", `s3 concern 1 to 6, before "noted"`, "s6"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestWithAdverb(t *testing.T) {
	d := &text.Document{Text: "Die Größe.\nThey strongly  condemned it. He replied."}
	for words, want := range map[string]string{"condemned it": "strongly condemned it", "replied": "replied", "Die": "Die"} {
		start := utf8.RuneCountInString(d.Text[:strings.Index(d.Text, words)])
		if got := WithAdverb(d, record.Evidence{Exact: words, Start: start}); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestAttribute(t *testing.T) {
	a := starred("*Concern was expressed by some Ministers.|However, this was not shared by Chile.")
	k := kit(t)
	s := Stance{Fact: a.Reading.Facts()[0]}
	k.Attributer(a.Text).Attribute(&s)
	if s.Scope == nil || s.Scope.Scope != ScopeSome || len(s.Opposed) != 1 || s.Opposed[0].By != "Chile" {
		t.Errorf("%+v", s)
	}
}

func TestApproaches(t *testing.T) {
	list := kit(t).Approaches([]record.PartyCode{"IS", "NZ", "FJ"}, tides())
	if len(list) != 2 {
		t.Fatalf("%+v", list)
	}
	for _, a := range list {
		switch a.Who {
		case "IS": // took over the condemnation and the boats
			if a.To != "NZ" || a.Then != 2021 || a.Now != 2023 || a.Direction != Closer || a.LikeNow <= a.LikeThen {
				t.Errorf("%+v", a)
			}
			if diff := cmp.Diff([]RungApproach{{Ladder: "concern", WhoThen: 1, WhoNow: 6, ToThen: 5, Direction: Closer}}, a.Rungs); diff != "" {
				t.Error(diff)
			}
			if fmt.Sprint(a.WhoThen, a.WhoNow, a.ToThen) != "[s1] [s3] [s2]" {
				t.Errorf("rests on %v %v %v", a.WhoThen, a.WhoNow, a.ToThen)
			}
		case "NZ":
			if diff := cmp.Diff([]RungApproach{{Ladder: "concern", WhoThen: 5, WhoNow: 2, ToThen: 1, Direction: Closer}}, a.Rungs); diff != "" {
				t.Error(diff)
			}
		}
	}
}

func TestThoseWhoSayTheSameAgainDoNotMove(t *testing.T) {
	k := kit(t)
	word := rapid.SampledFrom(strings.Fields("lagoon dredging boats tides reef condemned welcomed"))
	words := rapid.Map(rapid.SliceOfN(word, 1, 6), func(w []string) string { return strings.Join(w, " ") })
	rapid.Check(t, func(t *rapid.T) {
		a, b := words.Draw(t, "a"), words.Draw(t, "b")
		list := []Remark{
			remark("s1", "2021-01-01", record.Inform, a, "IS"), remark("s2", "2021-01-01", record.Inform, b, "NZ"),
			remark("s3", "2022-01-01", record.Inform, a, "IS"), remark("s4", "2022-01-01", record.Inform, b, "NZ"),
		}
		for _, x := range k.Approaches([]record.PartyCode{"IS", "NZ"}, list) {
			if x.Direction != Unmoved || x.LikeThen != x.LikeNow {
				t.Fatalf("%+v", x)
			}
		}
	})
}
