package storetest

import (
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// world is the fixture: five texts on two relationships of invented states that
// bear real codes, by people who do not exist.
//
//	forum2023   AA?  the 1st Tidal Forum of IS and NZ, in 2023
//	forum2024   the 2nd, in 2024, with a promise kept and one renewed
//	talk        a call of IS and FJ
//	sheet       a fact sheet of NZ without a date
//	forumNew    forum2024 again at the same address, corrected
type world struct{ forum2023, forum2024, talk, sheet, forumNew store.Addition }

func newWorld() world {
	return world{forum2023: forum2023(), forum2024: forum2024("ten"), talk: talk(), sheet: sheet(), forumNew: forum2024("eleven")}
}

// first are the additions that make the record, without the corrected one.
func (w world) first() []store.Addition {
	return []store.Addition{w.forum2023, w.forum2024, w.talk, w.sheet}
}

func forum2023() store.Addition {
	return newPage("https://example.org/forum/2023", "First Tidal Forum", "2023-03-01", "IS", record.Readout).
		meeting("The First Tidal Forum was held on 1 March 2023.", "1st Tidal Forum", "2023-03-01",
			person("VATNES Sól", "Minister for Oceans", "IS"), person("Moana Reweti", "Minister of the Sea", "NZ")).
		statement("Minister Vatnes welcomed the plan to chart the tides.", record.Welcome, []string{"oceans"}, speaker("VATNES Sól", "IS")).
		statement("Both ministers reaffirmed their support for the Tidal Charts Initiative (TCI).", record.Reaffirm, []string{"oceans", "science"},
			speaker("VATNES Sól", "IS"), speaker("Moana Reweti", "NZ")).
		commitment("Iceland will send 12 hydrographers to New Zealand by the end of 2024.", record.Commitment{Actors: parties("IS"),
			Strength: record.Firm, Specific: true, Beneficiaries: parties("NZ"), Quantity: &record.Quantity{Value: 12, Unit: "hydrographers"},
			Due: &record.Period{Start: "2023-03-01", End: "2024-12-31"}, Topics: []string{"oceans", "people-exchange"},
			Programmes: []string{"Tidal Charts Initiative"}, Confidence: record.High, Trackability: 3, Ingredients: ingredients(record.IngredientActor,
				record.IngredientQuantity, record.IngredientDeadline)}).
		programme("The Tidal Charts Initiative (TCI) began this year.", "Tidal Charts Initiative", "TCI", 3).
		addition()
}

func forum2024(hydrographers string) store.Addition {
	return newPage("https://example.org/forum/2024", "Second Tidal Forum", "2024-03-05", "NZ", record.JointStatement).
		meeting("The Second Tidal Forum met on 5 March 2024.", "2nd Tidal Forum", "2024-03-05",
			person("Sól Vatnes", "Minister for Foreign Affairs", "IS"), person("Reweti", "", "NZ"), group("coastal mayors", "NZ")).
		statement("Ms. Vatnes expressed concern over the warming of the southern seas.", record.Concern, []string{"climate"}, speaker("Vatnes", "IS")).
		commitment("New Zealand intends to share its charts of 外務省 waters.", record.Commitment{Actors: parties("NZ"),
			Strength: record.Intended, Beneficiaries: parties("IS", "FJ"), Topics: []string{"science"}, Programmes: []string{"TCI"},
			Trackability: 1, Ingredients: ingredients(record.IngredientProgramme)}).
		delivery("Iceland sent "+hydrographers+" hydrographers in January.", record.Delivery{Actors: parties("IS"),
			Quantity: &record.Quantity{Value: 10, Unit: "hydrographers"}, When: &record.Period{Start: "2024-01-01", End: "2024-01-31"},
			Topics: []string{"people-exchange"}, Programmes: []string{"Tidal Charts Initiative"}}).
		programme("TCI continues.", "TCI", "", 1).
		addition()
}

func talk() store.Addition {
	return newPage("", "Telephone talk on reefs", "2024-06-10", "IS", record.Readout).
		meeting("The two spoke by telephone.", "", "2024-06-09", person("Kári Brandsson", "Envoy", "IS"), person("Sitiveni Naqalevu", "Minister", "FJ")).
		statement("The envoy stressed that reefs are not for sale.", record.Emphasise, []string{"oceans"}, speaker("Kári Brandsson", "IS")).
		statement("Fiji asked for free and open access to charts.", record.Request, []string{"science"}, record.Speaker{Of: "FJ"}).
		commitment("Fiji will survey its reefs by June 2025.", record.Commitment{Actors: parties("FJ"), Strength: record.Firm, Specific: true,
			Beneficiaries: parties("IS"), Due: &record.Period{End: "2025-06-30"}, Topics: []string{"oceans"},
			Trackability: 2, Ingredients: ingredients(record.IngredientActor, record.IngredientDeadline)}).
		addition()
}

func sheet() store.Addition {
	return newPage("https://example.org/sheet", "A fact sheet on kelp", "", "NZ", record.FactSheet).
		commitment("New Zealand will plant kelp.", record.Commitment{Actors: parties("NZ"), Strength: record.Firm, Beneficiaries: parties("NZ"),
			Topics: []string{"climate", "oceans"}, Money: &record.Money{Amount: 2_000_000, Currency: "NZD"}}).
		addition()
}

func ingredients(names ...record.IngredientName) []record.Ingredient {
	var list []record.Ingredient
	for _, name := range names {
		list = append(list, record.Ingredient{Name: name})
	}
	return list
}
