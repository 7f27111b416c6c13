package statements

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// OpensWithQuote says whether a block begins with a quotation mark.
func (a *Speech) OpensWithQuote(block int) bool {
	t := a.FirstToken(block)
	return t >= 0 && a.Class(t)&words.IsQuote != 0
}

// opensQuote says whether a quotation opens in [lo, hi) and is still open at its end.
func (a *Speech) opensQuote(lo, hi int) bool {
	open := false
	for i := lo; i <= hi && i < len(a.Tokens); i++ {
		switch {
		case i == hi && a.StartsSentence(i):
			return open
		case a.Class(i)&words.IsQuote == 0:
		case a.Is(i, "“"), a.Is(i, "«"):
			open = true
		case a.Is(i, "”"), a.Is(i, "»"):
			open = false
		case a.Is(i, "\""):
			open = !open
		}
	}
	return open && a.quoteFollowsSpeech(lo, hi) && a.closesLater(hi)
}

// closesLater says whether a quotation that is open at token hi has an end, or another
// mark at all: a scan that lost it would give the rest of the text away.
func (a *Speech) closesLater(hi int) bool {
	last := a.BlockOf(hi-1) + who.MaxQuoted
	for i := hi; i < len(a.Tokens); i++ {
		if a.Class(i)&words.IsQuote != 0 {
			return true
		}
		if a.StartsSentence(i) && a.BlockOf(i) > last {
			return false
		}
	}
	return false
}

// closesQuote says whether the sentence, or what trimming left of its end, closes a quotation.
func (a *Speech) closesQuote(lo, hi int) bool {
	for i := lo + 1; i < len(a.Tokens) && i < hi+3 && (i <= hi || !a.StartsSentence(i)); i++ {
		if a.Is(i, "”") || a.Is(i, "»") || a.Is(i, "\"") {
			return true
		}
	}
	return false
}

// quoteFollowsSpeech tells a quotation of speech from one of a name: "said, “",
// "stated that “", "as follows: “".
func (a *Speech) quoteFollowsSpeech(lo, hi int) bool {
	for i := lo + 1; i < hi; i++ {
		if a.Class(i)&words.IsQuote == 0 {
			continue
		}
		before := a.Class(i - 1)
		return before&(words.IsColon|words.IsThat) != 0 || a.Is(i-1, "follows") || before&words.IsComma != 0 && i-2 >= lo && a.Class(i-2)&words.AnyVerb != 0
	}
	return false
}

// announces says whether a sentence gives the whole of somebody's words, set off below
// it: "The following is the statement of Minister Torel during the event."
func (a *Speech) announces(lo, hi, block int) bool {
	if a.Voice.Kind == clauses.VoiceLabel && !a.Voice.Own || !a.OpensWithQuote(block+1) && !a.SetOff(block+1) || a.utterer(lo, hi) < 0 {
		return false
	}
	for i := lo; i < hi; i++ {
		if a.Is(i, "following") || a.Is(i, "follows") || a.Is(i, "Following") {
			return true
		}
	}
	return false
}

// issuers are those of several parties of whom a sentence says that they issued the text
// that stands below it: "The President of Chile and the Prime Minister of Fiji have issued
// the following statement:".
func (a *Speech) issuers(lo, hi int) []record.Speaker {
	if !a.EndsWithColon(hi) {
		return nil
	}
	for i := range a.Groups {
		v := &a.Groups[i]
		if !v.Finite() || v.Passive || !a.Lexis.imprints.Has(a.Words[v.Head]) || v.End+2 >= hi || !a.Is(v.End+1, "following") {
			continue
		}
		if m := a.MentionEndingAt(v.First); m >= 0 && a.Mentions[m].Kind == who.MentionPerson && len(a.Mentions[m].Parties) == 0 {
			return nil // "Before her departure for Chile and Fiji, Minister X issued"
		}
		var out []record.Speaker
		for _, of := range a.NameParties(lo, v.First) {
			out = append(out, record.Speaker{Of: record.PartyCode(of)})
		}
		if len(out) > 1 {
			return out
		}
	}
	return nil
}

// utterer is the mention of whose words a sentence announces as a text: "the President's
// message reads", "the text of a letter from Mr Torel"; -1 for none.
func (a *Speech) utterer(lo, hi int) int {
	for i := lo; i < hi; i++ {
		if !a.Cast.Lexis.Utterance.Has(a.Words[i]) {
			continue
		}
		if i > lo && a.PossessiveAt(i-1, hi) {
			m := a.MentionEndingAt(i)
			if m < 0 {
				m = a.MentionEndingAt(i - 1)
			}
			if m >= 0 && (a.Mentions[m].Kind == who.MentionPerson || a.Mentions[m].Kind == who.MentionOffice) {
				return m
			}
		}
		if i+2 < hi && a.Cast.Lexis.Byline.Has(a.Words[i+1]) {
			if m := a.namedAt(i + 2); m >= 0 {
				return m
			}
		}
	}
	return -1
}
