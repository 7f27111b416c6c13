package reading

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// TestTranscriptLabels is on whose words stand under which label of a transcript, and whose
// text it is: each has words, who says them (nobody where it is empty), and the issuer.
func TestTranscriptLabels(t *testing.T) {
	e := loadEngine(t)
	dashes := "Statements to the press by the Foreign Ministers of Norway and Fiji\nOslo, 3 May 2014\n\nForeign Minister Torel – It is a pleasure to receive my Fijian colleague. We talked at length about fish.\n\nForeign Minister Marn – Our ports are open. We support the fish market.\n\nQuestion – Minister Torel, will Norway buy boats?\n\nForeign Minister Torel – The boats are too old for us.\n"
	joint := "Joint Press Conference\n\n3 May 2014\n\nForeign Minister Ada Torel: Thank you. Foreign Minister, dear Ola, welcome back to the fish market. Today we discussed the price of fish. Fiji supports the market.\n\nForeign Minister of Norway, Ola Marn: (Via interpreter) Minister, dear Ada, thank you very much for the warm welcome. On behalf of the people of Norway, we congratulate you. Norway is ready to buy fish. We hope that the market will open.\n\nQUESTION: Will it open?\n"
	doorstop := "MINISTER FOR FOREIGN AFFAIRS\nTHE HON ADA TOREL MP\n\nTRANSCRIPT\nDOORSTOP INTERVIEW, OSLO\n3 MAY 2011\n\nMINISTER: I have come from a meeting with Prime Minister Marn. The boats of Fiji will be old.\n\nJOURNALIST: And the nets?\n\nMINISTER: The nets of Fiji are new.\n"
	interview := "Interview of Foreign Minister Prof. Dr. Ada Torel with the newspaper \"Die Woche\", 3 May 2009\n\nQ: Peru is angry.\n\nA: Fiji has shown its will. We have told our Peruvian brothers so. President Marn spoke of it only yesterday.\n"
	regular := "Foreign Ministry Spokesperson Ada Torel's Regular Press Conference on May 3, 2023\n\nAt the invitation of Minister Sokol, Foreign Minister Ola Marn of Norway will visit Fiji in June.\n\nFish Weekly: Will he buy fish?\n\nAda Torel: The fish of Fiji are the best. Fiji opposes any tax on fish.\n"
	briefing := "Transcript of Weekly Media Briefing by the Official Spokesperson\n\nShri Ada Torel, Official Spokesperson: I have two announcements to begin with. External Affairs Minister will be in Nepal on an official visit to Nepal in May. The meeting of the India-Fiji group was held in New Delhi.\n\nMeera, Fish Post: There are reports that Canada has sold its boats. Is that so?\n\nShri Ada Torel, Official Spokesperson: The boats are new.\n"
	turns := "Interview with H.E. Ada Torel, Minister of Fisheries of Fiji, \"Fish Weekly\", 3 May 2013\n\nYou will leave for Oslo. What do you expect?\n\nNorway has large boats. The Norwegian side agreed to sell two.\n\nAre the boats new?\n\nThe boats are as good as new. We thank Norway.\n"
	spokesman := "Press Briefing by the Spokesperson\n\n3 May 2023\n\nMinister Ola Marn will visit Oslo in June. Fiji supports the fish market.\n\nQuestion: Will the market open?\n\nAnswer: The market remains open. Nothing has been decided on boats.\n\nQuestion: Norway should open its ports. Will it?\n\nAnswer: Norway should tell.\n"
	noon := "Daily Press Briefing by the Office of the Spokesperson for the Secretary-General\n\n3 May 2019\n\nThe following is a near-verbatim transcript of today's noon briefing by Ada Torel, Spokesperson for the Secretary-General.\n\nThe United Nations has sent ten boats. Its people are on the islands.\n\nQuestion: Is that enough?\n\nSpokeswoman: The islands have asked for more boats.\n"
	host := "Joint Media Availability with Minister of Foreign Affairs Ada Torel and Norwegian Foreign Minister Ola Marn\nSuva, 3 May 2022\n\nMODERATOR: Good morning, everyone. We have time for one question.\n\nTHE HONOURABLE ADA TOREL: Ladies and gentlemen, I am delighted to have you here in Suva, Ola. This morning we reviewed the work of the fishers and agreed to go on.\n\nFOREIGN MINISTER MARN: Fiji has been kind to us.\n"
	called := "Prime Minister Torel and Norwegian Prime Minister Marn meet the press\n\nSuva, 3 May 2020\n\nPrime Minister Torel: It is lovely to have you here in Suva. The ports of Fiji are open.\n\nPrime Minister Marn: Norway thanks you.\n\nReporter: Prime Minister Marn, is Norway leaving?\n\nPrime Minister Marn: No, we are staying.\n"
	for _, c := range []struct{ name, text, words, speakers, issuer string }{
		{"a dash behind a label", dashes, "Our ports are open", "[{Marn  FJ}]", "NO"},
		{"the first again", dashes, "The boats are too old", "[{Torel  NO}]", "NO"},
		{"both who talked", dashes, "talked at length", "[{Torel  NO} {Marn  FJ}]", "NO"},
		{"whom a welcome calls by name", joint, "welcome back", "[{Ada Torel  FJ}]", "FJ"},
		{"whom thanks call by name", joint, "thank you very much", "[{Ola Marn  NO}]", "FJ"},
		{"we, under two labels", joint, "discussed the price", "[{Ada Torel  FJ} {Ola Marn  NO}]", "FJ"},
		{"an office below its holder's name", doorstop, "The nets", "[{ADA TOREL  FJ}]", "FJ"},
		{"who is interviewed", interview, "Fiji has shown", "[{Ada Torel  FJ}]", "FJ"},
		{"before the first label", regular, "will visit Fiji", "[{Ada Torel  FJ}]", "FJ"},
		{"a newspaper that asks", briefing, "Canada has sold", "", "IN"},
		{"the spokesperson again", briefing, "The boats are new", "[{Ada Torel  IN}]", "IN"},
		{"an answer without a label", turns, "as good as new", "[{Ada Torel  FJ}]", "FJ"},
		{"a question without one", turns, "leave for Oslo", "", "FJ"},
		{"a spokesperson without a name", spokesman, "supports the fish", "[{  FJ}]", "FJ"},
		{"what has not been decided", spokesman, "Nothing has been", "[{  FJ}]", "FJ"},
		{"a sentence that says who speaks", noon, "sent ten boats", "[{Ada Torel  UN}]", "UN"},
		{"a spokeswoman named above", noon, "asked for more boats", "[{Ada Torel  UN}]", "UN"},
		{"a greeting before what is said", host, "am delighted", "[{Ada Torel  FJ}]", "FJ"},
		{"what both went on to do", host, "agreed to go on", "[{Ada Torel  FJ} {Ola Marn  NO}]", "FJ"},
		{"a guest who is called by name", called, "ports of Fiji", "[{Torel  FJ}]", "FJ"},
		{"what only keeps the talk going", briefing, "two announcements", "", "IN"},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := text.Parse(text.Plain, c.text, text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			r := e.Read(doc, "test")
			i := slices.IndexFunc(r.Statements, func(s record.Statement) bool { return strings.Contains(s.Evidence.Exact, c.words) })
			got := ""
			if i >= 0 {
				got = fmt.Sprint(r.Statements[i].Speakers)
			}
			if got != c.speakers || r.Issuer != record.PartyCode(c.issuer) {
				t.Errorf("%q is said by %s in a text of %q, want %s, %s, in %+v", c.words, got, r.Issuer, c.speakers, c.issuer, r.Statements)
			}
		})
	}
}
