package reading

import (
	"strings"

	"entente.example/internal/text"
)

// forMeeting reads "convened … for the 37th Forum", "met on the occasion of the
// Third Summit" in a joint text.
func (a *analysis) forMeeting(c *convening) (first, end int) {
	stop := c.sent.EndToken
	if c.entry.Fields["mode"] == "call" {
		stop = c.end // "to underscore our support for the National Assembly"
	}
	for i := c.after; i+1 < stop; i++ {
		word := strings.ToLower(a.written(i, i+1))
		if word != "for" && word != "occasion" && word != "at" && word != "during" && !(word == "in" && c.entry.Code == "guest") {
			continue
		}
		if word == "during" && c.entry.Code != "event" {
			continue
		}
		if word == "at" && len(c.object) > 0 || word == "occasion" && len(c.object) > 0 {
			continue
		}
		if f := i + 2; word == "for" && f+1 < c.sent.EndToken && a.wordAt(f, "working") && a.cue(f+1)&cueMeal != 0 {
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
func (a *analysis) nameFromTitle(c *convening) {
	if c.nameEnd > 0 || c.entry.Fields["mode"] == "call" {
		return
	}
	if t := a.who.title; t != nil {
		if f, e := t.wholeName(0, len(t.tokens)); e > 0 {
			c.title, c.nameText = true, t.written(f, e)
			return
		}
		if f, e := t.pairTalks(0, len(t.tokens)); e > 0 {
			c.title, c.nameText = true, t.written(f, e)
			return
		}
		a.nameFromPoints(c)
		return
	}
	for i := range a.sents {
		s := &a.sents[i]
		b := &a.doc.Blocks[s.Block]
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
		if e > 0 {
			c.nameFirst, c.nameEnd = f, e
			return
		}
	}
}

// nameFromPoints takes the name from the points above the text: "Minister visits
// Oslo for the fourth Norway-Chile Ocean Dialogue".
func (a *analysis) nameFromPoints(c *convening) {
	for i := range a.sents {
		s := &a.sents[i]
		if s.FirstToken >= c.sent.FirstToken {
			return
		}
		if a.doc.Blocks[s.Block].Kind != text.ListItem {
			continue
		}
		for at := s.EndToken - 1; at > s.FirstToken; at-- {
			f, e, ok := 0, 0, false
			if a.cue(at)&cueMeeting != 0 {
				f, e, ok = a.nameAround(at, s.FirstToken, s.EndToken)
			}
			if !ok || e != s.EndToken {
				continue
			}
			if f > s.FirstToken+1 && a.words[f-2] == a.engine.cues.the && a.tokens[f-1].Shape == text.Lower {
				f--
			}
			if f > s.FirstToken+1 && a.words[f-1] == a.engine.cues.the && a.wordAt(f-2, "for") {
				c.nameFirst, c.nameEnd = f, e
			}
			return
		}
	}
}

// wholeName is the name of a meeting that fills a line, or ends it, or stands
// before a place or date in it.
func (a *analysis) wholeName(lo, hi int) (first, end int) {
	for at := lo; at < hi; at++ {
		if a.cue(at)&cueMeeting == 0 || !a.capital(at) {
			continue
		}
		f, e, ok := a.nameAround(at, lo, hi)
		if !ok {
			continue
		}
		if f == lo && (e == hi || a.tokens[e].Class == text.Punct || a.cue(e)&cueIn != 0 || a.kindAt(e, hi)) {
			return f, e
		}
	}
	return 0, 0
}

// pairTalks are the talks that a title names by both states: "Russian-Bulgarian talks".
func (a *analysis) pairTalks(lo, hi int) (first, end int) {
	for i := lo; i+1 < hi; i++ {
		if a.who.signs[i].kinds&nameDemonym == 0 {
			continue
		}
		next := a.nameEnd(i)
		if next+2 < hi && a.class(next)&isDash != 0 && a.who.signs[next+1].kinds&nameDemonym != 0 {
			next = a.nameEnd(next + 1)
		} else if len(a.codesAt(i, nameDemonym)) < 2 {
			continue
		}
		if next < hi && a.engine.lexis.talks.has(a.words[next]) {
			return i, next + 1
		}
	}
	return 0, 0
}

// kindAt says whether the kind of the text is named at token i: "… Meeting Communiqué".
func (a *analysis) kindAt(i, hi int) bool {
	e, _ := a.engine.cues.kinds.at(a.words, i, hi)
	return e != nil
}

// nameOf is a meeting's name as written, "" for a plain one.
func (a *analysis) nameOf(c *convening) string {
	if c.title {
		return c.nameText
	}
	return a.written(c.nameFirst, c.nameEnd)
}
