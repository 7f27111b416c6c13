package who

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// kindOfTitle is the kind that the words of the title name; a press conference
// goes before other words ("Remarks … in Joint Press Conference"). Without a
// title the first lines are asked.
func (a *Cast) kindOfTitle() record.Kind {
	if t := a.Doc.Front["title"]; t != "" {
		if a.title == nil {
			a.title = NewCast(words.NewText(a.Language), a.Lexis)
		}
		b := a.title.takeIn(t)
		a.Who.Title = b
		return b.KindIn(0, len(b.Tokens))
	}
	for i := range a.Sents {
		s := &a.Sents[i]
		if k := a.kindInCapitals(s); k != "" {
			return k
		}
		if s.Block <= 6 && a.AnnouncesText(s) {
			if k := a.KindIn(s.FirstToken, min(s.EndToken, s.FirstToken+longestSaid)); k != "" {
				return k
			}
		}
		if s.Block > 6 || s.EndToken-s.FirstToken > 40 && i > 0 {
			break
		}
		if k := a.kindOfLine(s); k != "" {
			return k
		}
	}
	return a.kindOfName()
}

// kindOfName is the kind that the name of the text's file or page tells, where no line of it does.
func (a *Cast) kindOfName() record.Kind {
	tail := a.Doc.Front[text.NameTail]
	if tail == "" {
		return ""
	}
	b := a.Aside(strings.ReplaceAll(tail, "-", " "))
	return b.KindIn(0, len(b.Tokens))
}

// longestSaid is how many tokens of such a sentence may say what text follows.
const longestSaid = 30

// AnnouncesText says whether a sentence only says what text follows: "Following is the
// communiqué issued on 10 October …", "The text of the following statement was released".
func (a *Cast) AnnouncesText(s *text.Sentence) bool {
	for i := s.FirstToken; i < s.EndToken && i < s.FirstToken+6; i++ {
		if a.WordAt(i, "following") {
			return i+1 < s.EndToken && a.Cue(i+1)&words.CueThe == 0 // "Following the talks, they signed a joint statement"
		}
	}
	return false
}

// kindInCapitals is the kind that words in capitals name, or such with a name behind
// them, where a scanned page ran them together with what follows.
func (a *Cast) kindInCapitals(s *text.Sentence) record.Kind {
	if s.EndToken-s.FirstToken <= 16 || s.Block > 3 {
		return ""
	}
	var kind record.Kind
	for i := s.FirstToken; i < s.EndToken && i < longestHead; i++ {
		e, stop := a.Language.Cues.Kinds.At(a.Words, i, s.EndToken)
		if e == nil || stop < i+2 {
			continue
		}
		upper, capital := true, stop < s.EndToken && a.Class(stop)&words.IsComma != 0 && (i == s.FirstToken || a.Tokens[i-1].Shape != text.Lower)
		for t := i; t < stop; t++ {
			upper = upper && a.Tokens[t].Shape == text.Upper
			capital = capital && a.Capital(t)
		}
		if k := record.Kind(e.Code); (upper || capital) && (kind == "" || k == record.PressConference) {
			kind = k // "REMARKS BY THE MINISTER AT A DOORSTOP"
		}
	}
	return kind
}

// kindOfLine is the kind that a line near the top names: a title in any of its
// words, another line by those that it begins or ends with.
func (a *Cast) kindOfLine(s *text.Sentence) record.Kind {
	n := s.EndToken - s.FirstToken
	switch kind := a.Doc.Blocks[s.Block].Kind; {
	case kind == text.Title, kind == text.Heading && s.FirstToken == 0:
		return a.KindIn(s.FirstToken, s.EndToken)
	case kind == text.Navigation || kind == text.Caption:
		return ""
	case s.FirstToken == 0 && !a.Is(s.EndToken-1, ".") && a.KindIn(s.FirstToken, s.EndToken) == record.PressConference:
		return record.PressConference // "Foreign Minister Torel's answers to questions at a news conference after …"
	case n > 16:
		return a.speechOfLine(s)
	case n <= 6 && (a.Capital(s.FirstToken) || kind == text.Heading):
		return a.KindIn(s.FirstToken, s.EndToken)
	}
	first := a.afterSubject(s)
	if e, stop := a.Language.Cues.Kinds.At(a.Words, first, s.EndToken); e != nil && stop > first+1 {
		return record.Kind(e.Code)
	}
	return ""
}

