package reading

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/record"
)

// TestDueAsTold takes for the time of a promise what its own words, the front of its clause
// or the journey that it is made on say, and no time of something else.
func TestDueAsTold(t *testing.T) {
	day := func(d record.Date) *record.Period { return &record.Period{Start: d, End: d} }
	e := loadEngine(t)
	for _, c := range []struct {
		name, body string
		due        *record.Period // of the last promise
	}{
		{"as long as it is to hold", "Norway will suspend the duties on salmon for three years.", &record.Period{Start: "2024-07-26", End: "2027-07-26"}},
		{"a jubilee told by the way", "Norway will support the museums of Peru, which celebrates its jubilee in 2031.", nil},
		{"when the thing in hand opens", "Norway will send a delegation to the fair in Lima, which will open on 5 September 2024.", day("2024-09-05")},
		{"a year behind the short form of a name", "Norway will support the Master Plan on Harbours (MPH) 2030 with new experts.", nil},
		{"the year of an event", "Norway will host the 2025 Harbour Forum in Bergen.", &record.Period{Start: "2025-01-01", End: "2025-12-31"}},
		{"the day of an event rather than its year", "Norway will host the 2025 Harbour Forum in Bergen on 7 May 2025.", day("2025-05-07")},
		{"today, where it is to be done", "Foreign Minister Eide will today sign the agreement with Peru.", day("2024-07-26")},
		{"a programme goes on at a meeting", "Norway and Peru will hold a joint meeting on 9 September 2024. The two Ministers will take part in a business seminar.", day("2024-09-09")},
		{"a visitor's other days", "On 9 September 2024 Foreign Minister Eide of Norway will meet Foreign Minister González of Peru, who will visit Oslo from 8 to 11 September 2024. The Ministers will exchange views on harbours.", day("2024-09-09")},
		{"each day of a visit told by its length", "Foreign Minister Eide of Norway will arrive in Lima on 9 September 2024 for a three-day visit. He will hold talks with the President of Peru.", &record.Period{Start: "2024-09-09", End: "2024-09-11"}},
		{"what is to be signed on a visit", "Foreign Minister Eide of Norway will visit Lima on 9 September 2024. A treaty on harbours is expected to be signed.", day("2024-09-09")},
		{"a statement made on a visit", "Foreign Minister Eide of Norway will visit Lima on 9 September 2024. He will make a statement to the press.", day("2024-09-09")},
		{"a meal that is given on a visit", "Foreign Minister Eide of Norway will visit Lima on 9 September 2024. The President of Peru will host a banquet for him.", day("2024-09-09")},
		{"what is expected on a visit", "Foreign Minister Eide of Norway will visit Lima on 9 September 2024. He is expected to sign a treaty on harbours.", day("2024-09-09")},
		{"a time that the sentence opens with, whatever its subject", "Over the next year, the Harbour Pillar will continue to provide new boats to Peru.", &record.Period{Start: "2024-07-26", End: "2025-07-26"}},
		{"the same for a verb that goes on from it", "Over the next year, the Harbour Pillar will continue to provide new boats to Peru and will train ten pilots.", &record.Period{Start: "2024-07-26", End: "2025-07-26"}},
		{"behind a label", "- Increasing Support for Harbours: By the end of 2025, the Norwegian Port Agency will send ten pilots to Peru.", &record.Period{End: "2025-12-31"}},
		{"a year that tells which targets", "Norway will help Peru to reach its 2030 targets.", nil},
		{"the year of a report", "Norway will answer the questions of Peru's 2025 Harbour Report.", nil},
		{"what goes on meanwhile", "Norway will work to keep the harbours of Peru open as the storms threaten the boats this year.", nil},
		{"a part of a year binds nobody to a half of it", "Norway will send ten pilots to Peru early next year.", &record.Period{Start: "2025-01-01", End: "2025-12-31"}},
		{"days behind a place", "Norway will take part in the Harbour Conference in Lima 21-22 September 2024.", &record.Period{Start: "2024-09-21", End: "2024-09-22"}},
		{"each year of some", "Norway will send ten pilots to Peru in each of the next three years.", &record.Period{Start: "2024-07-26", End: "2027-07-26"}},
		{"the years of a plan", "Norway will help Peru to carry out the Harbour Work Plan 2021-2025.", nil},
		{"a day just gone rather than its next return", "Norway will help those whom the 3 June flood made homeless.", nil},
		{"items of a list have the time of its lead-in", "Over the next year, Norway and Peru will:\n\n- Build ten harbours. This includes:\n    - a harbour in Lima\n- Train twenty pilots.", &record.Period{Start: "2024-07-26", End: "2025-07-26"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := readText(t, e, "Ministry of Foreign Affairs of Norway\n\n"+c.body, "")
			if len(r.Commitments) == 0 {
				t.Fatal("no commitment")
			}
			if diff := cmp.Diff(c.due, r.Commitments[len(r.Commitments)-1].Due); diff != "" {
				t.Errorf("due (-want +got):\n%s", diff)
			}
		})
	}
}
