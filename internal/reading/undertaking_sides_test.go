package reading

import "testing"

// TestUndertakingsOfAll binds all whom a text means by those who act together: every leader that its
// first words list, the members of a body without organs, both who share a tie, and the two named before.
func TestUndertakingsOfAll(t *testing.T) {
	holdUndertakings(t, []undertaking{
		{"the members of a body without organs", "Fact Sheet: AUKUS and the Harbours", "AUKUS will build ten new harbours in Australia.",
			[]string{"AU,GB,US: will build ten new harbours in Australia"}, nil},
		{"every leader of a list", "Fact Sheet: The Northern Harbours Summit", "Harbours make our countries safe.\n\nToday, the United States is joining President Ada Torel of Mexico and Prime Minister Noah Sokol of Canada in Oslo. The leaders will build ten new harbours.",
			[]string{"US,MX,CA: will build ten new harbours"},
			[]string{"US: Today, the United States is joining President Ada Torel of Mexico and Prime Minister Noah Sokol of Canada in Oslo"}},
		{"two who declare something in the present", "A Charter of Harbours", "While we face the storms of Chile, the United States and Peru reaffirm their love of old harbours. We will mend ten harbours. We will build ten more harbours.",
			[]string{"US,PE: will mend ten harbours", "US,PE: will build ten more harbours"}, nil},
		{"those for whom somebody speaks", "A Vision of Harbours", "Today, the United States and the African Union, under the leadership of President Ada Torel and President of Senegal and Chair of the African Union Noah Marn, affirm our love of old harbours. We will mend ten harbours. We will build ten more harbours.",
			[]string{"US,AU: will mend ten harbours", "US,AU: will build ten more harbours"}, nil},
		{"members named one by one", "Statement on Harbours", "We, the G7 Foreign Ministers of Canada, France, Germany, Italy, Japan, the United Kingdom and the United States of America, and the High Representative of the European Union, love old harbours. We will build ten harbours.",
			[]string{"CA,FR,DE,IT,JP,GB,US,EU: will build ten harbours"}, nil},
		{"the countries of a joint text", "Joint Statement of the United States and Peru on Harbours", "The United States and Peru love old harbours. The countries will build ten harbours.",
			[]string{"US,PE: will build ten harbours"}, nil},
		{"other countries", "Joint Statement of the United States and Peru on Harbours", "The United States and Peru love old harbours. The countries of the region will build ten harbours.",
			[]string{"countries of the region: will build ten harbours"}, nil},
		{"countries without an article", "Joint Statement of the United States and Peru on Harbours", "The United States and Peru love old harbours. Countries intend to build ten harbours.",
			[]string{"US,PE: intend to build ten harbours"}, nil},
		{"they of two", "Fact Sheet: Harbours", "The United States, Norway and Peru will open ten harbours. Norway and Peru intend to mend old harbours. They will build ten harbours.",
			[]string{"US,NO,PE: will open ten harbours", "NO,PE: will build ten harbours"}, nil},
		{"those who serve two states", "Fact Sheet: Harbours", "The storms are strong. Norwegian and Peruvian officials will build ten harbours.",
			[]string{"NO,PE: will build ten harbours"}, nil},
		{"a body that is no party", "Fact Sheet: Harbours", "Ten harbours will be built by the Royal Harbour College of Lima.",
			[]string{"Royal Harbour College of Lima: will be built by the Royal Harbour College of Lima"}, nil},
		{"a name with its description", "Fact Sheet: Harbours", "Marnet, a school of harbours for those who can go to no other, has committed to train ten pilots.",
			[]string{"Marnet: has committed to train ten pilots"}, nil},
		{"two behind others who only announced it", "Fact Sheet: Harbours", "Through this plan, announced by Presidents Torel and Marn, Peru and the United States will build ten harbours.",
			[]string{"PE,US: will build ten harbours"}, []string{"US,PE: this plan, announced by Presidents Torel and Marn"}},
		{"we behind a group of no party", "Fact Sheet: Harbours", "Our partners in the region believe that the plan will have two parts:\n\n- Old harbours: We will mend ten harbours.\n- New harbours: We will build ten harbours.",
			[]string{"US: will mend ten harbours", "US: will build ten harbours"}, nil},
	})
}

// TestAllByTies binds both sides of a visit by what ties them.
func TestAllByTies(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct{ name, body, actors string }{
		{"our partnership", "Opening remarks by Prime Minister Ada Torel at the joint press conference with Prime Minister Noah Marn of Peru\n\nPrime Minister Marn and I met today in Oslo. We will deepen our close partnership on harbours.", "NO,PE"},
		{"our countries", "Opening remarks by Prime Minister Ada Torel at the joint press conference with Prime Minister Noah Marn of Peru\n\nPrime Minister Marn and I met today in Oslo. We will build ten harbours in our countries.", "NO,PE"},
		{"two ministers named before", "Foreign Minister Ada Torel of Norway spoke about harbours. A letter came from Foreign Minister Noah Marn of Peru. The two Foreign Ministers agreed to build ten harbours.", "NO,PE"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := readText(t, e, "Ministry of Foreign Affairs of Norway\n\n"+c.body, "")
			if len(r.Commitments) == 0 {
				t.Fatal("no commitment")
			}
			if got := told(r.Commitments[len(r.Commitments)-1].Actors, ""); got != c.actors+": " {
				t.Errorf("got %q, want %q", got, c.actors)
			}
		})
	}
}

// TestNumbersThatCountNothing gives no quantity for numbers that only belong to an expression.
func TestNumbersThatCountNothing(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, body string
		quantity   float64
	}{
		{"one another", "Norway and Peru will learn from one another.", 0},
		{"a year before a noun", "Norway will help Peru to reach its 2030 targets.", 0},
		{"degrees", "Norway will work with Peru to limit warming to 1.5 degrees.", 0},
		{"a number in a name", "Norway will answer Peru's Special 301 report.", 0},
		{"told by the way", "Norway will open the strait, through which 400 boats pass, to Peru.", 0},
		{"but boats", "Norway will send 2030 boats to Peru.", 2030},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := readText(t, e, "Ministry of Foreign Affairs of Norway\n\n"+c.body, "")
			if len(r.Commitments) == 0 {
				t.Fatal("no commitment")
			}
			got := 0.0
			if q := r.Commitments[0].Quantity; q != nil {
				got = float64(q.Value)
			}
			if got != c.quantity {
				t.Errorf("got %v, want %v", got, c.quantity)
			}
		})
	}
}
