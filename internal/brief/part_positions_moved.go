package brief

import (
	"slices"

	"entente.example/internal/compare"
	"entente.example/internal/record"
)

// moved says of the last text of a side on an issue on which ladders of wording it stands higher or lower than before.
func (m *maker) moved(s stand, is issue) []Sentence {
	remarks := make([]compare.Remark, len(is.said))
	for i, f := range is.said {
		remarks[i] = compare.Remark{Fact: f, Words: f.Evidence.Exact}
	}
	var list []Sentence
	for _, stance := range m.in.Kit.History(s.sides[0], remarks) {
		if stance.Fact.Document != s.last.Document {
			continue
		}
		for _, move := range stance.Moves {
			list = append(list, m.move(stance, move))
		}
	}
	return list
}

// move is one step up or down a ladder.
func (m *maker) move(stance compare.Stance, move compare.LadderMove) Sentence {
	key := "ladder.up"
	if move.To < move.From {
		key = "ladder.down"
	}
	notes := []int{m.fact(stance.Fact)}
	if i := slices.IndexFunc(m.in.Facts, func(f record.Fact) bool { return f.ID == move.Before }); i >= 0 {
		notes = append(notes, m.fact(m.in.Facts[i]))
	}
	return sentence(m.house.say(key, m.house.say("ladder."+move.Ladder), inner(move.Words), m.house.Date(move.Since), inner(wordsOn(stance, move))), notes...)
}

// wordsOn are the words by which a statement stands where a move leads.
func wordsOn(stance compare.Stance, move compare.LadderMove) string {
	for _, p := range stance.Places {
		if p.Ladder == move.Ladder && p.Step == move.To {
			return p.Words
		}
	}
	return ""
}
