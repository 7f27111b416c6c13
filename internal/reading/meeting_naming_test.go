package reading

import "testing"

// TestNamesOfMeetings tells by which words meetings are named, where the rules find another name or none.
func TestNamesOfMeetings(t *testing.T) {
	e := loadEngine(t)
	norway := map[string]string{"url": "https://www.norway.gov.no/x", "date": "2024-07-26"}
	for _, c := range []struct {
		name, text string
		want       string
	}{
		{"with the number before the parties", "Minister Anwen Torel met Minister Noah Marn of Chile in Oslo today for the 7th Norway (NO) - Chile (CL) Harbour Rights Dialogue.", "7th Norway (NO) - Chile (CL) Harbour Rights Dialogue"},
		{"told in a sentence of its own", "Minister Anwen Torel met Minister Noah Marn of Chile today.\n\nThe Eighth Meeting of the Harbour Consultation Mechanism was held in Oslo.", "Eighth Meeting of the Harbour Consultation Mechanism"},
		{"a plain encounter", "Prime Minister Anwen Torel met President Noah Marn of Chile in Oslo today.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := analysed(t, e, norway, c.text)
			if len(a.Meetings) != 1 || a.Meetings[0].Record.Name != c.want {
				t.Errorf("got %+v, want %q", a.Meetings, c.want)
			}
		})
	}
}
