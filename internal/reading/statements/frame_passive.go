package statements

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// passiveReport takes "It was agreed that …", "Views were exchanged on …" and
// "The situation was discussed" as a statement of whoever "by" names, else of all
// who met.
func (a *Speech) passiveReport(fr *Frame, s clauses.Subject, lo int) bool {
	v := &fr.Verb
	if a.Lexis.nothing.Has(a.Words[lo]) || v.Negated || v.Modal != 0 || (!v.Passive || v.First == v.Head) && !a.impersonal(v, lo) && !a.turnedRound(v, lo, fr.End) || !a.reportsTalks() {
		return false
	}
	if s.Kind == clauses.SubjectDirect && !a.topical(s) {
		return false
	}
	first := lo
	if len(a.Frames) > 0 {
		if first = min(s.First, v.First); !a.FollowsAnd(first, lo) || a.embedded(first, lo) || !a.Frames[len(a.Frames)-1].Emit {
			return false
		}
	}
	rule, end := a.passiveRule(first, v, fr.End)
	if rule == nil {
		return false
	}
	fr.Rule, fr.content, fr.First, fr.clause, fr.sieve, fr.Emit = rule, end, first, first, "passive", true
	fr.Speakers, fr.mention = a.saidInPassive(v, fr.End)
	return true
}

// impersonal is "There was agreement that", "Both sides' view was that": a noun of
// speech with "be".
func (a *Speech) impersonal(v *clauses.VerbGroup, lo int) bool {
	return v.Copula && (a.Is(lo, "There") || a.Is(lo, "there") || v.End < len(a.Tokens) && a.Class(v.End)&words.IsThat != 0)
}

// turnedRound is "Among the matters discussed were the port and the bridge": the subject after its verb.
func (a *Speech) turnedRound(v *clauses.VerbGroup, lo, hi int) bool {
	if !v.Copula {
		return false
	}
	r, _ := a.passiveRule(lo, v, hi)
	return r != nil && r.Name == "passives.inverted"
}

// passiveRule is the rule that begins in a clause and takes in its verb.
func (a *Speech) passiveRule(first int, v *clauses.VerbGroup, hi int) (*grammar.Rule, int) {
	for i := first; i <= v.Head; i++ {
		if r, end := a.Language.Grammar.Match(grammar.Passive, a.Words, i, hi); r != nil && end > v.Head {
			return r, end
		}
	}
	return nil, 0
}

// reportsTalks says whether a text tells what was said at a meeting.
func (a *Speech) reportsTalks() bool {
	return a.Kind == record.JointStatement || a.Kind == record.Readout || len(a.Meetings) > 0
}

// topical says whether a subject names what is talked about, not who is told
// something: "Ukraine was discussed".
func (a *Speech) topical(s clauses.Subject) bool {
	for _, m := range s.Mentions {
		if k := a.Mentions[m].Kind; k == who.MentionPerson || k == who.MentionOffice || k == who.MentionGroup {
			return false
		}
	}
	return true
}

// saidInPassive finds who said what a passive verb reports: "… by some Leaders".
func (a *Speech) saidInPassive(v *clauses.VerbGroup, hi int) ([]record.Speaker, int) {
	if v.End < hi && a.Words[v.End] == a.Language.By.By {
		for i := v.End + 1; i < hi && i < v.End+8; i++ {
			if m := a.MentionEndingAt(i + 1); m >= 0 {
				if s := a.joinedSpeakers(m, hi); len(clauses.PartiesOf(s)) > 0 {
					return s, m
				}
				break
			}
		}
	}
	if a.WordAt(v.First-1, "invitation") {
		return a.invited(), -1
	}
	return a.JointSpeakers(), -1
}

// invited are those who take an invitation: of all who speak together, those of another party
// than who gave it in the statement before. "X invited Y to visit Norway. The invitation was accepted".
func (a *Speech) invited() []record.Speaker {
	all := a.JointSpeakers()
	n := len(a.Statements)
	if n == 0 || a.Statements[n-1].act != record.Request {
		return all
	}
	hosts := clauses.PartiesOf(a.Statements[n-1].speakers)
	var out []record.Speaker
	for _, s := range all {
		if len(hosts) == 1 && s.Of != hosts[0] && len(clauses.PartiesOf(append(out, s))) == 1 {
			out = append(out, s)
		}
	}
	if len(out) == 0 {
		return all
	}
	return out[:1]
}

// joinedSpeakers are the speakers of mention m and of those that follow it in a list.
func (a *Speech) joinedSpeakers(m, hi int) []record.Speaker {
	out := a.Speakers(m)
	for next := m + 1; next < len(a.Mentions) && a.Mentions[next].End <= hi && a.OnlyJoins(a.Mentions[next-1].End, a.Mentions[next].First); next++ {
		for _, s := range a.Speakers(next) {
			if !words.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}
