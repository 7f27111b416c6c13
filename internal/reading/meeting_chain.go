package reading

// chainBefore are the mentions that end right before token end, joined by commas
// and "and": the subject of a verb there. Times and adverbs before the verb are skipped.
func (a *analysis) chainBefore(end, lo int) []int {
	i := a.asideBefore(end, lo)
	for i > lo && a.mentionAt(i-1) < 0 && end-i < 16 && a.skippable(i-1, lo) {
		i--
	}
	k := a.mentionAt(i - 1)
	if k < 0 || a.mentions[k].first < lo || a.mentions[k].end != i || a.isPlaceName(k) && a.cue(a.mentions[k].first-1)&cueIn != 0 {
		return nil
	}
	if a.landBehind(k, lo) {
		k--
	}
	out := []int{k}
	for k > 0 && a.mentions[k-1].first >= lo {
		prev := k - 1
		if prev > 0 && a.mentions[prev].kind == mentionOffice && a.class(a.mentions[prev].first-1)&isPreposition != 0 && !a.joinWord(max(0, a.mentions[prev].first-2)) && a.joinedBy(a.mentions[prev].first, lo) == lo {
			prev--
		}
		if a.mentions[prev].first < lo || a.isPlaceName(prev) || a.inOpening(prev, a.mentions[k].first, lo) || !a.joins(a.mentions[prev].end, a.mentions[k].first) {
			break
		}
		k = prev
		out = append([]int{k}, out...)
	}
	if b := a.joinedBy(a.mentions[k].first, lo); b > lo {
		out = append(a.chainBefore(b, lo), out...)
	}
	return out
}

// landBehind says whether a party is only the land of the person named before it: "Mr. X,
// Minister of Trade, Norway, will visit".
func (a *analysis) landBehind(k, lo int) bool {
	if k == 0 || a.mentions[k].kind != mentionParty {
		return false
	}
	m, who := &a.mentions[k], &a.mentions[k-1]
	return who.kind == mentionPerson && who.person >= 0 && who.first >= lo && m.first-who.end == 1 && a.class(who.end)&isComma != 0 && (a.people[who.person].of == "" || contains(m.parties, a.people[who.person].of))
}

// inOpening says whether somebody stands in the phrase that opens the sentence at
// token lo, parted by a comma alone from the subject at token next: "After an
// audience with the Pope, President X met".
func (a *analysis) inOpening(k, next, lo int) bool {
	first := a.mentions[k].first
	if first <= lo || next-a.mentions[k].end > 2 || a.cue(a.mentions[k].end)&cueComma == 0 || a.hasCue(a.mentions[k].end, next, cueAnd) {
		return false
	}
	return a.class(lo)&(isPreposition|isSubordinator) != 0 && a.class(first-1)&(isPreposition|isSubordinator) != 0 && !a.joinWord(max(lo, first-2))
}

// joinedBy is the comma, or the token itself, before "joined by" that ends at
// token first: who stands before it is the subject too. lo where there is none.
func (a *analysis) joinedBy(first, lo int) int {
	b := first - 2
	if b <= lo || a.words[b+1] != a.engine.lexis.by.by {
		return lo
	}
	switch a.written(b, b+1) {
	case "joined", "accompanied", "flanked", "assisted", "witnessed":
	default:
		return lo
	}
	if a.is(b-1, "as") {
		b--
	}
	if a.cue(b-1)&cueComma != 0 {
		b--
	}
	return b
}

// isPlaceName says whether a party is named as a place: "Today in Norway, Minister X met".
func (a *analysis) isPlaceName(k int) bool {
	m := &a.mentions[k]
	return m.kind == mentionParty && m.first > 0 && a.class(m.first-1)&isPreposition != 0
}

// longestRelative is how many tokens a relative clause between a subject and its verb may have.
const longestRelative = 40

// asideBefore is the comma that begins an aside which another comma ends before
// token end: "Minister X, on a visit to Hanoi, held"; end where there is none.
func (a *analysis) asideBefore(end, lo int) int {
	if end-1 <= lo || a.cue(end-1)&cueComma == 0 || a.listEnds(end-1) {
		return end
	}
	for i := end - 2; i > lo+1 && end-i < longestRelative; i-- {
		if a.cue(i-1)&cueComma != 0 && a.class(i)&isRelative != 0 && a.mentionAt(i-2) >= 0 {
			return i - 1 // "Minister X, who is visiting Hanoi to attend the Forum, held"
		}
	}
	for i := end - 2; i > lo && end-i < 14; i-- {
		c := a.class(i)
		if a.cue(i)&cueComma != 0 && a.mentionAt(i-1) >= 0 && a.mentions[a.mentionAt(i-1)].kind != mentionParty {
			return i + 1
		}
		if c&(isModal|isBe|isHave|isSemicolon) != 0 {
			return end
		}
	}
	return end
}

