package meetings

import (
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// forMeeting reads "convened … for the 37th Forum", "met on the occasion of the
// Third Summit" in a joint text.
func (a *Diary) forMeeting(c *convening) (first, end int) {
	stop := c.sent.EndToken
	if c.entry.Fields["mode"] == "call" {
		stop = c.end // "to underscore our support for the National Assembly"
	}
	for i := c.after; i+1 < stop; i++ {
		word := strings.ToLower(a.Written(i, i+1))
		if word != "for" && word != "occasion" && word != "at" && word != "during" && !(word == "in" && c.entry.Code == "guest") {
			continue
		}
		if word == "during" && c.entry.Code != "event" {
			continue
		}
		if word == "at" && len(c.object) > 0 || word == "occasion" && len(c.object) > 0 {
			continue
		}
		if f := i + 2; word == "for" && f+1 < c.sent.EndToken && a.WordAt(f, "working") && a.Cue(f+1)&words.CueMeal != 0 {
			return f, f + 2
		}
		f, e := a.meetingName(i+1, min(c.sent.EndToken, i+18))
		if e > 0 && f <= i+5 {
			return f, e
		}
	}
	return 0, 0
}

// nameFromTitle takes the name of the meeting from a title or heading that is
// one: "India-Japan Foreign Ministers' Strategic Dialogue".
func (a *Diary) nameFromTitle(c *convening) {
	if c.nameEnd > 0 || c.entry.Fields["mode"] == "call" {
		return
	}
	if t := a.titleText(); t != nil {
		if f, e := t.wholeName(0, len(t.Tokens)); e > 0 {
			c.title, c.nameText = true, t.Written(f, e)
			return
		}
		if f, e := t.pairTalks(0, len(t.Tokens)); e > 0 {
			c.title, c.nameText = true, t.Written(f, e)
			return
		}
		a.nameFromPoints(c)
		return
	}
	for i := range a.Sents {
		s := &a.Sents[i]
		b := &a.Doc.Blocks[s.Block]
		if s.FirstToken >= c.sent.FirstToken {
			return
		}
		if b.Kind == text.Navigation || b.Kind == text.Caption || s.EndToken-s.FirstToken > 16 {
			continue
		}
		f, e := a.wholeName(s.FirstToken, s.EndToken)
		if e == 0 && b.Kind == text.Title {
			f, e = a.pairTalks(s.FirstToken, s.EndToken)
		}
		if e > 0 && !a.ofMasthead(f, s.FirstToken, s.EndToken) {
			c.nameFirst, c.nameEnd = f, e
			return
		}
	}
}

// nameFromPoints takes the name from the points above the text: "Minister visits
// Oslo for the fourth Norway-Chile Ocean Dialogue".
func (a *Diary) nameFromPoints(c *convening) {
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.FirstToken >= c.sent.FirstToken {
			return
		}
		if a.Doc.Blocks[s.Block].Kind != text.ListItem {
			continue
		}
		for at := s.EndToken - 1; at > s.FirstToken; at-- {
			f, e, ok := 0, 0, false
			if a.Cue(at)&words.CueMeeting != 0 {
				f, e, ok = a.nameAround(at, s.FirstToken, s.EndToken)
			}
			if !ok || e != s.EndToken {
				continue
			}
			if f > s.FirstToken+1 && a.Words[f-2] == a.Language.Cues.The && a.Tokens[f-1].Shape == text.Lower {
				f--
			}
			if f > s.FirstToken+1 && a.Words[f-1] == a.Language.Cues.The && a.WordAt(f-2, "for") {
				c.nameFirst, c.nameEnd = f, e
			}
			return
		}
	}
}

// wholeName is the name of a meeting that fills a line, or ends it, or stands
// before a place or date in it.
func (a *Diary) wholeName(lo, hi int) (first, end int) {
	for at := lo; at < hi; at++ {
		if a.Cue(at)&words.CueMeeting == 0 || !a.Capital(at) {
			continue
		}
		f, e, ok := a.nameAround(at, lo, hi)
		if !ok {
			continue
		}
		if f == lo && (e == hi || a.Tokens[e].Class == text.Punct || a.Cue(e)&words.CueIn != 0 || a.kindAt(e, hi)) {
			return f, e
		}
	}
	return 0, 0
}

// pairTalks are the talks that a title names by both states: "Russian-Bulgarian talks".
func (a *Diary) pairTalks(lo, hi int) (first, end int) {
	for i := lo; i+1 < hi; i++ {
		if a.Who.Signs[i].Kinds&who.NameDemonym == 0 {
			continue
		}
		next := a.NameEnd(i)
		if next+2 < hi && a.Class(next)&words.IsDash != 0 && a.Who.Signs[next+1].Kinds&who.NameDemonym != 0 {
			next = a.NameEnd(next + 1)
		} else if len(a.CodesAt(i, who.NameDemonym)) < 2 {
			continue
		}
		if next < hi && a.Lexis.Talks.Has(a.Words[next]) {
			return i, next + 1
		}
	}
	return 0, 0
}

// kindAt says whether the kind of the text is named at token i: "… Meeting Communiqué".
func (a *Diary) kindAt(i, hi int) bool {
	e, _ := a.Language.Cues.Kinds.At(a.Words, i, hi)
	return e != nil
}

// nameOf is a meeting's name as written, "" for a plain one.
func (a *Diary) nameOf(c *convening) string {
	if c.title {
		return c.nameText
	}
	return a.Written(c.nameFirst, c.nameEnd)
}
