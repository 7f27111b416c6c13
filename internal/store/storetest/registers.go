package storetest

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

func testMeetings(t *testing.T, s suite) {
	for _, c := range []struct {
		name   string
		filter record.MeetingFilter
		want   []record.Date
	}{
		{"all, the latest first", record.MeetingFilter{}, []record.Date{"2024-06-09", "2024-03-05", "2023-03-01"}},
		{"the earliest first", record.MeetingFilter{Sort: "date"}, []record.Date{"2023-03-01", "2024-03-05", "2024-06-09"}},
		{"of a series", record.MeetingFilter{Series: "tidal-forum"}, []record.Date{"2024-03-05", "2023-03-01"}},
		{"of a party", record.MeetingFilter{Parties: parties("FJ")}, []record.Date{"2024-06-09"}},
		{"of two parties", record.MeetingFilter{Parties: parties("IS", "NZ")}, []record.Date{"2024-03-05", "2023-03-01"}},
		{"of two that never met", record.MeetingFilter{Parties: parties("FJ", "NZ")}, nil},
		{"of a person", record.MeetingFilter{Person: "moana-reweti"}, []record.Date{"2024-03-05", "2023-03-01"}},
		{"of nobody", record.MeetingFilter{Person: "nobody"}, nil},
		{"of a person and a party", record.MeetingFilter{Person: "Sól Vatnes", Parties: parties("FJ")}, nil},
		{"of a document", record.MeetingFilter{Document: s.talk.Document.ID}, []record.Date{"2024-06-09"}},
		{"between days", record.MeetingFilter{From: "2024-01-01", To: "2024-05-01"}, []record.Date{"2024-03-05"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			list, total, err := s.Meetings(Context(t), c.filter)
			if err != nil {
				t.Fatal(err)
			}
			var dates []record.Date
			for _, m := range list {
				dates = append(dates, m.Date)
			}
			if diff := cmp.Diff(c.want, dates); diff != "" || total != len(c.want) {
				t.Errorf("total %d: %s", total, diff)
			}
		})
	}
	want := s.forum2024.Reading.Meetings[0]
	got, err := s.Meeting(Context(t), want.ID)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(store.Meeting{Meeting: want, Document: s.forum2024.Document.ID, DocumentTitle: "Second Tidal Forum", Issuer: "NZ",
		Series: "tidal-forum", Parties: parties("IS", "NZ")}, got); diff != "" {
		t.Error(diff)
	}
	if _, err := s.Meeting(Context(t), s.forum2024.Reading.Statements[0].ID); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a statement is no meeting: %v", err)
	}
}

func testPeople(t *testing.T, s suite) {
	ctx := Context(t)
	list, total, err := s.People(ctx, store.RegisterFilter{})
	if err != nil {
		t.Fatal(err)
	}
	both := store.Span{First: "2023-03-01", Last: "2024-03-05"}
	want := []store.Person{
		{Key: "sol-vatnes", Name: "VATNES Sól", Names: []string{"Sól Vatnes", "Vatnes"}, Party: "IS", Office: "Minister for Foreign Affairs",
			Meetings: 2, Statements: 3, Span: both},
		{Key: "moana-reweti", Name: "Moana Reweti", Names: []string{"Reweti"}, Party: "NZ", Office: "Minister of the Sea", Meetings: 2, Statements: 1, Span: both},
		{Key: "brandsson-kari", Name: "Kári Brandsson", Names: []string{}, Party: "IS", Office: "Envoy", Meetings: 1, Statements: 1,
			Span: store.Span{First: "2024-06-09", Last: "2024-06-10"}},
		{Key: "naqalevu-sitiveni", Name: "Sitiveni Naqalevu", Names: []string{}, Party: "FJ", Office: "Minister", Meetings: 1,
			Span: store.Span{First: "2024-06-09", Last: "2024-06-09"}},
	}
	if diff := cmp.Diff(want, list); diff != "" || total != 4 {
		t.Errorf("total %d: %s", total, diff)
	}
	for _, c := range []struct {
		name   string
		filter store.RegisterFilter
		want   string
	}{
		{"by party", store.RegisterFilter{Party: "FJ"}, "naqalevu-sitiveni"},
		{"by the beginning of a name without accents", store.RegisterFilter{Text: "sol vat"}, "sol-vatnes"},
		{"by office", store.RegisterFilter{Text: "envoy"}, "brandsson-kari"},
		{"the latest first", store.RegisterFilter{Sort: "-date", Page: record.Page{Limit: 1}}, "brandsson-kari"},
		{"by name, the second", store.RegisterFilter{Sort: "name", Page: record.Page{Offset: 1, Limit: 1}}, "moana-reweti"},
	} {
		list, _, err := s.People(ctx, c.filter)
		if err != nil || len(list) != 1 || list[0].Key != c.want {
			t.Errorf("%s: %+v, %v", c.name, list, err)
		}
	}
	t.Run("one", func(t *testing.T) { testPerson(t, s) })
	t.Run("surnames", func(t *testing.T) { testSurnames(t, s) })
}

