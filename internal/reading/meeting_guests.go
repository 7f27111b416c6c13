package reading

import "entente.example/internal/text"

// longestGuests is how many tokens the words for unnamed guests may have.
const longestGuests = 14

// unnamed takes the words for those with whom a meeting was, from token i on,
// where no mention names them: "met with families of Americans held by Hamas".
func (a *analysis) unnamed(c *convening, i int) {
	if len(c.object) > 0 || i >= c.end {
		return
	}
	for i < c.end && (a.cue(i)&cueThe != 0 || a.class(i)&isAdverb != 0 || a.dateAt(i)) {
		i++
	}
	end := i
	for end < c.end && end < i+longestGuests {
		if next := a.acronymAfter(end, c.end); next > end && end > i {
			end = next
		} else if !a.guestWord(end) {
			break
		} else {
			end++
		}
	}
	for end > i && a.cue(end-1)&(cueOf|cueAnd|cueThe|cueComma) != 0 {
		end--
	}
	if end > i && a.plural(i, end) {
		c.guests, c.guestsFirst, c.guestsEnd = a.written(i, end), i, end
	}
}

// guestWord says whether a token can stand in the words for guests.
func (a *analysis) guestWord(i int) bool {
	c := a.class(i)
	if a.tokens[i].Class == text.Punct && a.cue(i)&cuePossessive == 0 || c&(isComma|isTo|isRelative|isThat|isSemicolon|isColon|isModal|isBe|isHave|isSubordinator|isDash) != 0 || a.dateAt(i) {
		return false
	}
	return c&isPreposition == 0 || a.cue(i)&cueOf != 0 || a.isFrom(i) || a.written(i, i+1) == "by"
}

// plural says whether a word of tokens [first, end) before the first "of" or
// "from" ends as plurals do, or means several people.
func (a *analysis) plural(first, end int) bool {
	for i := first; i < end; i++ {
		if a.cue(i)&cueOf != 0 && i > first+1 || a.isFrom(i) {
			return false
		}
		w := a.written(i, i+1)
		switch {
		case a.tokens[i].Shape == text.Lower && len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's', w == "women", w == "CEOs", w == "staff", w == "families", w == "group", w == "people", w == "leadership", w == "team":
			return true
		}
	}
	return false
}