// listEnds says whether somebody is named right before token i, and not as the
// place of an aside ("on a visit to Japan,").
func (a *analysis) listEnds(i int) bool {
	k := a.mentionAt(i - 1)
	if k < 0 {
		return false
	}
	m := &a.mentions[k]
	return m.kind != mentionParty || m.first == 0 || a.class(m.first-1)&isPreposition == 0
}

// skippable says whether a token between subject and verb tells only when or how.
func (a *analysis) skippable(i, lo int) bool {
	c := a.class(i)
	if c&(isComma|isAdverb|isClose|isOpen|isDash|isHave) != 0 || a.words[i] == 0 && !a.capital(i) {
		return true
	}
	for _, v := range a.valuesIn(max(lo, i-6), i+7) {
		if int(v.LeadFirst) <= i && i < int(v.End) {
			return true
		}
	}
	return a.cue(i)&cueIn != 0 || a.words[i] == a.engine.lexis.by.on || a.who.signs[i].inner&(nameCity) != 0
}

// joins says whether the words between two mentions put them into one list:
// commas and "and", "together with", or an aside between commas without a verb.
func (a *analysis) joins(first, end int) bool {
	first = a.pastOrigin(first, end)
	if end <= first || end-first > 24 {
		return false
	}
	plain, verb, items := true, false, false
	for i := first; i < end; i++ {
		c := a.class(i)
		switch {
		case a.cue(i)&(cueComma|cueAnd|cueThe|cueWith) != 0 || c&isSemicolon != 0 || a.joinWord(i) || a.words[i] == a.engine.lexis.by.by && i > first && a.cue(i-1)&cueAnd != 0:
		case c&(isOpen|isClose) != 0:
		default:
			plain = false
		}
		verb = verb || c&(isPast|isThird|isModal|isBe|isHave|isTo|isRelative) != 0
		items = items || c&isSemicolon != 0
	}
	if end-first > 12 && !items {
		return false
	}
	opens := a.cue(first)&(cueComma|cueAnd) != 0 || a.class(first)&isSemicolon != 0
	if plain {
		return opens || a.joinWord(first) || a.cue(first)&cueWith != 0 && end-first == 1
	}
	return opens && !verb && (items || a.cue(end-1)&cueComma != 0)
}

// pastOrigin is the token after what tells where somebody named before token i comes
// from: "of Ohio", "(D-OH)"; i for nothing such.
func (a *analysis) pastOrigin(i, end int) int {
	switch {
	case i+1 >= end:
	case (a.cue(i)&cueOf != 0 || a.isFrom(i)) && a.capital(i+1) && a.mentionAt(i+1) < 0:
		if stop := a.run(i+1, end); stop < end && a.cue(stop)&(cueComma|cueAnd) != 0 || stop < end && a.class(stop)&isSemicolon != 0 {
			return stop
		}
	case a.cue(i)&cueOpen != 0:
		for j := i + 1; j < end && j < i+8; j++ {
			if a.cue(j)&cueClose != 0 {
				return j + 1
			}
		}
	}
	return i
}

// chainAfter are the mentions of the list that begins at token i or a few words after it.
func (a *analysis) chainAfter(i, hi int) []int {
	k := -1
	for n := 0; n < 8 && i+n < hi; n++ {
		if k = a.mentionAt(i + n); k >= 0 {
			if m := &a.mentions[k]; m.end == m.first+1 && a.class(m.first)&isPossessive != 0 {
				k = -1
				continue
			}
			break
		}
		c := a.class(i + n)
		if c&(isPast|isThird|isModal|isRelative|isSubordinator) != 0 && c&(isDeterminer|isNounish|isPreposition|isParticiple) == 0 {
			return nil
		}
	}
	if k < 0 {
		return nil
	}
	if m := &a.mentions[k]; m.kind == mentionOffice && k+1 < len(a.mentions) && a.counterpart(k, a.mentions[k+1].first) {
		k++
	}
	out := []int{k}
	for k+1 < len(a.mentions) && a.mentions[k+1].first < hi && a.joins(a.mentions[k].end, a.mentions[k+1].first) && !a.isSubject(k+1, hi) && !a.behindCity(k+1) {
		k++
		out = append(out, k)
	}
	return out
}

// behindCity says whether a party is the country of the city named before it: "met
// Prime Minister X, in Tokyo, Japan".
func (a *analysis) behindCity(k int) bool {
	m := &a.mentions[k]
	return m.kind == mentionParty && m.first > 1 && a.cue(m.first-1)&cueComma != 0 && a.who.signs[m.first-2].inner&nameCity != 0
}