func testPerson(t *testing.T, s suite) {
	for _, key := range []string{"sol-vatnes", "VATNES Sól", "Sól Vatnes"} {
		d, err := s.Person(Context(t), key)
		if err != nil {
			t.Fatal(err)
		}
		var posts []string
		for _, p := range d.Posts {
			posts = append(posts, p.Office+" "+string(p.Of)+" "+string(p.First)+" "+p.Witnesses[0].Evidence.Exact)
		}
		want := []string{"Minister for Foreign Affairs IS 2024-03-05 The Second Tidal Forum met on 5 March 2024.",
			"Minister for Oceans IS 2023-03-01 The First Tidal Forum was held on 1 March 2023."}
		if diff := cmp.Diff(want, posts); diff != "" {
			t.Errorf("posts: %s", diff)
		}
		if len(d.Attended) != 2 || d.Attended[0].Date != "2024-03-05" {
			t.Errorf("attended: %+v", d.Attended)
		}
	}
}

// testSurnames adds people who share a surname: a single word names one of them
// only where party or office leave no other; a short given name joins the long
// one only where both hold one office.
func testSurnames(t *testing.T, s suite) {
	other := newPage("", "A note", "2024-07-01", "IS", record.Readout).
		meeting("A third talk was held.", "", "2024-07-01", person("Birna Vatnes", "Mayor", "IS"), person("Vatnes", "", "FO"),
			person("Benjamin Hale", "Commodore", "NZ"), person("Ben Hale", "Commodore", "NZ"), person("Bess Hale", "Pilot", "NZ"),
			person("Bea Hale", "Cook", "NZ")).
		meeting("A fourth one followed.", "", "2024-07-02", person("Hale", "Commodore", "NZ")).addition()
	if _, err := s.Add(Context(t), other); err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"vatnes": {"birna-vatnes", "vatnes-fo", "vatnes-is", "sol-vatnes"},
		"hale":   {"bea-hale", "benjamin-hale", "bess-hale"},
	} {
		list, _, err := s.People(Context(t), store.RegisterFilter{Text: text, Sort: "name"})
		if err != nil {
			t.Fatal(err)
		}
		var keys []string
		for _, p := range list {
			keys = append(keys, p.Key)
		}
		if diff := cmp.Diff(want, keys); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
	if d, err := s.Person(Context(t), "ben-hale"); err != nil || d.Name != "Benjamin Hale" || len(d.Names) != 2 || len(d.Attended) != 2 {
		t.Errorf("by the short name: %+v, %v", d.Person, err)
	}
}

