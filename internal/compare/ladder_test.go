package compare

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"entente.example/data"
)

func ladders(t testing.TB) Ladders {
	t.Helper()
	l, err := LoadLadders(data.FS, lists(t))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestPlaces(t *testing.T) {
	l := ladders(t)
	for _, c := range []struct {
		sentence string
		want     string // ladder, step and words of each place
	}{
		{"We are gravely concerned about the shoals.", "adverb 2 gravely, concern 4 gravely concerned"},
		{"Serious concerns were expressed by some Ministers.", "concern 3 Serious concerns"},
		{"Concern was voiced, and grave concern too.", "concern 2 Concern, concern 4 grave concern"},
		{"They condemned the launch in the strongest terms.", "concern 5 condemned, adverb 3 in the strongest terms"},
		{"We strongly support the mediator and welcome her plan.", "adverb 2 strongly, support 4 strongly support, support 2 welcome"},
		{"We call on the parties directly concerned to refrain.", "request 2 call on"},
		{"We do not support unilateral steps, and oppose them.", "oppose 2 oppose"},
		{"Veland is supporting two hundred teachers.", ""},
		{"We took note of the report.", "concern 1 took note, support 1 took note"},
		{"They called on Orm to stand with others and unequivocally condemn the raid.", "request 2 called on"},
		{"We urge Orm to pay, and strongly condemn the raid.", "request 4 urge, adverb 2 strongly, concern 6 strongly condemn"},
		{"We urge restraint.", "request 4 urge"},
		{"", ""},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			var got []string
			for _, p := range l.Places(c.sentence) {
				got = append(got, fmt.Sprintf("%s %d %s", p.Ladder, p.Step, p.Words))
				if c.sentence[p.Start:p.End] != p.Words {
					t.Errorf("%+v", p)
				}
			}
			if diff := cmp.Diff(c.want, strings.Join(got, ", ")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestHighest(t *testing.T) {
	got := Highest(ladders(t).Places("We welcome the talks, note the report, and are concerned, indeed gravely concerned."))
	want := map[string]int{"adverb": 2, "concern": 4, "support": 2}
	for _, p := range got {
		if want[p.Ladder] != p.Step {
			t.Errorf("%+v", p)
		}
		delete(want, p.Ladder)
	}
	if len(want) > 0 {
		t.Errorf("lacks %v", want)
	}
}

func TestLaddersRefuseOtherTables(t *testing.T) {
	for name, content := range map[string]string{
		`the columns are "phrase"`:   "# list: ladders\n# columns: phrase\n# origin: x\n# licence: x\nx\n",
		`step "-1" is not a number`:  "# list: ladders\n# columns: ladder wording step\n# origin: x\n# licence: x\nx\tnote\t-1\n",
		`step "low" is not a number`: "# list: ladders\n# columns: ladder wording step\n# origin: x\n# licence: x\nx\tnote\tlow\n",
	} {
		_, err := LoadLadders(fstest.MapFS{"codes/ladders.tsv": {Data: []byte(content)}}, lists(t))
		if err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%v, want %s", err, name)
		}
	}
	if _, err := LoadLadders(fstest.MapFS{}, lists(t)); err == nil {
		t.Error("no file is no fault")
	}
}

func TestEveryLadderCountsFromOne(t *testing.T) {
	l := ladders(t)
	for _, name := range l.Names() {
		steps := map[int]bool{}
		for _, r := range l.Rungs() {
			if r.Ladder == name {
				steps[r.Step] = true
			}
		}
		for step := 1; step <= l.Top(name); step++ {
			if !steps[step] {
				t.Errorf("%s has no step %d", name, step)
			}
		}
	}
}
