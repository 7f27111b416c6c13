package check

import (
	"slices"
	"strings"

	"entente.example/internal/compare"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// ladderMove finds statements that are worded higher or lower on a ladder than
// what the same party said of the same thing in the last text of the series.
func ladderMove(x *inspection) {
	if len(x.Reading.Statements) == 0 {
		return
	}
	earlier := x.earlier()
	if len(earlier) == 0 {
		return
	}
	then := x.stands(earlier[0].Text, earlier[0].Reading)
	for _, now := range x.stands(x.Text, x.Reading) {
		if old := now.nearest(then); old != nil && old.rung.Step != now.rung.Step {
			x.reportMove(now, old, earlier[0].Reading)
		}
	}
}

// stand is a statement with the rung that its words stand on.
type stand struct {
	*record.Statement
	rung compare.Rung
	of   map[string]bool // words that tell what it is about
}

// stands lists the statements that stand on a rung, once for each ladder.
func (x *inspection) stands(d *text.Document, r *record.Reading) []stand {
	var list []stand
	for i := range r.Statements {
		s := &r.Statements[i]
		words := record.Fold(compare.WithAdverb(d, s.Evidence))
		plain := x.know.ladders.Plain(words)
		for _, rung := range x.rungsOf(plain, words) {
			if len(rung.Words) == 1 && rung.Words[0] == "note" && r.Kind != record.JointStatement {
				continue // "he noted the need": in a report no more than "said"
			}
			list = append(list, stand{s, rung, aboutWords(plain, rung)})
		}
	}
	return list
}

// aboutWords are the words of weight of a statement without those of its rung.
func aboutWords(words []string, r compare.Rung) map[string]bool {
	set := map[string]bool{}
	for _, w := range words {
		if len(w) > 3 && !slices.Contains(r.Words, w) && w != "express" && w != "about" && w != "their" && w != "that" {
			set[strings.TrimSuffix(w, "s")] = true
		}
	}
	return set
}

// Least shares of words that two statements about one thing have in common: of
// the shorter one, and of the longer.
const (
	sameThing = 0.5
	sameWhole = 0.25
)

// nearest is the statement on the same ladder, of the same party and on the same
// topic, that has the most words in common; nil where none has enough.
func (s stand) nearest(list []stand) *stand {
	var best *stand
	most := 0
	for i := range list {
		old := &list[i]
		if old.rung.Ladder != s.rung.Ladder || !sameSpeaker(s.Statement, old.Statement) || commonTopic(s.Topics, old.Topics) == "" {
			continue
		}
		same := 0
		for w := range s.of {
			if old.of[w] {
				same++
			}
		}
		few, many := min(len(s.of), len(old.of)), max(len(s.of), len(old.of))
		if same > most && same >= 2 && float64(same) >= max(sameThing*float64(few), sameWhole*float64(many)) {
			best, most = old, same
		}
	}
	return best
}

func (x *inspection) reportMove(now stand, old *stand, last *record.Reading) {
	start, end, ok := x.bytes(now.Evidence)
	if !ok {
		return
	}
	direction := "up"
	if now.rung.Step < old.rung.Step {
		direction = "down"
	}
	x.report(start, end, "party", speakerOf(now.Statement), "topic", commonTopic(now.Topics, old.Topics),
		"word", strings.Join(now.rung.Words, " "), "before", strings.Join(old.rung.Words, " "), "then", shorten(old.Evidence.Exact),
		"direction", direction, "document", titleOf(last), "date", longDate(last.Date))
}

// sameSpeaker says whether two statements are of one party.
func sameSpeaker(a, b *record.Statement) bool {
	return slices.ContainsFunc(a.Speakers, func(s record.Speaker) bool {
		return s.Of != "" && slices.ContainsFunc(b.Speakers, func(t record.Speaker) bool { return t.Of == s.Of })
	})
}

// speakerOf names the parties of a statement, each once.
func speakerOf(s *record.Statement) string {
	var names []string
	for _, p := range s.Speakers {
		if p.Of != "" && !slices.Contains(names, string(p.Of)) {
			names = append(names, string(p.Of))
		}
	}
	return strings.Join(names, ", ")
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
