package reading

import (
	"fmt"
	"os"
	"testing"

	"entente.example/internal/text"
)

func TestZZ(t *testing.T) {
	e := loadEngine(t)
	raw, _ := os.ReadFile(os.Getenv("ZZ"))
	doc, err := text.Parse(text.Markdown, string(raw), text.OffsetMap{})
	if err != nil {
		t.Fatal(err)
	}
	a := e.pool.Get().(*analysis)
	a.reset(doc)
	a.about()
	a.findMentions()
	a.findMeetings()
	a.resolveMentions()
	a.findProgrammes()
	a.index()
	a.countLabels()
	a.firstPersonRelease()
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) {
			continue
		}
		a.readSentence(s)
		fmt.Println("S", a.written(s.FirstToken, s.EndToken))
		for m := range a.mentions {
			x := &a.mentions[m]
			if x.first >= s.FirstToken && x.end <= s.EndToken {
				fmt.Println("   m", a.written(x.first, x.end), x.kind, x.parties, x.person, a.speakers(m))
			}
		}
		for g := range a.found.groups {
			v := &a.found.groups[g]
			d, sv := a.doersOf(v, s.FirstToken, nil)
			sub := a.subjectOf(v, s.FirstToken)
			fmt.Println("   v", a.written(v.first, v.end), v.form, "subj", a.written(sub.first, sub.end), sub.kind, "doers", d, sv, "deed", a.deedAt(v, s.EndToken) != nil)
		}
	}
}
