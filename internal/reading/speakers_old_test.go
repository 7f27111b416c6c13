package reading

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/text"
)

// TestOldSpeakers shows who speaks in communiqués of the years 1941 to 1999.
func TestOldSpeakers(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"who is invited accepts", "JOINT COMMUNIQUE\n\nThe Prime Minister of Norway, Mr. Anwen Torel, and the President of Chile, Mrs. Ada Sokol, met in Oslo on 3 May 1971. Mrs. Sokol invited Mr. Torel to visit Chile. The invitation was accepted with pleasure.",
			[]string{"request Ada Sokol/CL: invited Mr.", "agree Anwen Torel/NO: The invitation"}},
		{"what the conference is called next", "FINAL STATEMENT\n\nThe Third Harbour Conference was held in Lusaka on 3 May 1971. It was attended by the Ministers of Zambia, Malawi and Kenya.\n\nThe Conference welcomed the new port. It called upon all states to send ships.",
			[]string{"welcome /ZM /MW /KE: welcomed the", "request /ZM /MW /KE: called upon"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := text.Parse(text.Plain, c.text, text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, s := range e.Read(doc, "test").Statements {
				got = append(got, said(s))
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}
