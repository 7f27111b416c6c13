package reading

func (a *analysis) opensWithQuote(block int) bool {
	t := a.firstToken(block)
	return t >= 0 && a.class(t)&isQuote != 0
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
	return open && a.quoteFollowsSpeech(lo, hi) && a.closesLater(hi)
}

// closesLater says whether a quotation that is open at token hi has an end, or another
// mark at all: a scan that lost it would give the rest of the text away.
func (a *analysis) closesLater(hi int) bool {
	last := a.blockOf(hi-1) + maxQuoted
	for i := hi; i < len(a.tokens); i++ {
		if a.class(i)&isQuote != 0 {
			return true
		}
		if a.startsSentence(i) && a.blockOf(i) > last {
			return false
		}
	}
	return false
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
		return before&(isColon|isThat) != 0 || a.is(i-1, "follows") || before&isComma != 0 && i-2 >= lo && a.class(i-2)&anyVerb != 0
	}
	return false
}

// utterer is the mention of whose words a sentence announces as a text: "the President's
// message reads", "the text of a letter from Mr Torel"; -1 for none.
func (a *analysis) utterer(lo, hi int) int {
	for i := lo; i < hi; i++ {
		if !a.engine.lexis.utterance.has(a.words[i]) {
			continue
		}
		if i > lo && a.possessiveAt(i-1, hi) {
			m := a.mentionEndingAt(i)
			if m < 0 {
				m = a.mentionEndingAt(i - 1)
			}
			if m >= 0 && (a.mentions[m].kind == mentionPerson || a.mentions[m].kind == mentionOffice) {
				return m
			}
		}
		if i+2 < hi && a.engine.lexis.byline.has(a.words[i+1]) {
			if m := a.namedAt(i + 2); m >= 0 {
				return m
			}
		}
	}
	return -1
}
