package brief

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/record"
)

// sharedText lays a text out line by line, a heading by marks before it, and finds words in it.
type sharedText struct {
	words     string
	stretches []Stretch
}

func laidOut(lines ...string) sharedText {
	var t sharedText
	for _, line := range lines {
		bare := strings.TrimLeft(line, "#")
		t.stretches = append(t.stretches, Stretch{Start: len(t.words), End: len(t.words) + len(bare), Heading: len(line) - len(bare)})
		t.words += bare + "\n"
	}
	return t
}

func (t sharedText) at(words string) record.Evidence {
	start := strings.Index(t.words, words)
	return record.Evidence{Exact: words, Start: start, End: start + len(words)}
}

func (t sharedText) meeting(id, words string, of ...record.PartyCode) record.Meeting {
	e := t.at(words)
	m := record.Meeting{ID: record.FactID(id), Evidence: &e}
	for _, code := range of {
		m.Participants = append(m.Participants, record.Participant{Of: code})
	}
	return m
}

func (t sharedText) said(words string, of ...record.PartyCode) record.Fact {
	f := record.Fact{ID: record.FactID(words), Kind: record.KindStatement, Evidence: t.at(words)}
	for _, code := range of {
		f.Speakers = append(f.Speakers, record.Speaker{Of: code})
	}
	return f
}

