package web

import (
	"encoding/json"
	"strings"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"
)

// journey tells of two meetings under headings of their own, and of what comes after both.
func journey(t testing.TB) sample {
	d := sample{address: "https://ministry.example/journey", body: `
TITLE A journey of the Minister
H1 Talks with Fiji
The Minister met the Minister of Fiji in Suva. Fiji welcomed the visit.
Japan will send 20 engineers.
H1 Talks with Samoa
The Minister met the Premier of Samoa in Apia. She asked for schools.
H1 Next steps
Japan will host a summit in July.`}
	fiji, samoa := d.at(t, "met the Minister of Fiji in Suva"), d.at(t, "met the Premier of Samoa in Apia")
	d.reading = record.Reading{Title: "A journey of the Minister", Issuer: "JP", Date: "2024-02-12", Kind: record.Readout, Language: "en",
		Meetings: []record.Meeting{{Date: "2024-02-10", City: "Suva", Country: "FJ", Participants: []record.Participant{{Of: "JP"}, {Of: "FJ"}}, Evidence: &fiji},
			{Date: "2024-02-12", City: "Apia", Country: "WS", Participants: []record.Participant{{Of: "JP"}, {Of: "WS"}}, Evidence: &samoa}},
		Statements: []record.Statement{{Evidence: d.at(t, "welcomed the visit"), Speakers: []record.Speaker{{Of: "FJ"}}, Act: record.Welcome},
			{Evidence: d.at(t, "asked for schools"), Speakers: []record.Speaker{{Of: "WS"}}, Act: record.Request}},
		Commitments: []record.Commitment{{Evidence: d.at(t, "will send 20 engineers"), Actors: []record.PartyCode{"JP"}, Strength: record.Firm},
			{Evidence: d.at(t, "will host a summit in July"), Actors: []record.PartyCode{"JP"}, Strength: record.Firm}}}
	return d
}

// travelled is the library with the journey in it.
func travelled(t testing.TB) store.Store {
	t.Helper()
	s := library(t)
	_, err := s.Add(storetest.Context(t), journey(t).addition())
	must(t, err)
	return s
}

// TestADraftOfOneMeetingOfSeveral uses what belongs to the meeting, and says what could not be assigned.
func TestADraftOfOneMeetingOfSeveral(t *testing.T) {
	h := siteOver(travelled(t))
	meetings := journey(t).addition().Reading.Meetings
	page, other := "/meetings/"+string(meetings[0].ID)+"/readout", "/meetings/"+string(meetings[1].ID)+"/readout"
	for _, c := range []struct {
		path        string
		shows, omit []string
	}{
		{page, []string{"tells of 2 meetings", "2 facts belong to this one: 1 by whom they name, 1 under its heading", "<b>1 fact could not be assigned to any</b>, and is not in the draft",
			`href="` + other + `">meeting of JP and WS</a>`, "will send 20 engineers", "Not assigned"}, []string{"schools"}},
		{page + "?facts=open", []string{"and is in the draft", "<b>its own and those that could not be assigned</b>", "facts=open&amp;state=reviewed"}, []string{"schools"}},
		{page + "?facts=all", []string{"the document that tells of", "asked for schools"}, nil},
		{other + "?state=suggested", []string{"1 fact belongs to this one: 1 by whom they name", "facts=open&amp;state=suggested"}, []string{"engineers"}},
	} {
		body := get(t, h, c.path).Body.String()
		draft, _, _ := strings.Cut(body[strings.Index(body, "<article"):], "</article>")
		for _, words := range c.shows {
			if !strings.Contains(body, words) {
				t.Errorf("%s does not show %q", c.path, words)
			}
		}
		if summit := strings.Contains(c.path, "facts="); strings.Contains(draft, "will host a summit") != summit {
			t.Errorf("the draft of %s has what could not be assigned: %v", c.path, !summit)
		}
		for _, words := range c.omit {
			if strings.Contains(draft, words) {
				t.Errorf("the draft of %s has %q", c.path, words)
			}
		}
	}
	if w := get(t, h, page+"?facts=some"); w.Code != 400 || !strings.Contains(w.Body.String(), "try one of own, open, all") {
		t.Errorf("another choice: %d", w.Code)
	}
	var v struct {
		Draft struct {
			Shared struct {
				Left     []record.FactID
				Meetings []struct{ Facts int }
			}
		}
	}
	must(t, json.Unmarshal(get(t, h, page+".json").Body.Bytes(), &v))
	if len(v.Draft.Shared.Left) != 1 || len(v.Draft.Shared.Meetings) != 2 || v.Draft.Shared.Meetings[0].Facts != 2 {
		t.Errorf("the twin has %+v", v.Draft.Shared)
	}
	one := "/meetings/" + string(factOf(readout(t).addition().Reading, record.KindMeeting)) + "/readout"
	if body := get(t, h, one).Body.String(); strings.Contains(body, "What belongs to this meeting") {
		t.Error("a document with one meeting has its facts shared out")
	}
}