// isSubject says whether a verb of its own follows a mention in a list: "met with
// X, and Y thanked".
func (a *analysis) isSubject(k, hi int) bool {
	end := a.mentions[k].end
	if end+1 < hi && a.class(end)&isComma != 0 && a.onlyJoins(a.mentions[k-1].end, a.mentions[k].first) && a.cue(a.mentions[k].first-1)&cueAnd == 0 {
		end++ // "At the invitation of X, Minister Y of Z, paid an official visit"
		return a.class(end)&isPast != 0 && end+1 < hi && a.class(end+1)&isDeterminer != 0
	}
	return end < hi && a.class(end)&(isPast|isThird|isModal|isBe) != 0 && a.class(end)&(isNounish|isParticiple) == 0
}

// openers are the people named at the start of a sentence whose verb is parted
// from them by others that no mention names: "Secretary X and staff from the Office met".
func (a *analysis) openers(c *convening) []int {
	for k := range a.mentions {
		m := &a.mentions[k]
		if m.first >= c.verb {
			return nil
		}
		if m.first >= c.sent.FirstToken && m.kind == mentionParty && m.end < c.verb && a.titleWords(m.end, c.verb) {
			return []int{k} // "the White House Office of Trade hosted"
		}
		if m.first < c.sent.FirstToken || !a.isDelegation(m) && (m.kind != mentionPerson || m.person < 0) && !a.groupOpens(m, c) {
			continue
		}
		if m.first > c.sent.FirstToken+14 {
			return nil
		}
		out := []int{k}
		for k+1 < len(a.mentions) && a.mentions[k+1].first < c.verb && a.joins(a.mentions[k].end, a.mentions[k+1].first) && !a.explains(k) {
			k++
			out = append(out, k)
		}
		if a.acts(a.mentions[k].end, c.verb) {
			return nil
		}
		return out
	}
	return nil
}

// explains says whether the group behind a group at the start of a sentence tells what
// the first one is: "Representatives of Chile and Fiji, members of the Council, met".
func (a *analysis) explains(k int) bool {
	m, next := &a.mentions[k], &a.mentions[k+1]
	return m.kind == mentionGroup && next.kind == mentionGroup && next.first == m.end+1 && a.class(m.end)&isComma != 0 && next.end < len(a.tokens) && a.cue(next.end)&cueAnd == 0
}

// acts says whether a verb, or what begins a clause, stands in tokens [i, end).
func (a *analysis) acts(i, end int) bool {
	for ; i < end; i++ {
		if a.class(i)&(isPast|isThird|isModal|isBe|isHave|isRelative|isSemicolon) != 0 && a.class(i)&(isParticiple|isNounish) == 0 {
			return true
		}
	}
	return false
}

// fromGroup is the whole subject of a clause, where a group opens the sentence and the
// parties right before the verb only end the list: "Representatives of Chile, along
// with Fiji (as the chair) and Samoa, met".
func (a *analysis) fromGroup(c *convening) []int {
	for _, k := range c.subject {
		if a.mentions[k].kind != mentionParty {
			return c.subject
		}
	}
	k := a.firstMentionFrom(c.sent.FirstToken)
	if len(c.subject) == 0 || k >= c.subject[0] || !a.groupOpens(&a.mentions[k], c) || a.acts(a.mentions[k].end, c.verb) {
		return c.subject
	}
	along := false
	for i := a.mentions[k].end; i < a.mentions[c.subject[0]].first; i++ {
		along = along || a.joinWord(i)
	}
	if !along {
		return c.subject
	}
	var out []int
	for ; k < len(a.mentions) && a.mentions[k].end <= c.verb; k++ {
		if a.bracketDepth(a.mentions[k].first, c.sent.FirstToken) == 0 {
			out = append(out, k)
		}
	}
	return out
}

// bracketDepth is how many brackets are open at token i, of those since token lo.
func (a *analysis) bracketDepth(i, lo int) int {
	depth := 0
	for ; lo < i; lo++ {
		if a.class(lo)&isOpen != 0 {
			depth++
		} else if a.class(lo)&isClose != 0 {
			depth--
		}
	}
	return depth
}

// groupOpens says whether a group of parties opens a sentence, or what stands behind its
// day: "Representatives of Chile and Fiji, members of the Council, met".
func (a *analysis) groupOpens(m *mention, c *convening) bool {
	return m.kind == mentionGroup && m.group.end > 0 && len(m.parties) > 0 && m.first <= a.afterOpening(c)+1
}

// titleWords says whether tokens [first, end) are words with capitals and what
// joins them: the rest of an office's name.
func (a *analysis) titleWords(first, end int) bool {
	for i := first; i < end; i++ {
		if !a.capital(i) && a.cue(i)&(cueOf|cueAnd|cueThe|cueFor) == 0 {
			return false
		}
	}
	return a.capital(first)
}