func testRegisters(t *testing.T, s suite) {
	ctx := Context(t)
	series, total, err := s.Series(ctx, store.RegisterFilter{})
	if err != nil {
		t.Fatal(err)
	}
	forum := store.Series{Key: "tidal-forum", Name: "Tidal Forum", Parties: parties("IS", "NZ"), Meetings: 2, Years: []int{2023, 2024},
		Span: store.Span{First: "2023-03-01", Last: "2024-03-05"}}
	if diff := cmp.Diff([]store.Series{forum}, series); diff != "" || total != 1 {
		t.Errorf("series: total %d: %s", total, diff)
	}
	one, err := s.OneSeries(ctx, "tidal-forum")
	if diff := cmp.Diff(forum, one); diff != "" || err != nil {
		t.Errorf("one series: %v %s", err, diff)
	}
	programmes, total, err := s.Programmes(ctx, store.RegisterFilter{})
	if err != nil {
		t.Fatal(err)
	}
	tci := store.Programme{Key: "tidal-charts-initiative", Name: "Tidal Charts Initiative", Acronym: "TCI", Names: []string{"TCI"}, Mentions: 4,
		Documents: 2, Commitments: 2, Deliveries: 1, Span: store.Span{First: "2023-03-01", Last: "2024-03-05"}}
	if diff := cmp.Diff([]store.Programme{tci}, programmes); diff != "" || total != 1 {
		t.Errorf("programmes: total %d: %s", total, diff)
	}
	for _, key := range []string{"tidal-charts-initiative", "TCI", "the Tidal Charts Initiative"} {
		if one, err := s.Programme(ctx, key); !cmp.Equal(tci, one) {
			t.Errorf("programme %q: %+v, %v", key, one, err)
		}
	}
	if list, _, err := s.Programmes(ctx, store.RegisterFilter{Party: "FJ"}); err != nil || len(list) != 0 {
		t.Errorf("programmes of a party without any: %v, %v", list, err)
	}
	if list, _, err := s.Programmes(ctx, store.RegisterFilter{Party: "NZ", Text: "charts"}); err != nil || len(list) != 1 {
		t.Errorf("programmes of a party: %v, %v", list, err)
	}
	testParties(t, s)
}

func testParties(t *testing.T, s suite) {
	list, total, err := s.Parties(Context(t), store.RegisterFilter{Sort: "name"})
	if err != nil {
		t.Fatal(err)
	}
	want := []store.Party{
		{Code: "FJ", Meetings: 1, Statements: 1, Commitments: 1, Span: store.Span{First: "2024-06-09", Last: "2024-06-10"}},
		{Code: "IS", Documents: 2, Meetings: 3, Statements: 4, Commitments: 1, Deliveries: 1, Span: store.Span{First: "2023-03-01", Last: "2024-06-10"}},
		{Code: "NZ", Documents: 2, Meetings: 2, Statements: 1, Commitments: 2, Span: store.Span{First: "2023-03-01", Last: "2024-03-05"}},
	}
	if diff := cmp.Diff(want, list); diff != "" || total != 3 {
		t.Errorf("parties: total %d: %s", total, diff)
	}
}

func testRelationships(t *testing.T, s suite) {
	ctx := Context(t)
	list, total, err := s.Relationships(ctx, store.RegisterFilter{})
	if err != nil {
		t.Fatal(err)
	}
	pair := store.Relationship{Key: "IS-NZ", Parties: [2]record.PartyCode{"IS", "NZ"}, Meetings: 2, Bilateral: 2, Series: 1,
		Years: []int{2023, 2024}, Span: store.Span{First: "2023-03-01", Last: "2024-03-05"}}
	other := store.Relationship{Key: "FJ-IS", Parties: [2]record.PartyCode{"FJ", "IS"}, Meetings: 1, Bilateral: 1, Years: []int{2024},
		Span: store.Span{First: "2024-06-09", Last: "2024-06-09"}}
	if diff := cmp.Diff([]store.Relationship{pair, other}, list); diff != "" || total != 2 {
		t.Errorf("total %d: %s", total, diff)
	}
	d, err := s.Relationship(ctx, record.RelationshipKey("NZ", "IS"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(pair, d.Relationship); diff != "" {
		t.Error(diff)
	}
	if len(d.SeriesList) != 1 || d.SeriesList[0].Key != "tidal-forum" {
		t.Errorf("series: %+v", d.SeriesList)
	}
	if len(d.Rows) != 2 || d.Rows[0].Year != 2024 || d.Rows[1].Year != 2023 || len(d.Rows[0].Meetings) != 1 {
		t.Errorf("rows: %+v", d.Rows)
	}
	if d.Commitments != [2]int{1, 1} {
		t.Errorf("commitments to each other: %v", d.Commitments)
	}
	if list, _, err := s.Relationships(ctx, store.RegisterFilter{Party: "FJ"}); err != nil || len(list) != 1 {
		t.Errorf("of a party: %v, %v", list, err)
	}
}
