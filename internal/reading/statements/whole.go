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

// whole takes a sentence without a reporting verb as a statement of the voice in
// charge, or of all parties in a joint text.
func (a *Speech) whole(lo, hi, block int) {
	fr := Frame{First: lo, End: hi, clause: lo, content: lo, mention: -1, Emit: true}
	if a.Voice.Acts && a.Voice.Kind == clauses.VoiceList && (a.Doc.Blocks[block].Kind == text.ListItem || a.Voice.Block == block && a.pointOfList(lo, hi, block)) && len(a.Groups) > 0 && lo == a.FirstToken(block) {
		fr.Speakers, fr.mention, fr.sieve, fr.Act = a.Voice.Speakers, a.Voice.Mention, "promises-too", record.Commit
		a.Frames = append(a.Frames[:0], fr)
		return
	}
	for i := range a.Frames {
		if a.onlyTail(lo, hi) {
			break
		}
		if fr := &a.Frames[i]; fr.Emit && !(a.Voiced() && a.Voice.Kind != clauses.VoiceList && (len(fr.Speakers) == 0 || i == 0 && a.subordinate(fr, lo))) {
			a.leadIn(lo)
			return
		}
	}
	switch {
	case !a.hasVerb(block) && !a.fullSentence(lo, hi), a.imprint(lo), a.EndsWithColon(hi), a.Asked(hi), a.handsOver(lo, hi), a.Voiced() && a.onlyNames(lo, hi), a.Voice.Own && a.onItself(lo, hi):
		return
	case a.Voiced():
		if a.Voice.Kind == clauses.VoiceList && (a.Kind == record.FactSheet || !a.ownSubject()) {
			return
		}
		fr.Speakers, fr.mention, fr.sieve = a.Voice.Speakers, a.Voice.Mention, "carried"
		fr.Verb.Form = clauses.FormPast
	case a.Kind == record.JointStatement:
		if a.silent(lo, hi) {
			return
		}
		fr.Speakers, fr.sieve = a.JointSpeakers(), "joint"
		switch {
		case a.carriesPerson(block):
			fr.Speakers, fr.sieve = a.last, "carried"
		case a.BareAct(lo, hi):
			fr.sieve, fr.Act = "promises-too", record.Commit
		}
	case a.backshifted(block):
		fr.Speakers, fr.sieve = a.last, "carried"
		fr.Verb.Form = clauses.FormPast
	case a.goesOnReporting(lo, block):
		fr.Speakers, fr.mention, fr.sieve = a.shift.speakers, a.shift.mention, "carried"
		fr.Verb.Form = clauses.FormPast
	default:
		return
	}
	fr.content = a.firstFinite(lo)
	a.Frames = append(a.Frames[:0], fr)
}

// onlyNames says whether a sentence is a salutation or a link: words with capitals and
// what joins them, "Your Excellencies, Distinguished Delegates".
func (a *Speech) onlyNames(lo, hi int) bool {
	if strings.Contains(a.Written(lo, hi), "://") {
		return true
	}
	for i := lo; i < hi; i++ {
		if !a.Capital(i) && a.Cue(i)&(words.CueOf|words.CueThe|words.CueAnd|words.CueComma) == 0 {
			return false
		}
	}
	return !a.Loud && hi > lo+1
}

// longestHandover is how many tokens a sentence may have that only announces what follows.
const longestHandover = 12

// handsOver says whether a sentence only announces what follows: "The overview is as follows".
func (a *Speech) handsOver(lo, hi int) bool {
	if hi-lo > longestHandover || len(a.Frames) > 0 && a.Frames[0].Emit {
		return false
	}
	r, _, end := a.Language.Grammar.Find(grammar.Carry, a.Words, lo, hi)
	return r != nil && end >= hi-1
}

// reportsMeeting says whether a sentence tells of the text's own meeting.
func (a *Speech) reportsMeeting(lo, hi int) bool {
	for i := range a.Meetings {
		if m := &a.Meetings[i]; m.First >= lo && m.First < hi {
			return true
		}
	}
	return len(a.Frames) > 0 && a.Frames[0].Rule != nil && a.Frames[0].Rule.Kind == grammar.Convene && a.Frames[0].Verb.Modal == 0
}

// openingTold is how many sentences of a joint text may tell who met, where and how.
const openingTold = 8

