package reading

import (
	"sort"
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
)

// doneBy finds the doer of a passive: "by X", else whoever says it, else the parties of the meeting.
func (a *analysis) doneBy(v *verbGroup, r *grammar.Rule, hi int) ([]record.PartyCode, string) {
	bare := v.form == formPast && v.first == v.head
	gave := bare && strings.HasSuffix(r.Name, ".giving") && !a.engine.lexis.helping.has(a.words[v.head])
	if !v.passive && !bare || bare && r.Gives["participle"] == "" && !a.dated(v.end, min(hi, v.end+4)) && !gave {
		return nil, ""
	}
	for i := v.end; i < hi && i < v.end+6; i++ {
		if a.words[i] != a.engine.lexis.by.by {
			continue
		}
		if m := a.agentAt(i + 1); m >= 0 {
			return partiesOf(a.speakers(m)), "agent"
		}
		return nil, ""
	}
	if bare && !a.dated(v.end, hi) && !(gave && a.sumBefore(v.first)) {
		return nil, ""
	}
	if n := len(a.found.deeds); n > 0 && !bare && a.sentenceOf(a.found.deeds[n-1].first) == a.sentenceOf(v.first) {
		return a.found.deeds[n-1].actors, "same-sentence"
	}
	if fr := a.governing(v.first); fr != nil && !bare {
		return partiesOf(fr.speakers), "speaker"
	}
	if both := partiesOf(a.jointSpeakers()); strings.HasSuffix(r.Name, ".instrument") && v.passive && len(both) == 2 && (a.is(v.head, "signed") || a.is(v.head, "concluded") || a.is(v.head, "adopted")) {
		return both, "joint" // "The agreement was signed": by its two sides
	}
	if strings.HasSuffix(r.Name, ".giving") && isState(a.issuer) && a.kind != record.JointStatement && contains(a.ours(), a.issuer) {
		return []record.PartyCode{a.issuer}, "joint" // whose text it is tells of its own gifts: "the aid provided last year"
	}
	return a.ours(), "joint"
}

// sumBefore says whether a sum stands just before token i: "loans of $3 billion, provided".
func (a *analysis) sumBefore(i int) bool {
	for _, x := range a.valuesIn(max(0, i-9), i) {
		if x.Kind == value.Money {
			return true
		}
	}
	return false
}

// sentenceOf is the sentence that a token stands in.
func (a *analysis) sentenceOf(tok int) int {
	return sort.Search(len(a.sents), func(i int) bool { return a.sents[i].FirstToken > tok }) - 1
}

// agentAt is the mention that begins at token tok, an article left out.
func (a *analysis) agentAt(tok int) int {
	for end := tok + 1; end < len(a.mentionEnd) && end < tok+16; end++ {
		if m := a.mentionEndingAt(end); m >= 0 && a.mentions[m].first <= tok+1 && a.mentions[m].first >= tok {
			return m
		}
	}
	return -1
}

// dated says whether a day or a span of days follows at once.
func (a *analysis) dated(from, hi int) bool {
	for _, x := range a.valuesIn(from, min(hi, from+6)) {
		if x.Kind == value.Date || x.Kind == value.Period {
			return true
		}
	}
	return false
}
