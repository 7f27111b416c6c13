package promises

import "entente.example/internal/reading/words"

// beforeComment ends the words at a participle after a comma that comments on them:
// "…, bringing the total to $2 billion"; one that goes on with them stays: "…, including".
func (a *Undertakings) beforeComment(head, end int) int {
	for k := head + 2; k+1 < end; k++ {
		if a.invited(k, end) {
			return k
		}
		if a.Class(k)&words.IsComma != 0 && (k-head > (end-k)/2 && a.asideFrom(k, end) || a.Lexis.comment.Has(a.Words[k+1]) || a.opensPromise(k+1, end) || a.appositionIn(k+1, end)) {
			return k
		}
	}
	return end
}

// invited says whether the words from token k on only tell on whose invitation: "at the joint invitation of".
func (a *Undertakings) invited(k, end int) bool {
	if !a.Is(k, "at") && !a.Is(k, "upon") && !a.Is(k, "on") {
		return false
	}
	for i := k + 1; i < end && i < k+6; i++ {
		if a.Is(i, "invitation") || a.Is(i, "invitations") {
			return true
		}
		if a.Class(i)&(words.IsComma|words.IsPreposition|words.IsAnd) != 0 {
			return false
		}
	}
	return false
}

// asideFrom says whether a relative clause that comments on what stands before it
// goes from the comma at token k to the end: ", all of which have harbours".
func (a *Undertakings) asideFrom(k, end int) bool {
	i := k + 1
	for i < end && i < k+4 && a.Class(i)&(words.IsPreposition|words.IsDeterminer) != 0 && a.Class(i)&words.IsRelative == 0 {
		i++
	}
	if end-i < 4 || !a.Is(i, "which") && !a.Is(i, "where") && !a.Is(i, "whose") {
		return false
	}
	for j := i; j < end; j++ {
		if a.Class(j)&words.IsComma != 0 && j+1 < end && a.Class(j+1)&(words.IsTo|words.IsPreposition) != 0 {
			return false // ", which began with 100 students, to 500"
		}
	}
	return true
}

// opensPromise says whether a relative clause with a future of its own begins at token i: "which will report".
func (a *Undertakings) opensPromise(i, end int) bool {
	if a.Class(i)&words.IsPreposition != 0 {
		i++
	}
	if i >= end || a.Class(i)&words.IsRelative == 0 {
		return false
	}
	for j := range a.Groups {
		if w := &a.Groups[j]; w.First > i && w.Finite() {
			return w.Modal != 0 && w.First < i+8 && w.First < end && !a.Speech.Lexis.Effect.Has(a.Words[w.Head])
		}
	}
	return false
}

// longestApposition is how many words may stand in a noun phrase that comments on what
// stands before it.
const longestApposition = 4

// appositionIn says whether a noun phrase at token i, with a relative clause of its own,
// comments on what stands before it: ", a significant step that will".
func (a *Undertakings) appositionIn(i, end int) bool {
	if !a.Is(i, "a") && !a.Is(i, "an") {
		return false
	}
	for k := i + 1; k+1 < end && k <= i+longestApposition; k++ {
		if c := a.Class(k); c&words.IsRelative != 0 {
			return a.Class(k+1)&words.IsModal != 0
		} else if c&(words.IsPreposition|words.IsTo|words.IsBreak|words.IsAnd) != 0 {
			return false
		}
	}
	return false
}
