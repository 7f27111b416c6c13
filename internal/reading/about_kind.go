package reading

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// kindOfTitle is the kind that the words of the title name; a press conference
// goes before other words ("Remarks … in Joint Press Conference"). Without a
// title the first lines are asked.
func (a *analysis) kindOfTitle() record.Kind {
	if t := a.doc.Front["title"]; t != "" {
		b := a.aside(t)
		a.who.title = b
		return b.kindIn(0, len(b.tokens))
	}
	for i := range a.sents {
		s := &a.sents[i]
		if k := a.kindInCapitals(s); k != "" {
			return k
		}
		if s.Block > 6 || s.EndToken-s.FirstToken > 40 {
			break
		}
		if a.announcesText(s) {
			if k := a.kindIn(s.FirstToken, s.EndToken); k != "" {
				return k
			}
		}
		if k := a.kindOfLine(s); k != "" {
			return k
		}
	}
	return ""
}

// announcesText says whether a sentence only says what text follows: "Following is the
// communiqué issued on 10 October …", "The text of the following statement was released".
func (a *analysis) announcesText(s *text.Sentence) bool {
	for i := s.FirstToken; i < s.EndToken && i < s.FirstToken+6; i++ {
		if a.wordAt(i, "following") {
			return a.cue(i+1)&cueThe == 0 // "Following the talks, they signed a joint statement"
		}
	}
	return false
}

// kindInCapitals is the kind that words in capitals name, or such with a name behind
// them, where a scanned page ran them together with what follows.
func (a *analysis) kindInCapitals(s *text.Sentence) record.Kind {
	if s.EndToken-s.FirstToken <= 16 || s.Block > 3 {
		return ""
	}
	for i := s.FirstToken; i < s.EndToken && i < longestHead; i++ {
		e, stop := a.engine.cues.kinds.at(a.words, i, s.EndToken)
		if e == nil || stop < i+2 {
			continue
		}
		upper, capital := true, stop < s.EndToken && a.class(stop)&isComma != 0 && (i == s.FirstToken || a.tokens[i-1].Shape != text.Lower)
		for t := i; t < stop; t++ {
			upper = upper && a.tokens[t].Shape == text.Upper
			capital = capital && a.capital(t)
		}
		if upper || capital {
			return record.Kind(e.Code)
		}
	}
	return ""
}

// kindOfLine is the kind that a line near the top names: a title in any of its
// words, another line by those that it begins or ends with.
func (a *analysis) kindOfLine(s *text.Sentence) record.Kind {
	n := s.EndToken - s.FirstToken
	switch kind := a.doc.Blocks[s.Block].Kind; {
	case kind == text.Title:
		return a.kindIn(s.FirstToken, s.EndToken)
	case kind == text.Navigation || kind == text.Caption || n > 16:
		return ""
	case n <= 6 && (a.capital(s.FirstToken) || kind == text.Heading):
		return a.kindIn(s.FirstToken, s.EndToken)
	}
	first := a.afterSubject(s)
	if e, stop := a.engine.cues.kinds.at(a.words, first, s.EndToken); e != nil && stop > first+1 {
		return record.Kind(e.Code)
	}
	return ""
}

// longestSubject is how many words a line may have before the colon that ends what it is about.
const longestSubject = 6

// afterSubject is where a line begins to say what it is: "Norway: Statement by the Spokesperson".
func (a *analysis) afterSubject(s *text.Sentence) int {
	if a.class(s.FirstToken)&isOpen != 0 {
		return s.FirstToken + 1 // "(As delivered)"
	}
	for i := s.FirstToken; i+1 < s.EndToken && i < s.FirstToken+longestSubject; i++ {
		if a.class(i)&isColon != 0 && a.capital(i+1) {
			return i + 1
		}
	}
	return s.FirstToken
}

// kindIn is the kind that words of tokens [first, end) name.
func (a *analysis) kindIn(first, end int) record.Kind {
	var kind record.Kind
	joint := false
	for i := first; i < end; i++ {
		joint = joint || a.words[i] == a.engine.cues.joint
		e, stop := a.engine.cues.kinds.at(a.words, i, end)
		if e == nil {
			continue
		}
		if k := record.Kind(e.Code); kind == "" || k == record.PressConference {
			kind = k
		}
		i = stop - 1
	}
	if joint && kind == record.StatementText {
		return record.JointStatement
	}
	return kind
}

// settleKind fills the kind that no title told: words that the parties speak
// together make a joint statement, the report of a meeting that was held a readout.
func (a *analysis) settleKind(announced bool) {
	switch {
	case a.kind == record.StatementText && (a.speaksTogether() || a.manySign()):
		a.kind = record.JointStatement
	case a.kind != "":
	case a.speaksTogether():
		a.kind = record.JointStatement
	case a.salutes():
		a.kind = record.Speech
	case a.takesStand():
		a.kind = record.StatementText
	case len(a.meetings) > 0 && !announced && !a.newsRelease():
		a.kind = record.Readout
	case len(a.meetings) == 0 && a.inOwnVoice():
		a.kind = record.StatementText
	default:
		a.kind = record.Other
	}
}

// inOwnVoice says whether a text speaks in the first person throughout: it is somebody's
// statement, not a report.
func (a *analysis) inOwnVoice() bool { return a.saysI() || a.self.mine > 0 && a.self.any > 1 }

// newsRelease says whether a page calls itself a press release, and its title
// tells what is done, not that people met.
func (a *analysis) newsRelease() bool {
	t := a.who.title
	kind := strings.ToLower(a.doc.Front["content_type"] + " " + a.doc.Front["type"] + " " + a.doc.Front["category"])
	if t == nil || !strings.Contains(kind, "press release") && !strings.Contains(kind, "news") {
		return false
	}
	for i := range t.mentions {
		if k := t.mentions[i].kind; k == mentionPerson || k == mentionOffice {
			return false
		}
	}
	return !t.hasCue(0, len(t.tokens), cueMeeting|cueCall|cueMeal|cuePlain)
}

// speaksTogether says whether the text opens with "We, the Heads of State …".
func (a *analysis) speaksTogether() bool {
	for i := range a.sents {
		s := &a.sents[i]
		if s.EndToken-s.FirstToken < 12 || s.FirstToken+1 >= len(a.tokens) {
			continue
		}
		return a.wordAt(s.FirstToken, "we") && a.cue(s.FirstToken+1)&cueComma != 0
	}
	return false
}

// takesStand says whether the first sentence of a text voices concern, condemnation or
// sympathy: it states a position.
func (a *analysis) takesStand() bool {
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) || a.isHeadline(s) {
			continue
		}
		r, _, _ := a.engine.grammar.Find(grammar.Predicate, a.words, s.FirstToken, s.EndToken)
		if r == nil {
			return false
		}
		switch record.Act(r.Gives["act"]) {
		case record.Concern, record.Condemn, record.Condole:
			return true
		}
		return false
	}
	return false
}
