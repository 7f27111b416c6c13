package reading

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// maxQuoted is how many blocks a quotation may run on without closing.
const maxQuoted = 8

// voiced says whether the sentence in hand is somebody's own words.
func (a *analysis) voiced() bool {
	return a.found.voice.kind != voiceNone && len(a.found.voice.speakers) > 0
}

// firstPersonRelease gives a text that says "I" in its own voice to its issuer's
// person, or to the issuer where nobody is named.
func (a *analysis) firstPersonRelease() {
	if a.issuer == "" || !a.saysI() {
		return
	}
	s := record.Speaker{Of: a.issuer}
	if p := a.leadPerson(); p >= 0 && a.people[p].of == a.issuer {
		s.Person = a.people[p].name
	}
	a.found.voice = voice{[]record.Speaker{s}, -1, voiceLabel, 0}
}

// saysI asks for two sentences that begin with "I" or "we" outside quotations, "I" at least once.
func (a *analysis) saysI() bool {
	n, self := 0, false
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) || a.setOff(s.Block) || a.opensWithQuote(s.Block) {
			continue
		}
		w := a.words[s.FirstToken]
		if a.is(s.FirstToken, "I") || w == a.engine.lexis.by.we {
			n++
			self = self || a.is(s.FirstToken, "I")
		}
	}
	return self && n > 1
}

// label takes the speaker's label of a transcript off the start of a sentence.
func (a *analysis) label(lo, hi, block int) int {
	if lo != a.firstToken(block) {
		return lo
	}
	for i := lo; i < hi && i < lo+14; i++ {
		if a.class(i)&isColon == 0 {
			continue
		}
		m := a.mentionEndingAt(i)
		if m < 0 && i > lo && a.class(i-1)&isClose != 0 {
			m = a.mentionEndingAt(a.opening(i-1, lo))
		}
		if m < 0 || a.mentions[m].first > lo+1 || a.mentions[m].kind != mentionPerson {
			if a.capitalLabel(lo, i) {
				a.found.voice = voice{a.labelled(lo, i), -1, voiceLabel, block}
				return i + 1
			}
			if a.runIn(lo, i) && i+2 < hi {
				return i + 1
			}
			return lo
		}
		a.found.voice = voice{a.speakers(m), m, voiceLabel, block}
		return i + 1
	}
	return lo
}

// capitalLabel is a transcript's label without a name: "QUESTION:", "Q:", "SECRETARY OF STATE:".
func (a *analysis) capitalLabel(lo, colon int) bool {
	if colon == lo+1 && (a.is(lo, "Q") || a.is(lo, "Question") || a.is(lo, "Moderator")) {
		return true
	}
	for i := lo; i < colon; i++ {
		if s := a.tokens[i].Shape; s != text.Upper && a.tokens[i].Class != text.Punct {
			return false
		}
	}
	return colon > lo
}

// labelled are the speakers that a label in capitals stands for: a party that it
// names, or the issuer for an office of its own; nobody for a journalist.
func (a *analysis) labelled(lo, colon int) []record.Speaker {
	for i := lo; i < colon; i++ {
		if m := a.mentionEndingAt(i + 1); m >= 0 && len(partiesOf(a.speakers(m))) > 0 {
			return a.speakers(m)
		}
	}
	for i := lo; i < colon; i++ {
		if a.cue(i)&cueOffice != 0 && a.issuer != "" {
			return []record.Speaker{{Of: a.issuer}}
		}
	}
	return nil
}

// runIn is a heading set at the head of its paragraph: "Human resources: …".
func (a *analysis) runIn(lo, colon int) bool {
	if colon-lo > 8 {
		return false
	}
	for i := lo; i < colon; i++ {
		if a.class(i)&(isModal|isBe|isHave|isPronoun) != 0 || i > lo && a.class(i)&(isPast|isThird) != 0 && a.class(i)&isNounish == 0 {
			return false
		}
	}
	return true
}

