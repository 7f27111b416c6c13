package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// passiveReport takes "It was agreed that …", "Views were exchanged on …" and
// "The situation was discussed" as a statement of whoever "by" names, else of all
// who met.
func (a *analysis) passiveReport(fr *frame, s subject, lo int) bool {
	v := &fr.verb
	if v.negated || v.modal != 0 || (!v.passive || v.first == v.head) && !a.impersonal(v, lo) || !a.reportsTalks() {
		return false
	}
	if s.kind == subjectDirect && !a.topical(s) {
		return false
	}
	first := lo
	if len(a.found.frames) > 0 {
		if first = min(s.first, v.first); !a.followsAnd(first, lo) || a.embedded(first, lo) || !a.found.frames[len(a.found.frames)-1].emit {
			return false
		}
	}
	rule, end := a.passiveRule(first, v, fr.end)
	if rule == nil {
		return false
	}
	fr.rule, fr.content, fr.first, fr.clause, fr.sieve, fr.emit = rule, end, first, first, "passive", true
	fr.speakers, fr.mention = a.saidInPassive(v, fr.end)
	return true
}

// impersonal is "There was agreement that", "Both sides' view was that": a noun of
// speech with "be".
func (a *analysis) impersonal(v *verbGroup, lo int) bool {
	return v.copula && (a.is(lo, "There") || a.is(lo, "there") || v.end < len(a.tokens) && a.class(v.end)&isThat != 0)
}

// passiveRule is the rule that begins in a clause and takes in its verb.
func (a *analysis) passiveRule(first int, v *verbGroup, hi int) (*grammar.Rule, int) {
	for i := first; i <= v.head; i++ {
		if r, end := a.engine.grammar.Match(grammar.Passive, a.words, i, hi); r != nil && end > v.head {
			return r, end
		}
	}
	return nil, 0
}

// reportsTalks says whether a text tells what was said at a meeting.
func (a *analysis) reportsTalks() bool {
	return a.kind == record.JointStatement || a.kind == record.Readout || len(a.meetings) > 0
}

// topical says whether a subject names what is talked about, not who is told
// something: "Ukraine was discussed".
func (a *analysis) topical(s subject) bool {
	for _, m := range s.mentions {
		if k := a.mentions[m].kind; k == mentionPerson || k == mentionOffice || k == mentionGroup {
			return false
		}
	}
	return true
}

// saidInPassive finds who said what a passive verb reports: "… by some Leaders".
func (a *analysis) saidInPassive(v *verbGroup, hi int) ([]record.Speaker, int) {
	if v.end < hi && a.words[v.end] == a.engine.lexis.by.by {
		for i := v.end + 1; i < hi && i < v.end+8; i++ {
			if m := a.mentionEndingAt(i + 1); m >= 0 {
				if s := a.joinedSpeakers(m, hi); len(partiesOf(s)) > 0 {
					return s, m
				}
				break
			}
		}
	}
	return a.jointSpeakers(), -1
}

// joinedSpeakers are the speakers of mention m and of those that follow it in a list.
func (a *analysis) joinedSpeakers(m, hi int) []record.Speaker {
	out := a.speakers(m)
	for next := m + 1; next < len(a.mentions) && a.mentions[next].end <= hi && a.onlyJoins(a.mentions[next-1].end, a.mentions[next].first); next++ {
		for _, s := range a.speakers(next) {
			if !contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}
