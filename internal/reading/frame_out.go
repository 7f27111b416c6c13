package reading

import (
	"slices"

	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

func (a *analysis) outStatements() []record.Statement {
	out := make([]record.Statement, 0, len(a.found.statements))
	for i := range a.found.statements {
		s := &a.found.statements[i]
		st := record.Statement{Evidence: a.evidence(s.first, s.end, s.rule), Speakers: s.speakers, Act: s.act, Topics: a.statementTopics(i, out), Confidence: s.confidence}
		st.Grounds = a.speakerGrounds(s)
		out = append(out, st)
	}
	return out
}

func (a *analysis) speakerGrounds(s *statement) []record.Ground {
	if s.antecedent < 0 {
		return nil
	}
	m := &a.mentions[s.antecedent]
	g := []record.Ground{a.ground("speakers", s.sieve, m.first, m.end)}
	for hops := 0; m.antecedent >= 0 && m.antecedent < len(a.mentions) && hops < 4; hops++ {
		n := &a.mentions[m.antecedent]
		g = append(g, a.ground("speakers", m.sieve, n.first, n.end))
		m = n
	}
	return g
}

func (a *analysis) emitFrames(block int) {
	f := &a.found
	for i := range f.frames {
		fr := &f.frames[i]
		if !fr.emit || len(fr.speakers) == 0 || fr.end <= fr.first || a.bareColon(fr) || a.emptyAct(fr) && a.hasItems(block) || a.courtesy(fr) {
			continue
		}
		f.statements = append(f.statements, statement{first: fr.first, end: fr.end, speakers: a.withPartner(fr), act: fr.act,
			rule: ruleName(fr), sieve: fr.sieve, antecedent: fr.mention, confidence: a.trust(fr)})
		f.last, f.lastBlock, f.past = fr.speakers, block, fr.verb.form == formPast
	}
}

// withPartner are those who speak in a frame, and with them whom one alone discusses
// something with: "President X discussed with Prime Minister Y the port".
func (a *analysis) withPartner(fr *frame) []record.Speaker {
	if i := fr.verb.end; fr.act == record.Discuss && len(fr.speakers) == 1 && i+1 < fr.end && a.cue(i)&cueWith != 0 {
		if k := a.mentionAt(i + 1); k >= 0 && a.mentions[k].first <= i+2 {
			return append(slices.Clone(fr.speakers), a.speakers(k)...)
		}
	}
	return fr.speakers
}

// longestCourtesy is how many tokens words may have that only keep a talk going.
const longestCourtesy = 40

// courtesy is "Thank you, Minister" in a transcript: too little to be a statement.
func (a *analysis) courtesy(fr *frame) bool {
	if a.found.voice.kind != voiceLabel {
		return false
	}
	if fr.act == record.Welcome && (fr.end-fr.first < 5 || a.onlyThanks(fr)) {
		return true
	}
	r, _, _ := a.engine.grammar.Find(grammar.Courtesy, a.words, a.sents[a.sentenceOf(fr.first)].FirstToken, fr.end)
	return r != nil && fr.end-fr.first < longestCourtesy
}

// onlyThanks says whether thanks name nothing that they are for: "Thank you so much, Mr President".
func (a *analysis) onlyThanks(fr *frame) bool {
	l := &a.engine.lexis
	for i := fr.verb.head; i < fr.end; i++ {
		if a.class(i)&(isAdverb|isComma|isPronoun) == 0 && !a.capital(i) && !l.sense.thanking.has(a.words[i]) {
			return false
		}
	}
	return l.sense.thanking.has(a.words[fr.verb.head])
}
