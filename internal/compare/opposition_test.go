package compare

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// starred is a text for tests; a statement is read in each sentence that is marked with a star.
func starred(body string) Account {
	d := &text.Document{}
	r := &record.Reading{Document: "d"}
	for line := range strings.SplitSeq(body, "\n") {
		start := len(d.Text)
		for sentence := range strings.SplitSeq(line, "|") {
			words, stated := strings.CutPrefix(sentence, "*")
			if stated {
				from := utf8.RuneCountInString(d.Text)
				r.Statements = append(r.Statements, record.Statement{Evidence: record.Evidence{Exact: words, Start: from, End: from + utf8.RuneCountInString(words)},
					Speakers: []record.Speaker{{Of: "IS"}}, Act: record.Support})
			}
			d.Text += words + " "
		}
		d.Text = strings.TrimSuffix(d.Text, " ")
		d.Blocks = append(d.Blocks, text.Block{Start: start, End: len(d.Text), Parent: -1})
		d.Text += "\n"
	}
	record.AssignIDs(r)
	return Account{Text: d, Reading: r}
}

func TestOppositions(t *testing.T) {
	c := kit(t)
	for _, x := range []struct {
		name, text string
		by         string // who does not share the first statement; empty where nobody is against it
	}{
		{"passive", "*The ministers called for sanctions.|However, this was not shared by some members.", "some members"},
		{"passive with a noun", "*The ministers called for sanctions.|This view was not shared by Norway, which abstained.", "Norway"},
		{"it", "*The group endorsed the text.|But it could not be accepted by two delegations.", "two delegations"},
		{"active", "*The ministers called for sanctions.|Some ministers did not share this view.", "Some ministers"},
		{"a turn inside", "*The ministers called for sanctions.|Several members, however, did not support this call.", "Several members"},
		{"itself", "*The group endorsed a ban.|Chile dissociated itself from this paragraph.", "Chile"},
		{"nothing after", "*The group endorsed a ban.|Chile disagreed.", "Chile"},
		{"an adverbial before", "*The group endorsed a ban.|In the discussion, Chile objected to this.", "Chile"},
		{"the next paragraph", "*The group endorsed a ban.\nThis was opposed by Chile and Peru.", "Chile and Peru"},
		{"curly apostrophes and accents", "*The group’s élan was endorsed.|However, this was not shared by Côte d’Ivoire.", "Côte d’Ivoire"},

		{"against something else", "*The group endorsed a ban.|However, Chile opposed the new tariffs.", ""},
		{"against another view", "*The group endorsed a ban.|Norway does not support unilateral measures.", ""},
		{"a request that is shared", "*The group endorsed a ban.|However, this was shared by all members.", ""},
		{"not right after", "*The group endorsed a ban.|The weather was fine.|This was not shared by Chile.", ""},
		{"two paragraphs on", "*The group endorsed a ban.\nPhotographs were taken.\nThis was not shared by Chile.", ""},
		{"nothing said before", "The group met.|This was not shared by Chile.", ""},
		{"the first sentence", "*However, this was not shared by Chile.", ""},
		{"this war", "*The group endorsed a ban.|Chile opposed this war.", ""},
		{"an object", "*The group endorsed a ban.|The object of this treaty was explained.", ""},
	} {
		t.Run(x.name, func(t *testing.T) {
			a := starred(x.text)
			at := c.Attributer(a.Text)
			got := ""
			if len(a.Reading.Statements) > 0 {
				for _, o := range at.Opposed(a.Reading.Statements[0].Evidence) {
					got = o.By
					if from := byteOf(a.Text.Text, o.Evidence.Start); !strings.HasPrefix(a.Text.Text[from:], o.Evidence.Exact) {
						t.Errorf("the evidence is not in its place: %+v", o.Evidence)
					}
				}
			}
			if diff := cmp.Diff(x.by, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
