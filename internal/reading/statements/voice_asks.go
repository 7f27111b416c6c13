package statements

import (
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// labels are those of a transcript: who only asks, and how many others answer.
type labels struct {
	asks      map[string]bool
	turns     bool // see takesTurns
	answering int
	people    int              // how many paragraphs begin with a person's label
	pair      []record.Speaker // the two holders of office of two parties under whose labels all is said
}

// CountLabels finds those who only ask in a press conference or an interview: the
// lines under their labels end in question marks more often than not.
func (a *Speech) CountLabels() {
	a.labels = a.peopleLabels()
	if a.Kind == record.PressConference || a.Kind == record.Speech {
		a.labels.turns = a.takesTurns()
	}
	if a.Kind != record.PressConference {
		return
	}
	lines, questions, holders := map[string]int{}, map[string]int{}, map[string]bool{}
	label := ""
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.FirstToken != a.FirstToken(s.Block) {
			continue
		}
		if colon := a.LabelEnd(s.FirstToken, s.EndToken); colon > 0 && (a.nameLike(s.FirstToken, colon) || a.labelMention(s.FirstToken, colon) >= 0) {
			label = a.Written(s.FirstToken, colon)
			lines[label]++
			holders[label] = a.ofOffice(s.FirstToken, colon)
		} else if colon > 0 {
			label = "" // "Question (to Mr Torel)"
		}
		if label != "" && a.blockAsks(s.Block) {
			questions[label]++
		}
	}
	asks := map[string]bool{}
	host := a.host()
	for name, n := range lines {
		if asks[name] = !holders[name] && (2*questions[name] >= n || strings.EqualFold(name, host)); !asks[name] {
			a.labels.answering++
		}
	}
	a.labels.asks = asks
}

// ofOffice says whether a label is that of an office of state, whose holder answers:
// "PRIME MINISTER", "PM".
func (a *Speech) ofOffice(lo, colon int) bool {
	m := a.MentionEndingAt(colon)
	return a.Lexis.ownLabels.Has(a.Words[lo]) || m >= 0 && a.Mentions[m].Kind == who.MentionOffice && a.Mentions[m].First == lo
}

// host is the last name of whom the title of an interview has its speaker talk with:
// "Interview with Ada Sokol, Radio 5"; "" where that is an office's holder.
func (a *Speech) host() string {
	for i := 0; i+1 < len(a.Tokens) && i < headOfInterview && a.BlockOf(i) == 0; i++ {
		if !a.WordAt(i, "interview") || a.Cue(i+1)&words.CueWith == 0 {
			continue
		}
		last := i + 1
		for last+1 < len(a.Tokens) && a.BlockOf(last+1) == 0 && a.Capital(last+1) && a.Cue(last+1)&words.CueOffice == 0 {
			last++
		}
		if last > i+2 && last-i < who.LongestLabel && (last+1 == len(a.Tokens) || a.Cue(last+1)&words.CueOffice == 0) {
			return a.Written(last, last+1)
		}
	}
	return ""
}

// headOfInterview is within how many tokens the title of an interview says with whom it is.
const headOfInterview = 20

// peopleLabels counts the paragraphs that begin with the label of a person, and
// finds the pair that speaks.
func (a *Speech) peopleLabels() labels {
	var l labels
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.FirstToken != a.FirstToken(s.Block) {
			continue
		}
		colon := a.LabelEnd(s.FirstToken, s.EndToken)
		if colon == 0 {
			continue
		}
		m := a.labelMention(s.FirstToken, colon)
		if m >= 0 {
			l.people++
		} else if m = a.MentionEndingAt(colon); m < 0 || a.Mentions[m].Kind != who.MentionOffice || a.Mentions[m].First > s.FirstToken+1 {
			continue
		}
		if of := a.Speakers(m); len(of) == 1 && of[0].Of != "" && a.officed(m) && !words.Contains(l.pair, of[0]) {
			l.pair = append(l.pair, of[0])
		}
	}
	if len(l.pair) != 2 || l.pair[0].Of == l.pair[1].Of {
		l.pair = nil
	}
	return l
}

// officed says whether a mention is that of an office, or of somebody who holds one.
func (a *Speech) officed(m int) bool {
	p := a.Mentions[m].Person
	return a.Mentions[m].Kind == who.MentionOffice || p >= 0 && a.People[p].Office != ""
}

// transcript says whether a text gives word for word what people said: a press
// conference, or paragraphs under the labels of several.
func (a *Speech) transcript() bool {
	return a.Kind == record.PressConference || a.labels.people > 1 && a.Kind != record.FactSheet
}

// blockAsks says whether a block ends in a question mark.
func (a *Speech) blockAsks(block int) bool {
	t := a.Doc.Text[a.Doc.Blocks[block].Start:a.Doc.Blocks[block].End]
	for n := len(t) - 1; n >= 0; n-- {
		switch t[n] {
		case ' ', '\n', '"', ')':
			continue
		case '?':
			return true
		}
		return false
	}
	return false
}

// onlyAsks says whether the label [lo, colon) is that of somebody who only asks.
func (a *Speech) onlyAsks(lo, colon int) bool {
	return a.labels.answering > 0 && a.labels.asks[a.Written(lo, colon)]
}
