package reading

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// headingVoice gives what stands under "Opening remarks by Prime Minister Abe" to its speaker.
func (a *analysis) headingVoice(s *text.Sentence) {
	r, _, _ := a.engine.grammar.Find(grammar.Carry, a.words, s.FirstToken, s.EndToken)
	if r == nil || a.found.voice.own {
		return
	}
	for i := s.FirstToken; i < s.EndToken; i++ {
		if m := a.mentionEndingAt(i + 1); m >= 0 && a.mentions[m].kind == mentionPerson {
			a.found.voice = voice{speakers: a.speakers(m), mention: m, kind: voiceList, block: s.Block}
			return
		}
	}
}

// dropVoice ends a list's voice where the list ends, and a label's where the transcript breaks off.
func (a *analysis) dropVoice(lo, hi, block int) {
	v := &a.found.voice
	switch {
	case v.kind == voiceList && v.acts && block == v.block+1 && a.pointOfList(lo, hi, block):
		v.block = block // a list without bullets: "have committed to:", and a paragraph each
	case v.kind == voiceList && !a.under(block, v.block):
		*v = voice{}
	case v.resumed && block != v.block:
		*v = voice{}
	case v.kind == voiceQuote && (block > v.block+maxQuoted || a.setOff(v.block+1) && !a.setOff(block) || a.headingBetween(v.block, block)):
		*v = voice{}
	}
}

func (a *analysis) headingBetween(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if a.doc.Blocks[i].Kind == text.Heading {
			return true
		}
	}
	return false
}

// under says whether a block belongs to the remarks that another one announced:
// a descendant of it, a descendant of its list item, or what follows it under one heading.
func (a *analysis) under(block, intro int) bool {
	b := &a.doc.Blocks[intro]
	if block == intro {
		return true
	}
	for i := block; i >= 0; i = a.doc.Blocks[i].Parent {
		if i == intro || b.Parent >= 0 && (i == b.Parent && a.doc.Blocks[i].Kind == text.ListItem || i > intro && a.doc.Blocks[i].Parent == b.Parent && a.doc.Blocks[i].Kind == text.Heading) {
			return true
		}
	}
	c := &a.doc.Blocks[block]
	if block < intro || c.Kind != text.ListItem {
		return false
	}
	if b.Kind == text.ListItem {
		return c.Level > b.Level && a.noneBetween(intro, block, b.Level)
	}
	return c.Parent == b.Parent && a.noneBetween(intro, block, 0)
}

// noneBetween says that no list item of the level or above stands between two blocks.
func (a *analysis) noneBetween(from, to, level int) bool {
	for i := from + 1; i < to; i++ {
		if b := a.doc.Blocks[i]; b.Kind == text.Heading || b.Kind == text.ListItem && b.Level <= level {
			return false
		}
	}
	return true
}

// takeVoice hands what follows to the speaker of this sentence, where it says so.
func (a *analysis) takeVoice(lo, hi, block int) {
	f := &a.found
	if f.voice.kind == voiceQuote && f.voice.block <= block && a.closesQuote(lo, hi) {
		f.voice = voice{}
		return
	}
	speakers, m := a.saidBy(lo, hi)
	quotes := f.voice.kind != voiceLabel && (a.opensQuote(lo, hi) || a.endsWithColon(hi) && (a.opensWithQuote(block+1) || a.setOff(block+1)))
	if quotes {
		if u := a.utterer(lo, hi); u >= 0 && len(a.speakers(u)) > 0 {
			speakers, m = a.speakers(u), u
		}
	}
	if len(speakers) == 0 {
		return
	}
	if quotes {
		f.voice = voice{speakers: speakers, mention: m, kind: voiceQuote, block: block}
		return
	}
	if f.voice.kind == voiceLabel || f.voice.kind == voiceQuote {
		return
	}
	if r, _, _ := a.engine.grammar.Find(grammar.Carry, a.words, lo, hi); r != nil || a.endsWithColon(hi) || a.hasItems(block) {
		f.voice = voice{speakers: speakers, mention: m, kind: voiceList, block: block, acts: a.breaksOff(hi)}
	}
}

// breaksOff says whether the last statement of a sentence that ends at token hi is to
// do what the list below it names: "The partners committed to:".
func (a *analysis) breaksOff(hi int) bool {
	fs := a.found.frames
	if len(fs) == 0 || !a.endsWithColon(hi) {
		return false
	}
	fr := &fs[len(fs)-1]
	return fr.emit && a.emptyAct(fr)
}

// emptyAct says whether a frame has nothing but "to" and a colon after its verb.
func (a *analysis) emptyAct(fr *frame) bool {
	end := fr.end
	for end > fr.first && a.class(end-1)&(isColon|isDash) != 0 {
		end--
	}
	return (fr.act == record.Commit || fr.act == record.Agree) && end <= fr.content+1 && a.class(end-1)&isTo != 0 && a.endsWithColon(fr.end)
}

// hasItems says whether what follows a block belongs to it: list items that hang
// on it or stand beside it, or sub-headings under its own heading or item.
func (a *analysis) hasItems(block int) bool {
	next := block + 1
	if next >= len(a.doc.Blocks) {
		return false
	}
	b, n := &a.doc.Blocks[block], &a.doc.Blocks[next]
	switch {
	case n.Kind == text.ListItem && n.Parent == block:
		return true
	case b.Kind != text.Paragraph || n.Parent != b.Parent:
		return false
	}
	return n.Kind == text.ListItem && startsList(n.Label) || n.Kind == text.Heading && b.Parent >= 0
}

// startsList says whether a label is a bullet or the first of a numbering.
func startsList(label string) bool { return !strings.ContainsAny(label, "023456789") }

func (a *analysis) endsWithColon(hi int) bool {
	return hi > 0 && (a.class(hi-1)&(isColon|isDash) != 0 || hi < len(a.tokens) && a.class(hi)&isColon != 0 && !a.startsSentence(hi))
}

// saidBy is the speaker that a sentence leaves in charge: of its last frame, or
// whoever it mentions first.
func (a *analysis) saidBy(lo, hi int) ([]record.Speaker, int) {
	fs := a.found.frames
	for i := len(fs) - 1; i >= 0; i-- {
		if len(fs[i].speakers) > 0 {
			return fs[i].speakers, fs[i].mention
		}
	}
	for i := lo; i < hi; i++ {
		if m := a.mentionEndingAt(i + 1); m >= 0 && (a.mentions[m].kind == mentionPerson || len(a.found.groups) == 0) {
			return a.speakers(m), m
		}
	}
	if len(a.found.groups) == 0 && hi-lo < 5 && a.namesMeeting(lo, hi) {
		return a.jointParties(), -1 // "The Meeting:"
	}
	return nil, -1
}