// tellsWhoMet says whether an early sentence of a joint text tells that people
// convened or took part, and nothing that they said.
func (a *Speech) tellsWhoMet(lo, hi int) bool {
	if lo >= a.OpeningEnd(openingTold) {
		return false
	}
	for i := range a.Groups {
		v := &a.Groups[i]
		if !v.Finite() {
			continue
		}
		if v.Form != clauses.FormPast {
			return false
		}
		if r, _ := a.PredicateAt(v, hi); r != nil {
			return r.Kind == grammar.Convene
		}
		break
	}
	for i := lo; i < hi; i++ {
		if e, _ := a.Language.Cues.Attending.At(a.Words, i, hi); e != nil && e.Phrase != "included" {
			return true
		}
	}
	return false
}

// firstFinite is the token before the first finite verb of the sentence, where its own words on the act begin;
// what is ours is told from its own first word: "Our support for Ukraine is unwavering".
func (a *Speech) firstFinite(lo int) int {
	if a.Cast.Lexis.OurWords.Has(a.Words[lo]) {
		return lo
	}
	for i := range a.Groups {
		if v := &a.Groups[i]; v.Finite() && !a.SubjectOf(v, lo).Relative {
			return max(lo, v.First-1)
		}
	}
	return lo
}

// hasVerb asks for a finite verb, or for an item of a list.
func (a *Speech) hasVerb(block int) bool {
	for i := range a.Groups {
		if a.Groups[i].Finite() {
			return true
		}
	}
	return a.Doc.Blocks[block].Kind == text.ListItem && len(a.Groups) > 0
}

// ownSubject says whether a sentence in a speaker's list is told from the
// speaker's side: not the narrator's on what she, or somebody else, did.
func (a *Speech) ownSubject() bool {
	if len(a.Frames) == 0 {
		return true
	}
	fr := &a.Frames[0]
	if fr.sieve != "subject" || len(fr.Speakers) == 0 || a.SelfWord(a.Mentions[fr.mention].First) {
		return true
	}
	for _, s := range fr.Speakers {
		if s.Person != "" || !words.Contains(clauses.PartiesOf(a.Voice.Speakers), s.Of) {
			return false
		}
	}
	return true
}

// backshifted says whether a sentence goes on reporting in the paragraph of the
// last statement: "Japan would keep up its aid", said by Japan's speaker.
func (a *Speech) backshifted(block int) bool {
	if a.lastBlock != block || len(a.last) == 0 || len(a.Frames) == 0 {
		return false
	}
	fr := &a.Frames[0]
	if fr.sieve != "subject" || fr.Verb.Modal != a.Language.By.Would && !a.standing(fr) || len(fr.Speakers) == 0 {
		return false
	}
	for _, s := range fr.Speakers {
		if !words.Contains(clauses.PartiesOf(a.last), s.Of) {
			return false
		}
	}
	return true
}

// standing says whether a clause tells where a state stands, right after its
// speaker's words: "China is ready to work with Fiji", "Fiji attaches importance to".
func (a *Speech) standing(fr *Frame) bool {
	if a.Kind != record.Readout || fr.mention < 0 || a.Mentions[fr.mention].Kind != who.MentionParty || fr.Verb.Form == clauses.FormPast || fr.Verb.Perfect {
		return false
	}
	if len(a.last) != 1 || a.last[0].Person == "" || len(a.Statements) == 0 {
		return false
	}
	r := a.Language.Grammar.Rule(string(a.Statements[len(a.Statements)-1].rule))
	return r == nil || r.Gives["neutral"] != "" // after "said that", not after "reaffirmed"
}

// carriesPerson says whether a sentence of a joint text goes on with what one person said
// before it in the paragraph, in the tense of reported speech: "The Prime Minister
// stated that trade was free. Calm was essential".
func (a *Speech) carriesPerson(block int) bool {
	if a.lastBlock != block || len(a.last) != 1 || a.last[0].Person == "" {
		return false
	}
	for i := range a.Groups {
		v := &a.Groups[i]
		if !v.Finite() {
			continue
		}
		switch strings.ToLower(a.Written(v.First, v.First+1)) {
		case "was", "were", "had", "would":
			return len(a.Frames) == 0 || len(clauses.PartiesOf(a.Frames[0].Speakers)) < 2
		}
		return false
	}
	return false
}

// paysVisit is "The Minister called on the Speaker of the House".
func (a *Speech) paysVisit(hi int) bool {
	for i := range a.Groups {
		if v := &a.Groups[i]; v.Finite() {
			return v.Form == clauses.FormPast && a.Cast.Lexis.Calls.Has(a.Words[v.Head]) && a.paysCall(v, hi)
		}
	}
	return false
}

// imprint is the line that tells where a text was given out: "Issued in Suva on 3 May".
func (a *Speech) imprint(lo int) bool {
	return a.Lexis.imprints.Has(a.Words[lo]) && a.Class(lo+1)&(words.IsPreposition|words.IsColon) != 0
}