func (a *analysis) firstToken(block int) int {
	lo := 0
	for hi := len(a.sents); lo < hi; {
		mid := (lo + hi) / 2
		if a.sents[mid].Block < block {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(a.sents) && a.sents[lo].Block == block {
		return a.sents[lo].FirstToken
	}
	return -1
}

// headingVoice gives what stands under "Opening remarks by Prime Minister Abe" to its speaker.
func (a *analysis) headingVoice(s *text.Sentence) {
	r, _, _ := a.engine.grammar.Find(grammar.Carry, a.words, s.FirstToken, s.EndToken)
	if r == nil {
		return
	}
	for i := s.FirstToken; i < s.EndToken; i++ {
		if m := a.mentionEndingAt(i + 1); m >= 0 && a.mentions[m].kind == mentionPerson {
			a.found.voice = voice{a.speakers(m), m, voiceList, s.Block}
			return
		}
	}
}

// dropVoice ends a list's voice where the list ends, and a label's where the transcript breaks off.
func (a *analysis) dropVoice(block int) {
	v := &a.found.voice
	switch {
	case v.kind == voiceList && !a.under(block, v.block):
		*v = voice{}
	case v.kind == voiceQuote && (block > v.block+maxQuoted || a.setOff(v.block+1) && !a.setOff(block) || a.headingBetween(v.block, block)):
		*v = voice{}
	}
}

// setOff says whether a block is set off as a quotation.
func (a *analysis) setOff(block int) bool {
	return block < len(a.doc.Blocks) && a.doc.Blocks[block].Kind == text.Quotation
}

func (a *analysis) headingBetween(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if a.doc.Blocks[i].Kind == text.Heading {
			return true
		}
	}
	return false
}

func (a *analysis) opensWithQuote(block int) bool {
	t := a.firstToken(block)
	return t >= 0 && a.class(t)&isQuote != 0
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
	if len(speakers) == 0 {
		return
	}
	if f.voice.kind != voiceLabel && (a.opensQuote(lo, hi) || a.endsWithColon(hi) && (a.opensWithQuote(block+1) || a.setOff(block+1))) {
		f.voice = voice{speakers, m, voiceQuote, block}
		return
	}
	if f.voice.kind == voiceLabel || f.voice.kind == voiceQuote {
		return
	}
	if r, _, _ := a.engine.grammar.Find(grammar.Carry, a.words, lo, hi); r != nil || a.endsWithColon(hi) || a.hasItems(block) {
		f.voice = voice{speakers, m, voiceList, block}
	}
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

// opensQuote says whether a quotation opens in [lo, hi) and is still open at its end.
func (a *analysis) opensQuote(lo, hi int) bool {
	open := false
	for i := lo; i <= hi && i < len(a.tokens); i++ {
		switch {
		case i == hi && a.startsSentence(i):
			return open
		case a.is(i, "“"), a.is(i, "«"):
			open = true
		case a.is(i, "”"), a.is(i, "»"):
			open = false
		case a.is(i, "\""):
			open = !open
		}
	}
	return open && a.quoteFollowsSpeech(lo, hi)
}

// closesQuote says whether the sentence, or what trimming left of its end, closes a quotation.
func (a *analysis) closesQuote(lo, hi int) bool {
	for i := lo + 1; i < len(a.tokens) && i < hi+3 && (i <= hi || !a.startsSentence(i)); i++ {
		if a.is(i, "”") || a.is(i, "»") || a.is(i, "\"") {
			return true
		}
	}
	return false
}

// quoteFollowsSpeech tells a quotation of speech from one of a name: "said, “",
// "stated that “", "as follows: “".
func (a *analysis) quoteFollowsSpeech(lo, hi int) bool {
	for i := lo + 1; i < hi; i++ {
		if a.class(i)&isQuote == 0 {
			continue
		}
		before := a.class(i - 1)
		return before&(isColon|isThat) != 0 || before&isComma != 0 && i-2 >= lo && a.class(i-2)&anyVerb != 0
	}
	return false
}

// whole takes a sentence without a reporting verb as a statement of the voice in
// charge, or of all parties in a joint text.
func (a *analysis) whole(lo, hi, block int) {
	f := &a.found
	for i := range f.frames {
		if f.frames[i].emit {
			return
		}
	}
	fr := frame{first: lo, end: hi, clause: lo, content: lo, mention: -1, emit: true}
	switch {
	case !a.hasVerb(block), a.endsWithColon(hi), a.asked(hi):
		return
	case a.voiced():
		if f.voice.kind == voiceList && (a.kind == record.FactSheet || !a.ownSubject()) {
			return
		}
		fr.speakers, fr.mention, fr.sieve = f.voice.speakers, f.voice.mention, "carried"
		fr.verb.form = formPast
	case a.kind == record.JointStatement:
		if a.reportsMeeting(lo, hi) || a.is(lo, "DONE") || a.is(lo, "Done") {
			return
		}
		fr.speakers, fr.sieve = a.jointSpeakers(), "joint"
	case a.backshifted(block):
		fr.speakers, fr.sieve = f.last, "carried"
		fr.verb.form = formPast
	default:
		return
	}
	fr.content = a.firstFinite(lo)
	f.frames = append(f.frames[:0], fr)
}

// reportsMeeting says whether a sentence tells of the text's own meeting.
func (a *analysis) reportsMeeting(lo, hi int) bool {
	for i := range a.meetings {
		if m := &a.meetings[i]; m.first >= lo && m.first < hi {
			return true
		}
	}
	f := &a.found
	return len(f.frames) > 0 && f.frames[0].rule != nil && f.frames[0].rule.Kind == grammar.Convene && f.frames[0].verb.modal == 0
}

// firstFinite is the token before the first finite verb of the sentence, where its own words on the act begin.
func (a *analysis) firstFinite(lo int) int {
	for i := range a.found.groups {
		if v := &a.found.groups[i]; v.finite() {
			return max(lo, v.first-1)
		}
	}
	return lo
}

// hasVerb asks for a finite verb, or for an item of a list.
func (a *analysis) hasVerb(block int) bool {
	for i := range a.found.groups {
		if a.found.groups[i].finite() {
			return true
		}
	}
	return a.doc.Blocks[block].Kind == text.ListItem && len(a.found.groups) > 0
}

// ownSubject says whether a sentence in a speaker's list is told from the
// speaker's side: not the narrator's on what she, or somebody else, did.
func (a *analysis) ownSubject() bool {
	f := &a.found
	if len(f.frames) == 0 {
		return true
	}
	fr := &f.frames[0]
	if fr.sieve != "subject" || len(fr.speakers) == 0 || a.selfWord(a.mentions[fr.mention].first) {
		return true
	}
	for _, s := range fr.speakers {
		if s.Person != "" || !contains(partiesOf(f.voice.speakers), s.Of) {
			return false
		}
	}
	return true
}

// backshifted says whether a sentence goes on reporting in the paragraph of the
// last statement: "Japan would keep up its aid", said by Japan's speaker.
func (a *analysis) backshifted(block int) bool {
	f := &a.found
	if f.lastBlock != block || len(f.last) == 0 || len(f.frames) == 0 {
		return false
	}
	fr := &f.frames[0]
	if fr.sieve != "subject" || fr.verb.modal != a.engine.lexis.by.would || len(fr.speakers) == 0 {
		return false
	}
	for _, s := range fr.speakers {
		if !contains(partiesOf(f.last), s.Of) {
			return false
		}
	}
	return true
}

// trailing takes "…, EAM said." as a statement of the whole sentence.
func (a *analysis) trailing(lo, hi int) {
	f := &a.found
	n := len(f.frames)
	if n == 0 {
		return
	}
	fr := f.frames[n-1]
	if !fr.emit || fr.sieve != "subject" || fr.verb.end < hi-1 || fr.clause-1 <= lo || a.class(fr.clause-1)&(isComma|isQuote) == 0 {
		return
	}
	fr.first, fr.end, fr.content, fr.sieve = lo, hi, a.firstFinite(lo), "trailing"
	f.frames = append(f.frames[:0], fr)
}

// jointSpeakers are all who speak together: the people of the meeting, or else
// the parties that the text's title and first words name.
func (a *analysis) jointSpeakers() []record.Speaker {
	if a.jointKnown {
		return a.joint
	}
	a.jointKnown = true
	if a.who.collective && len(a.who.sides) > 1 {
		for _, p := range a.who.sides {
			a.joint = append(a.joint, record.Speaker{Of: p})
		}
		return a.joint
	}
	if m := a.ourselves(); m >= 0 {
		if a.joint = a.speakers(m); len(a.joint) > 1 {
			return a.joint
		}
		a.joint = nil
	}
	for _, p := range a.principals {
		a.joint = append(a.joint, record.Speaker{Person: a.people[p].name, Of: a.people[p].of})
	}
	if len(a.joint) > 1 {
		return a.joint
	}
	a.joint = nil
	for i := range a.mentions {
		m := &a.mentions[i]
		if len(a.joint) >= 2 && m.first > a.firstSentenceEnd() {
			break
		}
		if m.kind != mentionParty && m.kind != mentionPerson && m.kind != mentionGroup {
			continue
		}
		for _, p := range m.parties {
			if s := (record.Speaker{Of: p}); p != "" && !contains(a.joint, s) {
				a.joint = append(a.joint, s)
			}
		}
	}
	return a.joint
}

// ourselves is the first "we" of a joint text, -1 for none.
func (a *analysis) ourselves() int {
	if a.kind != record.JointStatement {
		return -1
	}
	for i := range a.mentions {
		if m := &a.mentions[i]; m.kind == mentionGroup && a.words[m.first] == a.engine.lexis.by.we {
			return i
		}
	}
	return -1
}

func (a *analysis) firstSentenceEnd() int {
	for i := range a.sents {
		if a.readable(&a.sents[i]) {
			return a.sents[i].EndToken
		}
	}
	return 0
}