// speechOfLine is the kind of a speech where a long line begins with its words: "Speech by
// the Prime Minister at the State Dinner, Oslo, 4 May Mr President, Excellencies".
func (a *Cast) speechOfLine(s *text.Sentence) record.Kind {
	e, stop := a.Language.Cues.Kinds.At(a.Words, s.FirstToken, s.EndToken)
	if e == nil || record.Kind(e.Code) != record.Speech || stop < s.FirstToken+2 || s.FirstToken != a.FirstToken(s.Block) {
		return ""
	}
	return record.Speech
}

// longestSubject is how many words a line may have before the colon that ends what it is about.
const longestSubject = 6

// afterSubject is where a line begins to say what it is: "Norway: Statement by the Spokesperson".
func (a *Cast) afterSubject(s *text.Sentence) int {
	if a.Class(s.FirstToken)&words.IsOpen != 0 {
		return s.FirstToken + 1 // "(As delivered)"
	}
	for i := s.FirstToken; i+1 < s.EndToken && i < s.FirstToken+longestSubject; i++ {
		if a.Class(i)&words.IsColon != 0 && a.Capital(i+1) {
			return i + 1
		}
	}
	return s.FirstToken
}

// KindIn is the kind that words of tokens [first, end) name.
func (a *Cast) KindIn(first, end int) record.Kind {
	var kind record.Kind
	joint := false
	for i := first; i < end; i++ {
		joint = joint || a.Words[i] == a.Language.Cues.Joint
		e, stop := a.Language.Cues.Kinds.At(a.Words, i, end)
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

// SettleKind fills the kind that no title told: words that the parties speak
// together make a joint statement, the report of a meeting that was held a readout.
func (a *Cast) SettleKind(announced bool) {
	switch {
	case a.Kind != record.JointStatement && a.secret():
		a.Kind = record.Other
	case a.Kind == record.StatementText && (a.speaksTogether() || a.manySign() || len(a.Cosigned()) > 1):
		a.Kind = record.JointStatement
	case a.Kind != "":
	case a.speaksTogether(), len(a.Cosigned()) > 1:
		a.Kind = record.JointStatement
	case a.Salutes():
		a.Kind = record.Speech
	case a.Dispatched():
		a.Kind = record.Other
	case a.takesStand():
		a.Kind = record.StatementText
	case a.SaysI() && !announced && !a.underLabels():
		a.Kind = record.StatementText
	case len(a.Meetings) > 0 && !announced && !a.newsRelease():
		a.Kind = record.Readout
	case len(a.Meetings) == 0 && a.inOwnVoice():
		a.Kind = record.StatementText
	default:
		a.Kind = record.Other
	}
}

// inOwnVoice says whether a text speaks in the first person throughout: it is somebody's
// statement, not a report.
func (a *Cast) inOwnVoice() bool { return a.SaysI() || a.self.mine > 0 && a.self.any > 1 }

// newsRelease says whether a page calls itself a press release, and its title
// tells what is done, not that people met.
func (a *Cast) newsRelease() bool {
	t := a.Who.Title
	kind := strings.ToLower(a.Doc.Front["content_type"] + " " + a.Doc.Front["type"] + " " + a.Doc.Front["category"])
	if t == nil || !strings.Contains(kind, "press release") && !strings.Contains(kind, "news") {
		return false
	}
	for i := range t.Mentions {
		if k := t.Mentions[i].Kind; k == MentionPerson || k == MentionOffice {
			return false
		}
	}
	return !t.HasCue(0, len(t.Tokens), words.CueMeeting|words.CueCall|words.CueMeal|words.CuePlain)
}

// takesStand says whether the first sentence of a text voices concern, condemnation or
// sympathy: it states a position.
func (a *Cast) takesStand() bool {
	for i := range a.Sents {
		s := &a.Sents[i]
		if !a.Readable(s) || a.IsHeadline(s) {
			continue
		}
		r, _, _ := a.Language.Grammar.Find(grammar.Predicate, a.Words, s.FirstToken, s.EndToken)
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
