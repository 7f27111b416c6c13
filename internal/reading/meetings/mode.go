package meetings

import (
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// modeOf is how the meeting was held: as the words around its verb say, or the
// title, or the verb itself.
func (a *Diary) modeOf(c *convening) record.Mode {
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
	if said == "" && len(a.Meetings) == 0 {
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
func (a *Diary) modeIn(first, end int) record.Mode {
	var mode record.Mode
	for i := first; i < end; i++ {
		e, stop := a.Language.Cues.Modes.At(a.Words, i, end)
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
func (a *Diary) ofOneAlone(first, end int) bool {
	if first < 2 || end >= len(a.Tokens) || a.Class(first-1)&words.IsOpen == 0 || a.Class(end)&words.IsClose == 0 {
		return false
	}
	k := a.MentionAt(first - 2)
	return k >= 0 && a.Mentions[k].Kind == who.MentionPerson
}

// virtual says whether token i makes the meeting named after it a virtual one:
// "Virtual Leaders' Retreat".
func (a *Diary) virtual(i, end int) bool {
	return a.WordAt(i, "virtual") && a.HasCue(i+1, min(end, i+6), words.CueMeeting|words.CueMeal|words.CuePlain)
}

// titleMode is the mode that the title tells: "Call with", "Virtual Meeting", "Meeting with".
func (a *Diary) titleMode() record.Mode {
	t, first, end := a, 0, 0
	if a.titleText() != nil {
		t, end = a.titleText(), len(a.titleText().Tokens)
	} else {
		for i := range a.Sents {
			if s := &a.Sents[i]; a.Doc.Blocks[s.Block].Kind == text.Title {
				first, end = s.FirstToken, s.EndToken
				break
			}
		}
	}
	if m := t.modeIn(first, end); m != "" {
		return m
	}
	for i := first; i < end; i++ {
		switch c := t.Cue(i); {
		case t.phones(i, i+1):
			return record.Call
		case c&(words.CueMeeting|words.CueMeal) != 0 && t.Capital(i) || strings.EqualFold(t.Written(i, i+1), "visit"):
			return record.InPerson
		}
	}
	return ""
}

// phones says whether a call among tokens [first, end) is one by telephone, not one
// that is paid on somebody.
func (a *Diary) phones(first, end int) bool {
	for i := first; i < end; i++ {
		if a.Cue(i)&words.CueCall != 0 && !(i+1 < len(a.Tokens) && (a.Is(i+1, "on") || a.Is(i+1, "upon") || a.Is(i+1, "for"))) && !(i > 0 && a.WordAt(i-1, "courtesy")) {
			return true
		}
	}
	return false
}

// faceToFace says whether a talk was had in one place: on the margins of something, or in a city.
func (a *Diary) faceToFace(c *convening) bool {
	for i := c.after; i < c.end; i++ {
		if e, _ := a.Language.Cues.Elsewhere.At(a.Words, i, c.end); e != nil && e.Code == "background" && strings.Contains(e.Phrase, "s of") {
			return true
		}
		if a.Cue(i)&words.CueIn != 0 && i+1 < c.end && (a.Who.Signs[i+1].Kinds&who.NameCity != 0 || a.VenueAt(i+1, c.end) != "") {
			return true
		}
		if a.WordAt(i, "at") && i+3 < c.end && (a.Cue(i+2)|a.Cue(i+3))&words.CueMeeting != 0 {
			return true
		}
	}
	return false
}