// TestShareOut shares facts out in texts of several meetings.
func TestShareOut(t *testing.T) {
	visit := laidOut("Visit of the Minister", "#Talks with Fiji", "The Minister met the Fijian Minister", "They agreed on ports", "##Fish", "He welcomed the catch", "#Talks with Samoa",
		"He then met the Samoan Premier", "She thanked Fiji for the boats", "#Next steps", "He will report home")
	day := laidOut("The Minister met the Fijian Minister and they agreed on ports", "He asked for fish", "He also met the Samoan Premier", "She hoped for boats", "Fiji asked for roads", "Both lunches were short")
	lead := laidOut("The Minister met the Fijian Minister and the Samoan Premier", "They welcomed the plan", "Samoa will send boats")
	for _, c := range []struct {
		name     string
		text     sharedText
		meetings []record.Meeting
		facts    []record.Fact
		want     string // the meeting and why, a fact a word
	}{
		{"under headings", visit, []record.Meeting{visit.meeting("f", "met the Fijian", "NZ", "FJ"), visit.meeting("s", "met the Samoan", "NZ", "WS")},
			[]record.Fact{visit.said("agreed on ports", "NZ"), visit.said("welcomed the catch", "NZ"), visit.said("thanked Fiji", "WS"), visit.said("will report home", "NZ")}, "f:heading f:heading s:who -"},
		{"who and heading against each other", visit, []record.Meeting{visit.meeting("f", "met the Fijian", "NZ", "FJ"), visit.meeting("s", "met the Samoan", "NZ", "WS")},
			[]record.Fact{visit.said("agreed on ports", "WS"), visit.said("welcomed the catch", "WS", "FJ")}, "- -"},
		{"in running words", day, []record.Meeting{day.meeting("f", "met the Fijian", "NZ", "FJ"), day.meeting("s", "met the Samoan", "NZ", "WS")},
			[]record.Fact{day.said("agreed on ports", "NZ"), day.said("asked for fish", "NZ"), day.said("hoped for boats", "WS"), day.said("asked for roads", "FJ"), day.said("lunches were short", "NZ")},
			"f:paragraph f:order s:who f:who s:order"},
		{"told of in one breath", lead, []record.Meeting{lead.meeting("f", "met the Fijian", "NZ", "FJ"), lead.meeting("s", "the Samoan Premier", "NZ", "WS")},
			[]record.Fact{lead.said("welcomed the plan", "NZ"), lead.said("will send boats", "WS")}, "- s:who"},
		{"of the same people", lead, []record.Meeting{lead.meeting("f", "met the Fijian", "NZ", "FJ"), lead.meeting("s", "the Samoan Premier", "NZ", "FJ")},
			[]record.Fact{lead.said("welcomed the plan", "FJ")}, "-"},
		{"nobody else is known", day, []record.Meeting{day.meeting("f", "met the Fijian"), day.meeting("s", "met the Samoan", "NZ", "WS")},
			[]record.Fact{day.said("asked for fish", "FJ"), day.said("hoped for boats", "WS")}, "f:order s:order"},
	} {
		t.Run(c.name, func(t *testing.T) {
			shares, _ := ShareOut(c.meetings, c.text.stretches, c.facts)
			if got := sharedAs(shares, c.facts); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

// sharedAs writes for each fact to which meeting it was given, and why.
func sharedAs(shares []Share, facts []record.Fact) string {
	out := make([]string, len(facts))
	for i, f := range facts {
		out[i] = "-"
		for _, s := range shares {
			if why := s.Why[f.ID]; why != "" {
				out[i] = string(s.Meeting.ID) + ":" + string(why)
			}
		}
	}
	return strings.Join(out, " ")
}

// TestWhatStandsWithinFollows: a promise within the words of a statement belongs where that does, and the other way round.
func TestWhatStandsWithinFollows(t *testing.T) {
	text := laidOut("The Minister met both", "He said that New Zealand would send boats to Samoa", "Samoa said that she would gladly take the boats")
	meetings := []record.Meeting{text.meeting("f", "met", "NZ", "FJ"), text.meeting("s", "both", "NZ", "WS")}
	promise := record.Fact{ID: "p", Kind: record.KindCommitment, Evidence: text.at("would send boats to Samoa"), Actors: []record.PartyCode{"NZ"}, Beneficiaries: []record.PartyCode{"WS"}}
	taken := record.Fact{ID: "q", Kind: record.KindCommitment, Evidence: text.at("would gladly take the boats")}
	shares, left := ShareOut(meetings, text.stretches, []record.Fact{text.said("said that New Zealand would send boats to Samoa", "NZ"), text.said("said that she would gladly take the boats", "WS"), promise, taken})
	if len(left) != 0 || len(shares[1].Facts) != 4 {
		t.Errorf("%d are left, %d belong to the second meeting", len(left), len(shares[1].Facts))
	}
}

// TestEveryFactIsInOnePlace: whatever is shared out, each fact belongs to one meeting or is left.
func TestEveryFactIsInOnePlace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var lines []string
		for i := range rapid.IntRange(1, 8).Draw(t, "lines") {
			lines = append(lines, rapid.SampledFrom([]string{"", "", "#", "##"}).Draw(t, "mark")+fmt.Sprintf("line %d.", i))
		}
		text := laidOut(lines...)
		code := rapid.SampledFrom([]record.PartyCode{"NZ", "FJ", "WS", "TO"})
		line := func() string { return fmt.Sprintf("line %d.", rapid.IntRange(0, len(lines)-1).Draw(t, "line")) }
		var meetings []record.Meeting
		for i := range rapid.IntRange(1, 4).Draw(t, "meetings") {
			meetings = append(meetings, text.meeting(fmt.Sprint("m", i), line(), rapid.SliceOfN(code, 0, 3).Draw(t, "parties")...))
		}
		var facts []record.Fact
		for i := range rapid.IntRange(0, 8).Draw(t, "facts") {
			f := text.said(line(), rapid.SliceOfN(code, 0, 2).Draw(t, "speakers")...)
			f.ID = record.FactID(fmt.Sprint("f", i))
			facts = append(facts, f)
		}
		shares, left := ShareOut(meetings, text.stretches, facts)
		seen := map[record.FactID]int{}
		for _, f := range left {
			seen[f.ID]++
		}
		for _, s := range shares {
			ways := 0
			for _, n := range s.Ways() {
				ways += n
			}
			if ways != len(s.Facts) {
				t.Fatalf("%d facts, known by %d ways", len(s.Facts), ways)
			}
			for _, f := range s.Facts {
				seen[f.ID]++
			}
		}
		want := map[record.FactID]int{}
		for _, f := range facts {
			want[f.ID] = 1
		}
		if d := cmp.Diff(want, seen); d != "" {
			t.Fatal(d)
		}
	})
}
