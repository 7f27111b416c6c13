package statements

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// HeadingVoice gives what stands under "Opening remarks by Prime Minister Abe" to its speaker.
func (a *Speech) HeadingVoice(s *text.Sentence) {
	r, _, _ := a.Language.Grammar.Find(grammar.Carry, a.Words, s.FirstToken, s.EndToken)
	if r == nil || a.Voice.Own {
		return
	}
	for i := s.FirstToken; i < s.EndToken; i++ {
		if m := a.MentionEndingAt(i + 1); m >= 0 && a.Mentions[m].Kind == who.MentionPerson {
			a.Voice = clauses.Voice{Speakers: a.Speakers(m), Mention: m, Kind: clauses.VoiceList, Block: s.Block}
			return
		}
	}
}

// dropVoice ends a list's voice where the list ends, and a label's where the transcript breaks off.
func (a *Speech) dropVoice(lo, hi, block int) {
	v := &a.Voice
	switch {
	case v.Kind == clauses.VoiceList && v.Acts && block == v.Block+1 && a.pointOfList(lo, hi, block):
		v.Block = block // a list without bullets: "have committed to:", and a paragraph each
	case v.Kind == clauses.VoiceList && !a.Under(block, v.Block):
		*v = clauses.Voice{}
	case v.Resumed && block != v.Block:
		*v = clauses.Voice{}
	case v.Kind == clauses.VoiceQuote && (block > v.Block+who.MaxQuoted || a.SetOff(v.Block+1) && !a.SetOff(block) || !a.noneBetween(v.Block, block, 0)):
		*v = clauses.Voice{}
	}
}

// Under says whether a block belongs to the remarks that another one announced:
// a descendant of it, a descendant of its list item, or what follows it under one heading.
func (a *Speech) Under(block, intro int) bool {
	b := &a.Doc.Blocks[intro]
	if block == intro {
		return true
	}
	for i := block; i >= 0; i = a.Doc.Blocks[i].Parent {
		if i == intro || b.Parent >= 0 && (i == b.Parent && a.Doc.Blocks[i].Kind == text.ListItem || i > intro && a.Doc.Blocks[i].Parent == b.Parent && a.Doc.Blocks[i].Kind == text.Heading) {
			return true
		}
	}
	c := &a.Doc.Blocks[block]
	if block < intro || c.Kind != text.ListItem {
		return false
	}
	if b.Kind == text.ListItem {
		return c.Level > b.Level && a.noneBetween(intro, block, b.Level)
	}
	return c.Parent == b.Parent && a.noneBetween(intro, block, 0)
}

// noneBetween says that no heading and no list item of the level or above stands between two blocks.
func (a *Speech) noneBetween(from, to, level int) bool {
	i := from + 1
	if c := a.clear; c.from == from && c.level == level && c.to <= to {
		i = max(i, c.to) // a long list asks for each of its items
	}
	for ; i < to; i++ {
		if b := a.Doc.Blocks[i]; b.Kind == text.Heading || b.Kind == text.ListItem && b.Level <= level {
			return false
		}
	}
	a.clear = clearRun{from, to, level}
	return true
}

// clearRun is what noneBetween last found clear.
type clearRun struct{ from, to, level int }

// TakeVoice hands what follows to the speaker of this sentence, where it says so.
func (a *Speech) TakeVoice(lo, hi, block int) {
	if a.Voice.Kind == clauses.VoiceQuote && a.Voice.Block <= block && a.closesQuote(lo, hi) {
		a.Voice = clauses.Voice{}
		return
	}
	if all := a.issuers(lo, hi); len(all) > 0 {
		a.Voice = clauses.Voice{Speakers: all, Mention: -1, Kind: clauses.VoiceQuote, Block: block}
		return
	}
	speakers, m := a.saidBy(lo, hi)
	quotes := a.Voice.Kind != clauses.VoiceLabel && (a.opensQuote(lo, hi) || a.EndsWithColon(hi) && (a.OpensWithQuote(block+1) || a.SetOff(block+1))) || a.announces(lo, hi, block)
	if quotes {
		if u := a.utterer(lo, hi); u >= 0 && len(a.Speakers(u)) > 0 {
			speakers, m = a.Speakers(u), u
		}
	}
	if len(speakers) == 0 || !quotes && a.DeedsBelow(lo, hi) {
		return
	}
	if quotes {
		a.Voice = clauses.Voice{Speakers: speakers, Mention: m, Kind: clauses.VoiceQuote, Block: block}
		return
	}
	if a.Voice.Kind == clauses.VoiceLabel || a.Voice.Kind == clauses.VoiceQuote {
		return
	}
	if r, _, _ := a.Language.Grammar.Find(grammar.Carry, a.Words, lo, hi); r != nil || a.EndsWithColon(hi) || a.HasItems(block) {
		a.Voice = clauses.Voice{Speakers: speakers, Mention: m, Kind: clauses.VoiceList, Block: block, Acts: a.breaksOff(hi)}
	}
}

// breaksOff says whether the last statement of a sentence that ends at token hi is to
// do what the list below it names: "The partners committed to:".
func (a *Speech) breaksOff(hi int) bool {
	fs := a.Frames
	if len(fs) == 0 || !a.EndsWithColon(hi) {
		return false
	}
	fr := &fs[len(fs)-1]
	return fr.Emit && a.emptyAct(fr)
}

// emptyAct says whether a frame has nothing but "to" and a colon after its verb.
func (a *Speech) emptyAct(fr *Frame) bool {
	end := fr.End
	for end > fr.First && a.Class(end-1)&(words.IsColon|words.IsDash) != 0 {
		end--
	}
	return (fr.Act == record.Commit || fr.Act == record.Agree) && end <= fr.content+1 && a.Class(end-1)&words.IsTo != 0 && a.EndsWithColon(fr.End)
}

// HasItems says whether what follows a block belongs to it: list items that hang
// on it or stand beside it, or sub-headings under its own heading or item.
func (a *Speech) HasItems(block int) bool {
	next := block + 1
	if next >= len(a.Doc.Blocks) {
		return false
	}
	b, n := &a.Doc.Blocks[block], &a.Doc.Blocks[next]
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

// EndsWithColon says whether the words before a token end with a colon.
func (a *Speech) EndsWithColon(hi int) bool {
	return hi > 0 && (a.Class(hi-1)&(words.IsColon|words.IsDash) != 0 || hi < len(a.Tokens) && a.Class(hi)&words.IsColon != 0 && !a.StartsSentence(hi))
}

// saidBy is the speaker that a sentence leaves in charge: of its last frame, or
// whoever it mentions first.
func (a *Speech) saidBy(lo, hi int) ([]record.Speaker, int) {
	fs := a.Frames
	for i := len(fs) - 1; i >= 0; i-- {
		if len(fs[i].Speakers) > 0 {
			return fs[i].Speakers, fs[i].mention
		}
	}
	if a.Kind == record.JointStatement && len(a.Groups) == 0 && len(a.NameParties(lo, hi)) > 1 {
		return nil, -1 // "A statement from Chile, Fiji and Norway"
	}
	for i := lo; i < hi; i++ {
		if m := a.MentionEndingAt(i + 1); m >= 0 && (a.Mentions[m].Kind == who.MentionPerson || len(a.Groups) == 0) && !a.Addressed(m) {
			return a.Speakers(m), m
		}
	}
	if len(a.Groups) == 0 && hi-lo < 5 && a.NamesMeeting(lo, hi) {
		return a.jointParties(), -1 // "The Meeting:"
	}
	return nil, -1
}
