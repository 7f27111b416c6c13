package web

import (
	"net/http"
	"strings"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/store/storetest"
)

// rival is another account of the meeting of readout.
func rival(t testing.TB) sample {
	d := sample{address: "https://secretariat.example/release", body: `
TITLE ASEAN and Japan met in Bangkok
The Annual Ministerial Meeting took place in Bangkok on 6 June 2024.
Japan will send 150 teachers to ASEAN by the end of 2025.
ASEAN raised the price of rice.`}
	meeting := d.at(t, "The Annual Ministerial Meeting took place in Bangkok")
	topics := []string{"education", "people-exchange"}
	d.reading = record.Reading{Title: "ASEAN and Japan met in Bangkok", Issuer: "ASEAN", Date: "2024-06-06", Kind: record.Readout, Language: "en",
		Meetings: []record.Meeting{{Name: "Annual Ministerial Meeting", Date: "2024-06-05", City: "Bangkok", Country: "TH", DurationMinutes: 90,
			Participants: []record.Participant{{Group: "Ministers of ASEAN", Of: "ASEAN"}, {Of: "JP"}}, Evidence: &meeting}},
		Statements: []record.Statement{
			{Evidence: d.at(t, "Japan will send 150 teachers to ASEAN by the end of 2025"), Speakers: []record.Speaker{{Of: "JP"}}, Act: record.Inform, Topics: topics},
			{Evidence: d.at(t, "raised the price of rice"), Speakers: []record.Speaker{{Of: "ASEAN"}}, Act: record.Discuss, Topics: []string{"food-security"}}},
		Commitments: []record.Commitment{{Evidence: d.at(t, "will send 150 teachers to ASEAN by the end of 2025"), Actors: []record.PartyCode{"JP"}, Strength: record.Firm,
			Quantity: &record.Quantity{Value: 150, Unit: "teachers"}, Due: &record.Period{End: "2025-12-31"}, Topics: topics}},
	}
	return d
}

// twoAccounts is a record with two accounts of one meeting.
func twoAccounts(t testing.TB) (http.Handler, string, string) {
	t.Helper()
	s := library(t)
	_, err := s.Add(storetest.Context(t), rival(t).addition())
	must(t, err)
	return siteOver(s), string(readout(t).id()), string(rival(t).id())
}

func TestComparePage(t *testing.T) {
	h, a, b := twoAccounts(t)
	for path, want := range map[string][]string{
		"/compare":                                  {"Choose the first", "/compare?a=" + a, "5 of 5 documents"},
		"/compare?a=" + a:                           {"Choose the account to lay beside it", "/compare?a=" + a + "&amp;b=" + b, "from the days around 5 June 2024", "Choose from all 5"},
		"/compare?a=" + a + "&b=" + b:               {"says nothing of it", "price of rice", "Length", "70 minutes", "90 minutes", `<mark class="own-words">`, "Figure", ">150<", "31 December 2025", "Add an account", "?start="},
		"/compare?a=" + a + "&text=rice":            {"/compare?a=" + a + "&amp;b=" + b, "1 of 5 documents"},
		"/compare?a=" + a + "&b=" + a:               {"Only what differs", "<b>0</b> in it alone"},
		"/compare?a=" + a + "&b=" + a + "&only=yes": {"say all of it alike", "Show what is said alike too"},
		"/compare?a=" + a + "&b=" + b + "&choose=c": {"Choose a further account"},
		"/compare?a=" + a + "&b=" + b + "&c=" + b:   {"3 accounts side by side", "n3"},
	} {
		w := get(t, h, path)
		if w.Code != http.StatusOK {
			t.Errorf("%s: status %d: %s", path, w.Code, w.Body)
		}
		for _, words := range want {
			if !strings.Contains(w.Body.String(), words) {
				t.Errorf("%s does not show %q", path, words)
			}
		}
	}
	for path, status := range map[string]int{
		"/compare?a=00000000":                       http.StatusNotFound,
		"/compare?a=" + a + "&b=" + b + "&choose=e": http.StatusBadRequest,
	} {
		if w := get(t, h, path); w.Code != status {
			t.Errorf("%s: status %d, want %d", path, w.Code, status)
		}
	}
}

func TestCompareTwins(t *testing.T) {
	h, a, b := twoAccounts(t)
	csv := get(t, h, "/compare.csv?a="+a+"&b="+b).Body.String()
	for _, want := range []string{"row,topic,like,differences,a_ids,a_acts,a_parties,a_words,b_ids", "act; figure; due", "raised the price of rice"} {
		if !strings.Contains(csv, want) {
			t.Errorf("the table has no %q:\n%s", want, csv)
		}
	}
	json := get(t, h, "/compare.json?a="+a+"&b="+b+"&only=yes").Body.String()
	for _, want := range []string{`"comparison"`, `"disagreements"`, `"field": "duration"`, `"states"`} {
		if !strings.Contains(json, want) {
			t.Errorf("the twin has no %q", want)
		}
	}
}

func TestAMeetingLeadsToItsOtherAccounts(t *testing.T) {
	h, a, b := twoAccounts(t)
	meeting := factOf(readout(t).addition().Reading, record.KindMeeting)
	body := get(t, h, "/meetings/"+string(meeting)).Body.String()
	for _, want := range []string{"Other accounts of it", "ASEAN and Japan met in Bangkok", "/compare?a=" + a + "&amp;b=" + b} {
		if !strings.Contains(body, want) {
			t.Errorf("the meeting does not show %q", want)
		}
	}
}
