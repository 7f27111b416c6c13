package reading

import (
	"testing"

	"entente.example/internal/record"
)

// TestSpeakersAtHome: whoever speaks without a party where a state's own people meet is of
// that state, and of no state where somebody from abroad is with them.
func TestSpeakersAtHome(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, title, text string
		want              record.PartyCode
	}{
		{"at home", "Readout of the Meeting of Minister Ada Sokol with State Legislators", "Today, Minister Ada Sokol convened a meeting with state legislators on fisheries. State legislators shared the steps that they take against illegal fishing, which also troubles Fiji.\n", "US"},
		{"with a guest", "Readout of the Meeting of Minister Ada Sokol with Minister Marn of Fiji", "Today, Minister Ada Sokol met with Minister Ben Marn of Fiji. State legislators shared the steps that they take against illegal fishing.\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, s := range readPage(t, e, c.title, c.text).Statements {
				if len(s.Speakers) == 1 && s.Speakers[0] == (record.Speaker{Group: "State legislators", Of: c.want}) {
					return
				}
			}
			t.Errorf("no statement by state legislators of %q", c.want)
		})
	}
}
