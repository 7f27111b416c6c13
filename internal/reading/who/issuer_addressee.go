package who

import "entente.example/internal/reading/words"

// Addressed says whether mention k names somebody to whom words go: "Message from the Prime
// Minister to Mr Marn and Mrs Sokol", or a line that begins with "To". They are not theirs.
func (a *Cast) Addressed(k int) bool {
	m := &a.Mentions[k]
	s := &a.Sents[a.SentenceOf(m.First)]
	t := m.First - 1
	for t > s.FirstToken && (a.Cue(t)&words.CueThe != 0 || a.Who.Signs[t].Kinds&nameHonorific != 0) {
		t--
	}
	switch {
	case t < s.FirstToken:
		return false
	case (a.JoinWord(t) || a.Cue(t)&words.CueComma != 0) && k > 0 && a.Mentions[k-1].End <= t && t-a.Mentions[k-1].End < 2:
		return a.Addressed(k - 1)
	case a.Words[t] != a.Language.By.To:
		return false
	case t == s.FirstToken || t == s.FirstToken+1 && a.Class(s.FirstToken)&words.IsQuote != 0:
		return true
	}
	for i := s.FirstToken; i < t; i++ {
		if a.Lexis.sent.Has(a.Words[i]) {
			return true
		}
	}
	return false
}
