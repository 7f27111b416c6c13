package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// longestGuests is how many tokens the words for unnamed guests may have.
const longestGuests = 14

// unnamed takes the words for those with whom a meeting was, from token i on,
// where no mention names them: "met with families of Americans held by Hamas".
func (a *Diary) unnamed(c *convening, i int) {
	if len(c.object) > 0 || i >= c.end {
		return
	}
	for i < c.end && (a.Cue(i)&words.CueThe != 0 || a.Class(i)&words.IsAdverb != 0 || a.DateAt(i)) {
		i++
	}
	end := i
	for end < c.end && end < i+longestGuests {
		if next := a.AcronymAfter(end, c.end); next > end && end > i {
			end = next
		} else if !a.guestWord(end) {
			break
		} else {
			end++
		}
	}
	for end > i && a.Cue(end-1)&(words.CueOf|words.CueAnd|words.CueThe|words.CueComma) != 0 {
		end--
	}
	if end > i && a.plural(i, end) {
		c.guests, c.guestsFirst, c.guestsEnd = a.Written(i, end), i, end
	}
}

// guestWord says whether a token can stand in the words for guests.
func (a *Diary) guestWord(i int) bool {
	c := a.Class(i)
	if a.Tokens[i].Class == text.Punct && a.Cue(i)&words.CuePossessive == 0 || c&(words.IsComma|words.IsTo|words.IsRelative|words.IsThat|words.IsSemicolon|words.IsColon|words.IsModal|words.IsBe|words.IsHave|words.IsSubordinator|words.IsDash) != 0 || a.DateAt(i) {
		return false
	}
	return c&words.IsPreposition == 0 || a.Cue(i)&words.CueOf != 0 || a.IsFrom(i) || a.Written(i, i+1) == "by"
}

// plural says whether a word of tokens [first, end) before the first "of" or
// "from" ends as plurals do, or means several people.
func (a *Diary) plural(first, end int) bool {
	for i := first; i < end; i++ {
		if a.Cue(i)&words.CueOf != 0 && i > first+1 || a.IsFrom(i) {
			return false
		}
		w := a.Written(i, i+1)
		switch {
		case a.Tokens[i].Shape == text.Lower && len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's', w == "women", w == "CEOs", w == "staff", w == "families", w == "group", w == "people", w == "leadership", w == "team":
			return true
		}
	}
	return false
}

// metDirectly says whether those whom somebody met stand at token i without "with": "met the
// Foreign Ministers of Norway and Chile".
func (a *Diary) metDirectly(i int) bool {
	k := a.MentionAt(i)
	if k < 0 {
		return false
	}
	switch m := &a.Mentions[k]; m.Kind {
	case who.MentionPerson:
		return m.Person >= 0
	case who.MentionOffice:
		return len(m.Parties) == 1
	case who.MentionGroup:
		return len(m.Parties) > 0 && m.Group.End > 0 && a.WordAt(i-1, "met")
	}
	return false
}
