package meetings

import (
	"slices"
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// mostMentions is how many mentions of somebody are asked for hints.
const mostMentions = 4

// mentionHints tell how an attender is named.
func (a *Diary) mentionHints(c *Attender) {
	a.count(c, askMentions, len(c.mentions))
	best := len(mentionPlaces) - 1
	for i, k := range c.mentions {
		place := a.placeOfMention(k)
		if best = min(best, place); i >= mostMentions {
			continue
		}
		a.say(c, askPlaces, mentionPlaces[place])
		a.wordsBeside(c, k, i == 0)
		a.sentenceHints(c, k, i == 0)
		a.listHints(c, k)
		n := &a.Mentions[k]
		a.sayIf(n.Kind == who.MentionGroup && n.Group.End > 0 && c.person < 0, c, askAt, "group")
		a.sayIf(n.Kind == who.MentionParty && a.Cue(n.End-1)&words.CueSide != 0, c, askAt, "side")
	}
	a.say(c, askBest, mentionPlaces[best])
}

// mentionPlaces are the names of where somebody is named, the first places first.
var mentionPlaces = []string{"head", "first", "second", "early", "late", "nowhere"}

// placeOfMention numbers where a mention stands, as mentionPlaces has it.
func (a *Diary) placeOfMention(k int) int {
	tok := a.Mentions[k].First
	i := a.SentenceOf(tok)
	if a.IsHeadline(&a.Sents[i]) || a.BlockKind(tok) == text.Title {
		return 0
	}
	for place, end := range [...]int{2, 4, 9} {
		if i < end {
			return 1 + place
		}
	}
	return 4
}

// longestPredicate is how many tokens behind somebody's name the verb may stand.
const longestPredicate = 8

// wordsBeside tell the words before and after a mention, and the verb after it.
func (a *Diary) wordsBeside(c *Attender, k int, first bool) {
	n := &a.Mentions[k]
	s := &a.Sents[a.SentenceOf(n.First)]
	l := n.First - 1
	for l >= s.FirstToken && (a.Cue(l)&words.CueThe != 0 || a.Class(l)&words.IsAdjective != 0) {
		l--
	}
	if l < s.FirstToken {
		a.say(c, askAt, "opens")
	} else {
		a.word(c, askBeforeWord, l)
	}
	if n.End < s.EndToken {
		a.word(c, askAfterWord, n.End)
	}
	if first && l >= s.FirstToken {
		a.word(c, askFirstBefore, l)
	}
	if first && n.End < s.EndToken {
		a.word(c, askFirstAfter, n.End)
	}
	for t := n.End; t < s.EndToken && t < n.End+longestPredicate; t++ {
		if a.Class(t)&(words.IsPast|words.IsThird|words.IsModal|words.IsBe|words.IsHave) != 0 && a.MentionAt(t) < 0 && a.Tokens[t].Shape == text.Lower {
			a.word(c, askVerb, t)
			return
		}
	}
}

// longestWith is how many tokens may stand between "with" and whom somebody was with.
const longestWith = 12

// sentenceHints tell of what the sentence around a mention tells.
func (a *Diary) sentenceHints(c *Attender, k int, first bool) {
	n := &a.Mentions[k]
	s := &a.Sents[a.SentenceOf(n.First)]
	say := func(on bool, name string) {
		a.sayIf(on, c, askAt, name)
		a.sayIf(on && first, c, askAt, "first-"+name)
	}
	for t := s.FirstToken; t < s.EndToken; t++ {
		meets, _ := a.Language.Cues.Convening.At(a.Words, t, s.EndToken)
		say(meets != nil, "meets")
		say(a.Cue(t)&(words.CueMeeting|words.CueMeal|words.CueCall|words.CuePlain) != 0, "noun")
		say(a.Words[t] == a.Language.Cues.Delegation, "delegation")
		say(t < n.First && n.First-t < longestWith && a.Cue(t)&words.CueWith != 0, "with")
		if e, _ := a.Language.Cues.Attending.At(a.Words, t, s.EndToken); e != nil {
			say(true, "attending")
			a.say(c, askAttending, strings.TrimSpace(e.Code+" "+e.Fields["part"]))
		}
	}
}

// longestJoint is how many tokens may stand between two of a list.
const longestJoint = 3

// listHints tell whether a mention stands in a list, and beside somebody whom the rules took.
func (a *Diary) listHints(c *Attender, k int) {
	x := &a.Mentions[k]
	for _, next := range [...]int{k - 1, k + 1} {
		if next < 0 || next >= len(a.Mentions) {
			continue
		}
		y := &a.Mentions[next]
		lo, hi := min(x.End, y.End), max(x.First, y.First)
		if hi < lo || hi-lo > longestJoint || !a.OnlyJoins(lo, hi) {
			continue
		}
		a.say(c, askAt, "listed")
		a.sayIf(y.Person >= 0 && a.tookPart(y.Person, c.Meeting), c, askAt, "beside-taken")
	}
}

// tookPart says whether the rules have a person by name take part in a meeting.
func (a *Diary) tookPart(p, meeting int) bool {
	return slices.ContainsFunc(a.Meetings[meeting].Record.Participants, func(q record.Participant) bool { return q.Person != "" && q.Person == a.People[p].Name })
}
