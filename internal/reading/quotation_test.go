package reading

import "testing"

func TestQuotationsThatNeverClose(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, body string
		want       int
	}{
		{"closed", "She called it “a shared hope” and left.", 0},
		{"open", "She said that the vision is “for a world of law. She also thanked the chair.", 1},
		{"straight and curly mixed", "The “WA Project\" and \"JENESYS” go on.", 0},
		{"a long quotation that reopens in each paragraph", "She said: “The sea is open.\n\n“It will stay open.”", 0},
		{"inches", "The plate is 19\" wide and the talks went on.", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := 0
			for _, w := range readText(t, e, c.body, "").Warnings {
				if w.Code == "quotation-open" {
					n++
				}
			}
			if n != c.want {
				t.Errorf("%d warnings, want %d", n, c.want)
			}
		})
	}
}
