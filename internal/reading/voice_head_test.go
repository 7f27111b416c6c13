package reading

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// TestVoiceOfTheHead is on texts whose head alone tells in whose voice they are: a list of
// states that speak together, a diplomatic message, labels of older transcripts.
func TestVoiceOfTheHead(t *testing.T) {
	e := loadEngine(t)
	states := "# Clear Seas\n\nA statement from Chile, Fiji and The Netherlands.\n\n1. Fish are fewer than before.\n2. We will count them in June.\n"
	cable := "Suva, 6 February 1952\n\n12 IMMEDIATE SECRET\n\nPorts for all\n\nThe Government of Fiji is grateful for the ship. Officials will meet on March 10th. The agenda is as sent in December.\n"
	message := "# 12 Marn to Torel\n\nMessage, 3 May 1951\n\nI thank you for the ships. The ports of Fiji are open.\n"
	doorstop := "TRANSCRIPT OF THE PRIME MINISTER OF CHILE, MR R N MARN, AND THE PRIME MINISTER OF FIJI, MR J TOREL\n\nSUVA, 3 JUNE 1994\n\nJT. I am glad to see the Prime Minister here. Our ports are open.\nRM: Thank you. The ships of Chile are new.\n"
	asked := "OFFICE OF THE MINISTER\n\nMR TOREL:\n\nThe ports are open.\n\nQUESTION:\n\nAre the ships new?\n\nMR TOREL:\n\nThe ships are very old.\n"
	abroad := "# Uttalande från ministrarna\n\nUttalandet från de båda ministrarna på engelska återges nedan.\n\n## Joint Statement by Chile and Fiji\n\nThe seas are warmer than before.\n"
	run := "TRANSCRIPT OF THE PRIME MINISTER OF CHILE, MR R N MARN, JOINT PRESS CONFERENCE WITH THE PRIME MINISTER OF FIJI, MR J TOREL\n\nPRIME MINISTER MARN:\n\nThe ships of Chile are new.\nPRIME MINISTER TOREL:\nOur ports are wide and open to all.\n"
	whole := "# Joint Statement by the Kingdom of Denmark including Greenland and the Faroe Islands, Chile and Fiji\n\nThe seas are warmer than before.\n"
	placed := "# Joint Media Release of Chile and Fiji, Ports Facility, Lima, Peru\n\nThe seas are warmer than before.\n"
	letter := "# Message to Norway\n\n1 March 1986\n\nI have seen the ships of Norway. Their crews were brave.\n\nBob Hawke\n"
	for _, c := range []struct{ name, text, words, speakers string }{
		{"states that a line lists", states, "Fish are fewer", "[{  CL} {  FJ} {  NL}]"},
		{"a message under a line on its secrecy", cable, "Officials will meet", "[{  FJ}]"},
		{"a message with its sender in the title", message, "The ports of Fiji", "[{Marn  FJ}]"},
		{"initials with a period", doorstop, "Our ports are open", "[{J TOREL  FJ}]"},
		{"initials in a running line", doorstop, "The ships of Chile", "[{R N MARN  CL}]"},
		{"one question between two answers", asked, "Are the ships new", ""},
		{"a line in another language", abroad, "Uttalandet", ""},
		{"a joint statement by its name in another language", "# Gemensamt uttalande av ministrarna från Sverige och Norge\n\nThe seas are warmer than before.\n", "The seas are warmer", "[{  SE} {  NO}]"},
		{"the text below it", abroad, "The seas are warmer", "[{  CL} {  FJ}]"},
		{"a label in a running line", run, "Our ports are wide", "[{J TOREL  FJ}]"},
		{"parts of a state", whole, "The seas are warmer", "[{  DK} {  CL} {  FJ}]"},
		{"where they met", placed, "The seas are warmer", "[{  CL} {  FJ}]"},
		{"a name alone at the foot", letter, "Their crews were brave", "[{Bob Hawke  AU}]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := text.Parse(text.Markdown, c.text, text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			said := e.Read(doc, "test").Statements
			i := slices.IndexFunc(said, func(s record.Statement) bool { return strings.Contains(s.Evidence.Exact, c.words) })
			got := ""
			if i >= 0 {
				got = fmt.Sprint(said[i].Speakers)
			}
			if got != c.speakers {
				t.Errorf("%q is said by %s, want %s, in %+v", c.words, got, c.speakers, said)
			}
		})
	}
}
