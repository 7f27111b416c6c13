package check

import (
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// ladderMove finds statements that are worded higher or lower on a ladder than
// the same party's on the same topic in the last text of the series.
func ladderMove(x *inspection) {
	if len(x.Reading.Statements) == 0 {
		return
	}
	earlier, err := x.opt.Record.Earlier(x.ctx, x.Reading)
	if err != nil {
		x.err = err
		return
	}
	if len(earlier) == 0 {
		return
	}
	last := earlier[0]
	for i := range x.Reading.Statements {
		x.compareRung(&x.Reading.Statements[i], last)
	}
}

// compareRung compares a statement, on each ladder, with the highest rung that
// the last text has for its party and topic.
func (x *inspection) compareRung(s *record.Statement, last EarlierText) {
	for _, now := range x.rungsOf(wording(x.Text, s.Evidence)) {
		var then *rung
		topic := ""
		for i := range last.Reading.Statements {
			old := &last.Reading.Statements[i]
			t := commonTopic(s.Topics, old.Topics)
			if t == "" || !sameSpeaker(s, old) {
				continue
			}
			for _, r := range x.rungsOf(wording(last.Text, old.Evidence)) {
				if r.ladder == now.ladder && (then == nil || r.step > then.step) {
					then, topic = r, t
				}
			}
		}
		if start, end, ok := x.bytes(s.Evidence); ok && then != nil && then.step != now.step {
			x.reportMove(s, start, end, topic, now, then, last.Reading)
			return
		}
	}
}

func (x *inspection) reportMove(s *record.Statement, start, end int, topic string, now, then *rung, last *record.Reading) {
	direction := "up"
	if now.step < then.step {
		direction = "down"
	}
	x.report(start, end, "party", speakerOf(s), "topic", topic, "word", strings.Join(now.words, " "), "before", strings.Join(then.words, " "),
		"direction", direction, "document", titleOf(last), "date", longDate(last.Date))
}

// wording is the words of a statement with the adverb before them: "strongly supported".
func wording(d *text.Document, e record.Evidence) string {
	before := strings.TrimRight(d.Text[:byteOf(d.Text, e.Start)], " ")
	if adverb := before[strings.LastIndexAny(before, " \n")+1:]; strings.HasSuffix(adverb, "ly") {
		return adverb + " " + e.Exact
	}
	return e.Exact
}

// byteOf is the byte of s at which a code point begins.
func byteOf(s string, point int) int {
	for i := range s {
		if point == 0 {
			return i
		}
		point--
	}
	return len(s)
}

// rungsOf are the rungs that words stand on, one a ladder: that with the most words.
func (x *inspection) rungsOf(words string) []*rung {
	plain := x.know.plainWords(words)
	var found []*rung
	for i := range x.know.ladders {
		r := &x.know.ladders[i]
		if !r.stands(plain) {
			continue
		}
		n := len(found)
		switch {
		case n == 0 || found[n-1].ladder != r.ladder:
			found = append(found, r)
		case len(r.words) > len(found[n-1].words):
			found[n-1] = r
		}
	}
	return found
}

// stands says whether the rung's words come in a row among words.
func (r *rung) stands(words []string) bool {
	for i := range words {
		if i+len(r.words) <= len(words) && slices.Equal(words[i:i+len(r.words)], r.words) {
			return true
		}
	}
	return false
}

// sameSpeaker says whether two statements are of one party.
func sameSpeaker(a, b *record.Statement) bool {
	return slices.ContainsFunc(a.Speakers, func(s record.Speaker) bool {
		return s.Of != "" && slices.ContainsFunc(b.Speakers, func(t record.Speaker) bool { return t.Of == s.Of })
	})
}

// speakerOf names the parties of a statement.
func speakerOf(s *record.Statement) string {
	names := ""
	for _, p := range s.Speakers {
		if p.Of == "" {
			continue
		}
		if names != "" {
			names += ", "
		}
		names += string(p.Of)
	}
	return names
}

// commonTopic is the first topic that two lists share.
func commonTopic(a, b []string) string {
	for _, t := range a {
		if slices.Contains(b, t) {
			return t
		}
	}
	return ""
}
