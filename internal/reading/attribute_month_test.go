package reading

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

func TestTextOfAMonth(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, body string
		due        *record.Period
	}{
		{"a day without a year is the next one", "The Government of Norway will send ten boats on 26 August.", &record.Period{Start: "1962-08-26", End: "1962-08-26"}},
		{"a month without a year is the next one", "The Government of Norway will send ten boats in May.", &record.Period{Start: "1963-05-01", End: "1963-05-31"}},
		{"nobody knows which day is today", "The Government of Norway will send ten boats tomorrow.", nil},
		{"nor from when three weeks count", "The Government of Norway will send ten boats within three weeks.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := text.Parse(text.Markdown, "Boats for Chile\n\n"+c.body+"\n\nOSLO, July, 1962.\n", text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			r := e.Read(doc, "test")
			if len(r.Commitments) != 1 {
				t.Fatalf("got %d commitments, want 1", len(r.Commitments))
			}
			if diff := cmp.Diff(c.due, r.Commitments[0].Due); diff != "" {
				t.Errorf("due (-want +got):\n%s", diff)
			}
		})
	}
}
