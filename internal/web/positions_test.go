package web

import (
	"net/http"
	"strings"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/store/storetest"
)

// onTides is a text in which two parties speak of health on a day.
func onTides(t testing.TB, date record.Date, iceland, zealand string) sample {
	d := sample{address: "https://tides.example/" + string(date), body: "TITLE Tides of " + string(date) + "\nThe ministers " + iceland + ". However, this was not shared by two members.\nThe other side " + zealand + "."}
	d.reading = record.Reading{Title: "Tides of " + string(date), Issuer: "IS", Date: date, Kind: record.Readout, Language: "en",
		Statements: []record.Statement{
			{Evidence: d.at(t, iceland), Speakers: []record.Speaker{{Of: "IS"}}, Act: record.Concern, Topics: []string{"health"}},
			{Evidence: d.at(t, zealand), Speakers: []record.Speaker{{Of: "NZ"}}, Act: record.Condemn, Topics: []string{"health"}}}}
	return d
}

// heard is a site over a record with positions on health.
func heard(t testing.TB) http.Handler {
	t.Helper()
	s := library(t)
	for _, d := range []sample{onTides(t, "2021-05-04", "noted the spill in the lagoon", "condemned the spill and its owners"),
		onTides(t, "2023-05-04", "strongly condemned the spill and its owners", "condemned the spill and its owners again")} {
		_, err := s.Add(storetest.Context(t), d.addition())
		must(t, err)
	}
	return siteOver(s)
}

func TestPositionsPage(t *testing.T) {
	h := heard(t)
	for path, want := range map[string][]string{
		"/positions":                                         {"Choose one", "/positions?topic=health", ">Health<"},
		"/positions?topic=health":                            {"Positions: Health", ">Iceland<", ">2022<", `aria-label="no text"`, "concern 6 <b", "↑ from 1", "“noted”, 4 May 2021", "Iceland to New Zealand", "<b>closer</b>", "party=IS&amp;to=2021&amp;topic=health", "from 1 to 6, against 5: closer"},
		"/positions?topic=health&party=IS":                   {"“The ministers” (all)", "Not shared by two members", "?start=", "<b>2</b> statements"},
		"/positions?topic=health&party=IS&from=2023&to=2023": {"4 May 2023"},
		"/positions?topic=health&from=2030":                  {"Nobody said anything on this issue"},
		"/positions?topic=health&party=IS&choose=state":      {"In which state?"},
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
	if w := get(t, h, "/positions?topic=tides"); w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), "there is no topic") {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
}

func TestPositionsTwins(t *testing.T) {
	h := heard(t)
	for path, want := range map[string][]string{
		"/positions.csv?topic=health":           {"issue,party,year,voice", "health,IS,2021,said,1,concern,", "health,IS,2022,absent", "concern 1 to 6"},
		"/positions.csv?topic=health&party=IS":  {"id,date,act,places", "all,The ministers,two members,noted the spill"},
		"/positions.json?topic=health":          {`"voice": "absent"`, `"approaches"`, `"direction": "closer"`, `"states"`},
		"/positions.json?topic=health&party=IS": {`"history"`, `"scope": "all"`, `"by": "two members"`, `"total": 2`},
		"/positions.json":                       {`"issues"`, `"value": "health"`},
	} {
		body := get(t, h, path).Body.String()
		for _, words := range want {
			if !strings.Contains(body, words) {
				t.Errorf("%s has no %q", path, words)
			}
		}
	}
}
