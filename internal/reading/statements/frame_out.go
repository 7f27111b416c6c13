package statements

import (
	"slices"

	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// OutStatements gives the statements out, in the order of the text.
func (a *Speech) OutStatements() []record.Statement {
	out := make([]record.Statement, 0, len(a.Statements))
	for i := range a.Statements {
		s := &a.Statements[i]
		st := record.Statement{Evidence: a.Evidence(s.first, s.end, s.rule), Speakers: a.SpeakersApart(s.speakers), Act: s.act, Topics: a.statementTopics(i, out), Confidence: s.confidence}
		st.Grounds = a.speakerGrounds(s)
		if s.why != "" {
			st.Grounds = append(st.Grounds, a.Ground("act", s.why, s.first, s.end))
		}
		out = append(out, st)
	}
	return out
}

func (a *Speech) speakerGrounds(s *Statement) []record.Ground {
	if s.antecedent < 0 {
		return nil
	}
	m := &a.Mentions[s.antecedent]
	g := []record.Ground{a.Ground("speakers", s.sieve, m.First, m.End)}
	for hops := 0; m.Antecedent >= 0 && m.Antecedent < len(a.Mentions) && hops < 4; hops++ {
		n := &a.Mentions[m.Antecedent]
		g = append(g, a.Ground("speakers", m.Sieve, n.First, n.End))
		m = n
	}
	return g
}

// EmitFrames makes statements of the frames of the sentence in hand.
func (a *Speech) EmitFrames(block int) {
	for i := range a.Frames {
		fr := &a.Frames[i]
		if !fr.Emit || len(fr.Speakers) == 0 || fr.End <= fr.First || a.bareColon(fr) || a.emptyAct(fr) && a.HasItems(block) || a.courtesy(fr) {
			continue
		}
		act, why := a.weighAct(fr)
		a.Statements = append(a.Statements, Statement{first: fr.First, end: fr.End, speakers: a.withPartner(fr), act: act, why: why,
			rule: RuleName(fr), sieve: fr.sieve, antecedent: fr.mention, confidence: a.trust(fr)})
		a.last, a.lastBlock, a.Past = fr.Speakers, block, fr.Verb.Form == clauses.FormPast
	}
}

// withPartner are those who speak in a frame, and with them whom one alone discusses
// something with: "President X discussed with Prime Minister Y the port".
func (a *Speech) withPartner(fr *Frame) []record.Speaker {
	if i := fr.Verb.End; fr.Act == record.Discuss && len(fr.Speakers) == 1 && i+1 < fr.End && a.Cue(i)&words.CueWith != 0 {
		if k := a.MentionAt(i + 1); k >= 0 && a.Mentions[k].First <= i+2 {
			return append(slices.Clone(fr.Speakers), a.Speakers(k)...)
		}
	}
	if k := a.partnerBefore(fr); k >= 0 {
		return append(slices.Clone(fr.Speakers), a.Speakers(k)...)
	}
	return fr.Speakers
}

// partnerBefore is whom one alone discusses something with, where the sentence opens with them:
// "With the Minister, President X discussed"; -1 for nobody.
func (a *Speech) partnerBefore(fr *Frame) int {
	first := a.Sents[a.SentenceOf(fr.First)].FirstToken
	if fr.Act != record.Discuss || len(fr.Speakers) != 1 || a.Cue(first)&words.CueWith == 0 {
		return -1
	}
	k := a.MentionAt(a.WithoutArticle(first + 1))
	if k < 0 || a.Mentions[k].End >= fr.Verb.First || a.Class(a.Mentions[k].End)&words.IsComma == 0 || a.Mentions[k].Kind == who.MentionParty || a.Mentions[k].Person >= 0 && a.People[a.Mentions[k].Person].Name == fr.Speakers[0].Person {
		return -1
	}
	return k
}

// longestCourtesy is how many tokens words may have that only keep a talk going.
const longestCourtesy = 40

// courtesy is "Thank you, Minister" in a transcript: too little to be a statement.
func (a *Speech) courtesy(fr *Frame) bool {
	if a.Voice.Kind != clauses.VoiceLabel {
		return false
	}
	if a.question(fr.First) {
		return true
	}
	if fr.Act == record.Welcome && (fr.End-fr.First < 5 || a.onlyThanks(fr)) {
		return true
	}
	return fr.End-fr.First < longestCourtesy && a.KeepsTalking(a.Sents[a.SentenceOf(fr.First)].FirstToken, fr.End)
}

// KeepsTalking says whether tokens [lo, hi) of a transcript have words by which a talk is only
// kept going: who speaks next, what was not heard, that questions are taken now.
func (a *Speech) KeepsTalking(lo, hi int) bool {
	if a.Voice.Kind != clauses.VoiceLabel {
		return false
	}
	r, _, end := a.Language.Grammar.Find(grammar.Courtesy, a.Words, lo, hi)
	return a.question(lo) || r != nil && (r.Gives["alone"] == "" || hi-end < leastBesides)
}

// leastBesides is how many tokens after a greeting say something.
const leastBesides = 6

// question says whether the sentence of a token is a question.
func (a *Speech) question(tok int) bool { return a.Is(a.Sents[a.SentenceOf(tok)].EndToken-1, "?") }

// onlyThanks says whether thanks name nothing that they are for: "Thank you so much, Mr President".
func (a *Speech) onlyThanks(fr *Frame) bool {
	for i := fr.Verb.Head; i < fr.End; i++ {
		if a.Class(i)&(words.IsAdverb|words.IsComma|words.IsPronoun) == 0 && !a.Capital(i) && !a.Lexis.sense.thanking.Has(a.Words[i]) {
			return false
		}
	}
	return a.Lexis.sense.thanking.Has(a.Words[fr.Verb.Head])
}
