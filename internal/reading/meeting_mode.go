package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// modeOf is how the meeting was held: as the words around its verb say, or the
// title, or the verb itself.
func (a *analysis) modeOf(c *convening) record.Mode {
	verb := record.Mode(c.entry.Fields["mode"])
	said := a.modeIn(c.sent.FirstToken, c.end)
	if said == "" && verb == record.InPerson && a.faceToFace(c) {
		return record.InPerson
	}
	for _, s := range a.sequel(c) {
		if said == "" {
			said = a.modeIn(s.FirstToken, s.EndToken)
		}
	}
	if said == "" && len(a.meetings) == 0 {
		said = a.titleMode()
	}
	switch {
	case said == record.Video || said == record.InPerson && verb != record.Call:
		return said
	case said == record.Call:
		return said
	case verb == record.Call && a.faceToFace(c):
		return record.InPerson
	case verb != "":
		return verb
	case a.phones(c.after, c.end):
		return record.Call
	}
	return record.InPerson
}

// modeIn is the mode that words of tokens [first, end) tell; video goes before call.
func (a *analysis) modeIn(first, end int) record.Mode {
	var mode record.Mode
	for i := first; i < end; i++ {
		e, stop := a.engine.cues.modes.at(a.words, i, end)
		if e == nil && a.virtual(i, end) {
			return record.Video
		}
		if e == nil {
			continue
		}
		if a.ofOneAlone(i, stop) {
			continue
		}
		if m := record.Mode(e.Code); mode == "" || m == record.Video {
			mode = m
		}
		i = stop - 1
	}
	return mode
}

// ofOneAlone says whether words of mode stand in brackets behind somebody: "Minister X (virtually)".
func (a *analysis) ofOneAlone(first, end int) bool {
	if first < 2 || end >= len(a.tokens) || a.class(first-1)&isOpen == 0 || a.class(end)&isClose == 0 {
		return false
	}
	k := a.mentionAt(first - 2)
	return k >= 0 && a.mentions[k].kind == mentionPerson
}

// virtual says whether token i makes the meeting named after it a virtual one:
// "Virtual Leaders' Retreat".
func (a *analysis) virtual(i, end int) bool {
	return a.wordAt(i, "virtual") && a.hasCue(i+1, min(end, i+6), cueMeeting|cueMeal|cuePlain)
}

// titleMode is the mode that the title tells: "Call with", "Virtual Meeting", "Meeting with".
func (a *analysis) titleMode() record.Mode {
	t, first, end := a, 0, 0
	if a.who.title != nil {
		t, end = a.who.title, len(a.who.title.tokens)
	} else {
		for i := range a.sents {
			if s := &a.sents[i]; a.doc.Blocks[s.Block].Kind == text.Title {
				first, end = s.FirstToken, s.EndToken
				break
			}
		}
	}
	if m := t.modeIn(first, end); m != "" {
		return m
	}
	for i := first; i < end; i++ {
		switch c := t.cue(i); {
		case t.phones(i, i+1):
			return record.Call
		case c&(cueMeeting|cueMeal) != 0 && t.capital(i) || strings.EqualFold(t.written(i, i+1), "visit"):
			return record.InPerson
		}
	}
	return ""
}

// phones says whether a call among tokens [first, end) is one by telephone, not one
// that is paid on somebody.
func (a *analysis) phones(first, end int) bool {
	for i := first; i < end; i++ {
		if a.cue(i)&cueCall != 0 && !(i+1 < len(a.tokens) && (a.is(i+1, "on") || a.is(i+1, "upon") || a.is(i+1, "for"))) && !(i > 0 && a.is(i-1, "courtesy")) {
			return true
		}
	}
	return false
}

// faceToFace says whether a talk was had in one place: on the margins of something, or in a city.
func (a *analysis) faceToFace(c *convening) bool {
	for i := c.after; i < c.end; i++ {
		if e, _ := a.engine.cues.elsewhere.at(a.words, i, c.end); e != nil && e.Code == "background" && strings.Contains(e.Phrase, "s of") {
			return true
		}
		if a.cue(i)&cueIn != 0 && i+1 < c.end && (a.who.signs[i+1].kinds&nameCity != 0 || a.venueAt(i+1, c.end) != "") {
			return true
		}
		if a.wordAt(i, "at") && i+3 < c.end && (a.cue(i+2)|a.cue(i+3))&cueMeeting != 0 {
			return true
		}
	}
	return false
}
