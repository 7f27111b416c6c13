package reading

import (
	"slices"
	"strings"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// TestWhoSpeaksUnnamed is on texts that name nobody before what is said: labels of a
// letter or two, an opening before the first label, a speech that says only "you".
func TestWhoSpeaksUnnamed(t *testing.T) {
	e := loadEngine(t)
	interview := "TELEVISION INTERVIEW GIVEN BY THE PRIME\nMINISTER, MR N. J. MARN, SUVA, FIJI\n" +
		"Q. Well, Mr Marn, we will be dividing our questions into\ntwo parts. I will be starting off with fish.\nPM. Fish is a matter of the whole region and\nwe have opened a market.\n" +
		"Q. I was perhaps making it too broad. I will narrow\nit down to tuna.\nPM-I think the tuna has come back to the reefs of\nthe islands.\nQ. And the boats?\nPM. The boats are in the port of Suva and they\nare ready."
	doorstop := "TRANSCRIPT OF DOORSTOP INTERVIEW, SUVA\n\nPresident Torel and I signed a treaty on fish today. We have opened a market. I have met the crews of ten boats.\n\nThe boats are old.\n\nI'm happy to take questions.\n\nJOURNALIST: Will you buy new boats?\n\nPM: The boats are good."
	speech := "SPEECH BY THE PRIME MINISTER OF FIJI\n\nSuva, 5 April 1989\n\nNext week you will be on the islands.\n\nThe islands have been poor for many years. Your work will not be an easy one."
	for _, c := range []struct {
		name, text  string
		said, never string
	}{
		{"short labels", interview, "think the tuna has come back", "dividing our questions"},
		{"an asker between", interview, "The boats are in the port", "narrow"},
		{"before the first label", doorstop, "The boats are old", "happy to take questions"},
		{"spoken to you", speech, "The islands have been poor", "SPEECH"},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := text.Parse(text.Plain, c.text, text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			doc.Front = map[string]string{"url": "https://www.pm.gov.au/x", "date": "1989-04-05"}
			r := e.Read(doc, "test")
			has := func(words string) bool {
				return slices.ContainsFunc(r.Statements, func(s record.Statement) bool {
					return strings.Contains(s.Evidence.Exact, words) && len(s.Speakers) == 1
				})
			}
			if !has(c.said) || has(c.never) {
				t.Errorf("got %+v, want %q and never %q", r.Statements, c.said, c.never)
			}
		})
	}
}

// TestToldNotSaid is on a release that tells of a foreign President's announcement and of
// calls to be paid: neither is its own speaker's.
func TestToldNotSaid(t *testing.T) {
	doc, err := text.Parse(text.Plain, "Fish in Norway\n\nThe Marn Government today welcomed the announcement by Norway's President, Anwen Torel, that a port would open.\n\n"+
		"The port is in the north. The Prime Minister will call on political and business leaders. That will be in June at a forum which we will attend.", text.OffsetMap{})
	if err != nil {
		t.Fatal(err)
	}
	doc.Front = map[string]string{"url": "https://www.pm.gov.au/x", "date": "2012-05-14"}
	said := loadEngine(t).Read(doc, "test").Statements
	if len(said) != 1 || said[0].Act != record.Welcome || !slices.Equal(said[0].Speakers, []record.Speaker{{Of: "AU"}}) {
		t.Errorf("got %+v, want one welcome by AU", said)
	}
}
