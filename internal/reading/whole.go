package reading

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// whole takes a sentence without a reporting verb as a statement of the voice in
// charge, or of all parties in a joint text.
func (a *analysis) whole(lo, hi, block int) {
	f := &a.found
	fr := frame{first: lo, end: hi, clause: lo, content: lo, mention: -1, emit: true}
	if f.voice.acts && f.voice.kind == voiceList && (a.doc.Blocks[block].Kind == text.ListItem || f.voice.block == block && a.pointOfList(lo, hi, block)) && len(f.groups) > 0 && lo == a.firstToken(block) {
		fr.speakers, fr.mention, fr.sieve, fr.act = f.voice.speakers, f.voice.mention, "promises-too", record.Commit
		f.frames = append(f.frames[:0], fr)
		return
	}
	for i := range f.frames {
		if fr := &f.frames[i]; fr.emit && !(a.voiced() && f.voice.kind != voiceList && (len(fr.speakers) == 0 || i == 0 && a.subordinate(fr, lo))) {
			return
		}
	}
	switch {
	case !a.hasVerb(block) && !a.fullSentence(lo, hi), a.imprint(lo), a.endsWithColon(hi), a.asked(hi), a.handsOver(lo, hi):
		return
	case a.voiced():
		if f.voice.kind == voiceList && (a.kind == record.FactSheet || !a.ownSubject()) {
			return
		}
		fr.speakers, fr.mention, fr.sieve = f.voice.speakers, f.voice.mention, "carried"
		fr.verb.form = formPast
	case a.kind == record.JointStatement:
		if a.silent(lo, hi) {
			return
		}
		fr.speakers, fr.sieve = a.jointSpeakers(), "joint"
		switch {
		case a.carriesPerson(block):
			fr.speakers, fr.sieve = f.last, "carried"
		case a.bareAct(lo, hi):
			fr.sieve, fr.act = "promises-too", record.Commit
		}
	case a.backshifted(block):
		fr.speakers, fr.sieve = f.last, "carried"
		fr.verb.form = formPast
	case a.goesOnReporting(lo, block):
		fr.speakers, fr.mention, fr.sieve = f.shift.speakers, f.shift.mention, "carried"
		fr.verb.form = formPast
	default:
		return
	}
	fr.content = a.firstFinite(lo)
	f.frames = append(f.frames[:0], fr)
}

// longestHandover is how many tokens a sentence may have that only announces what follows.
const longestHandover = 12

// handsOver says whether a sentence only announces what follows: "The overview is as follows".
func (a *analysis) handsOver(lo, hi int) bool {
	if hi-lo > longestHandover || len(a.found.frames) > 0 && a.found.frames[0].emit {
		return false
	}
	r, _, end := a.engine.grammar.Find(grammar.Carry, a.words, lo, hi)
	return r != nil && end >= hi-1
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

// openingTold is how many sentences of a joint text may tell who met, where and how.
const openingTold = 8

// tellsWhoMet says whether an early sentence of a joint text tells that people
// convened or took part, and nothing that they said.
func (a *analysis) tellsWhoMet(lo, hi int) bool {
	if lo >= a.openingEnd(openingTold) {
		return false
	}
	for i := range a.found.groups {
		v := &a.found.groups[i]
		if !v.finite() {
			continue
		}
		if v.form != formPast {
			return false
		}
		if r, _ := a.predicateAt(v, hi); r != nil {
			return r.Kind == grammar.Convene
		}
		break
	}
	for i := lo; i < hi; i++ {
		if e, _ := a.engine.cues.attending.at(a.words, i, hi); e != nil && e.Phrase != "included" {
			return true
		}
	}
	return false
}

// firstFinite is the token before the first finite verb of the sentence, where its own words on the act begin;
// what is ours is told from its own first word: "Our support for Ukraine is unwavering".
func (a *analysis) firstFinite(lo int) int {
	if a.engine.lexis.ourWords.has(a.words[lo]) {
		return lo
	}
	for i := range a.found.groups {
		if v := &a.found.groups[i]; v.finite() && !a.subjectOf(v, lo).relative {
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
	if fr.sieve != "subject" || fr.verb.modal != a.engine.lexis.by.would && !a.standing(fr) || len(fr.speakers) == 0 {
		return false
	}
	for _, s := range fr.speakers {
		if !contains(partiesOf(f.last), s.Of) {
			return false
		}
	}
	return true
}

// standing says whether a clause tells where a state stands, right after its
// speaker's words: "China is ready to work with Fiji", "Fiji attaches importance to".
func (a *analysis) standing(fr *frame) bool {
	if a.kind != record.Readout || fr.mention < 0 || a.mentions[fr.mention].kind != mentionParty || fr.verb.form == formPast || fr.verb.perfect {
		return false
	}
	f := &a.found
	if len(f.last) != 1 || f.last[0].Person == "" || len(f.statements) == 0 {
		return false
	}
	r := a.engine.grammar.Rule(string(f.statements[len(f.statements)-1].rule))
	return r == nil || r.Gives["neutral"] != "" // after "said that", not after "reaffirmed"
}

// carriesPerson says whether a sentence of a joint text goes on with what one person said
// before it in the paragraph, in the tense of reported speech: "The Prime Minister
// stated that trade was free. Calm was essential".
func (a *analysis) carriesPerson(block int) bool {
	f := &a.found
	if f.lastBlock != block || len(f.last) != 1 || f.last[0].Person == "" {
		return false
	}
	for i := range a.found.groups {
		v := &a.found.groups[i]
		if !v.finite() {
			continue
		}
		switch strings.ToLower(a.written(v.first, v.first+1)) {
		case "was", "were", "had", "would":
			return len(f.frames) == 0 || len(partiesOf(f.frames[0].speakers)) < 2
		}
		return false
	}
	return false
}

// trailing takes "…, EAM said." as a statement of the whole sentence.
func (a *analysis) trailing(lo, hi int) {
	f := &a.found
	n := len(f.frames)
	if n == 0 {
		return
	}
	fr := f.frames[n-1]
	if !fr.emit || fr.sieve != "subject" || fr.verb.end < hi-1 || fr.clause-1 <= lo || a.class(fr.clause-1)&(isComma|isQuote) == 0 && !a.closesSingle(fr.clause-1) {
		return
	}
	fr.first, fr.end, fr.content, fr.sieve = lo, hi, a.firstFinite(lo), "trailing"
	f.frames = append(f.frames[:0], fr)
}

// closesSingle says whether a single mark at a token closes what was said before
// "the Minister said": it follows a comma or the end of a sentence.
func (a *analysis) closesSingle(tok int) bool {
	return a.cue(tok)&cuePossessive != 0 && tok > 0 && (a.class(tok-1)&isComma != 0 || a.is(tok-1, "!") || a.is(tok-1, "?"))
}

// paysVisit is "The Minister called on the Speaker of the House".
func (a *analysis) paysVisit(hi int) bool {
	for i := range a.found.groups {
		if v := &a.found.groups[i]; v.finite() {
			return v.form == formPast && a.engine.lexis.calls.has(a.words[v.head]) && a.paysCall(v, hi)
		}
	}
	return false
}

// imprint is the line that tells where a text was given out: "Issued in Suva on 3 May".
func (a *analysis) imprint(lo int) bool {
	return a.engine.lexis.imprints.has(a.words[lo]) && a.class(lo+1)&(isPreposition|isColon) != 0
}
