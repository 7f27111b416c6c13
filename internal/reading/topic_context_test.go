package reading

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/text"
)

// TestTopicsFromAround: a statement whose own words tell no topic has that of what stands around it.
func TestTopicsFromAround(t *testing.T) {
	e := loadEngine(t)
	const met = "President Noah Marn met today with Prime Minister Anwen Torel of Norway. "
	for _, c := range []struct {
		name, title, text string
		want              [][]string
	}{
		{"its own", "Readout of a Meeting", met + "They discussed frigates.", [][]string{{"defence"}}},
		{"in the words of an older time", "Readout of a Meeting", met + "They discussed the sale of wool. They welcomed the resettlement of boat people.", [][]string{{"trade"}, {"migration"}}},
		{"of what the paragraph said before", "Readout of a Meeting", met + "They discussed frigates. They welcomed the proposal.", [][]string{{"defence"}, {"defence"}}},
		{"two states speak of themselves", "Readout of a Meeting", met + "They looked forward to June.", [][]string{{"bilateral-relations"}}},
		{"a faint word goes with what stands around", "Readout of a Meeting on Hydrogen", met + "They discussed hydrogen at sea. They welcomed the growth.", [][]string{{"energy"}, {"energy"}}},
		{"a power does not speak of relations with itself", "Readout of the Talks between China and Norway", "The Premier of China met with Prime Minister Anwen Torel of Norway. China welcomed the friendship with Norway.", [][]string{{"bilateral-relations"}}},
		{"of the heading above", "Joint Statement of Norway and Chile", "We welcome the vaccines.\n\n## Frigates and Warships\n\nWe noted the proposal.", [][]string{{"health"}, {"defence"}}},
		{"of the whole text", "Joint Statement of Norway and Chile", "We noted the accord.\n\nThe frigates came to Oslo. Warships of both came too.", [][]string{{"defence"}, {"defence"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := text.Parse(text.Markdown, "---\ntitle: "+c.title+"\ndate: 2024-07-26\nurl: https://www.state.gov/x\n---\n\n"+c.text+"\n", text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			var got [][]string
			for _, s := range e.Read(doc, "test").Statements {
				got = append(got, s.Topics)
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}
