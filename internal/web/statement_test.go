package web

import (
	"strings"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/record"
	"entente.example/internal/store/storetest"
)

// moreSent is a text in which one side promises what the other hoped for.
func moreSent(t testing.TB) sample {
	d := sample{address: "https://ministry.example/more", body: "TITLE More charts\nJapan will send 40 charts of rivers."}
	d.reading = record.Reading{Title: "More charts", Issuer: "JP", Date: "2024-08-01", Kind: record.Readout, Language: "en",
		Commitments: []record.Commitment{{Evidence: d.at(t, "will send 40 charts of rivers"), Actors: []record.PartyCode{"JP"}, Strength: record.Firm, Topics: []string{"environment"}}}}
	return d
}

// TestRequestAndAnswer looks at both ends of a link between what one side hoped for and what the other promised, and again
// once the promise's document is hidden.
func TestRequestAndAnswer(t *testing.T) {
	const hoped = 3
	s, answer := followed(t), moreSent(t)
	_, err := s.Add(storetest.Context(t), answer.addition())
	must(t, err)
	storetest.AcceptAllOf(t, s, answer.addition())
	hope, promise := factRef(t, readout(t), record.KindStatement, hoped), factRef(t, answer, record.KindCommitment, 0)
	must(t, s.Track(hand(t, "rae", access.Reviewer), "", record.Link{Kind: record.Answers, From: promise, To: hope}))
	asked, answered := "/statements/"+string(hope.Fact), "/commitments/"+string(promise.Fact)
	h := siteOver(s)
	shows := func(path string, want bool, words ...string) {
		t.Helper()
		body := get(t, h, path).Body.String()
		for _, w := range words {
			if strings.Contains(body, w) != want {
				t.Errorf("%s shows %q: %v", path, w, !want)
			}
		}
	}
	shows(asked, true, "Answered by", `href="`+answered)
	shows(asked+".json", true, string(promise.Fact))
	shows(answered, true, "Answers the request of the other side", `href="`+asked)
	must(t, s.SetVisibility(storetest.Context(t), promise.Document, access.Visibility{Level: access.Restricted, Groups: []string{"press"}}, ""))
	shows(asked, false, "Answered by", string(promise.Fact))
	shows(asked+".json", false, string(promise.Fact))
}
