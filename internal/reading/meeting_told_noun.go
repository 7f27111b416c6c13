package reading

// toldNoun is an encounter worded as a noun: "following talks with X", "the visit of X".
type toldNoun struct {
	noun   int   // its token
	by     []int // mentions of those who had it
	with   []int // of those with whom
	titled []int // people whom the title alone names
	visit  bool
	called bool // a call by telephone
}

// toldAt reads an encounter whose noun is token i, in tokens [lo, hi). In running text
// the noun needs what ties it to the text's own day: "following talks with".
func (a *analysis) toldAt(i, lo, hi int, head bool) (toldNoun, bool) {
	met := a.engine.lexis.encounter.noun.has(a.words[i])
	if !met && !(a.engine.lexis.utterance.has(a.words[i]) && (i == lo && i+1 < hi && a.cue(i+1)&cueWith != 0 || i > lo && a.words[i-1] == a.engine.cues.joint)) || !head && !a.tied(i, lo) {
		return toldNoun{}, false
	}
	t := toldNoun{noun: i, visit: a.engine.lexis.travel.journey.has(a.words[i]), called: a.phones(i, i+1)}
	for j := i + 1; j < hi && j < i+longestEncounter; j++ {
		w := a.words[j]
		switch {
		case a.is(j, "interview"), a.mentionAt(j) >= 0 && !a.isPlaceName(a.mentionAt(j)), a.class(j)&(isModal|isSemicolon|isColon|isRelative) != 0, a.cue(j)&cueComma != 0 && !head:
			j = hi
		case a.cue(j)&cueWith != 0, a.between(j), t.called && w == a.engine.lexis.by.to, w == a.engine.lexis.by.on && a.mentionAt(j+1) >= 0 && a.cue(i)&cueCall != 0:
			t.with = a.chainAfter(j+1, hi)
			j = hi
		case w == a.engine.lexis.by.of, w == a.engine.lexis.by.by:
			if t.by = a.chainAfter(j+1, hi); len(t.by) > 0 && a.mentions[t.by[0]].first > j+4 {
				t.by = nil
			}
			j = hi
		}
	}
	if len(t.by) == 0 {
		t.by = a.whoBefore(i, lo)
	}
	return t, len(t.with) > 0 || met && (t.visit && len(t.by) > 0 || len(t.by) > 1)
}

// tied says whether the words before a noun of encounter tie it to what the text tells
// of: "during his talks with", "on the occasion of the visit of".
func (a *analysis) tied(i, lo int) bool {
	for b := i - 1; b >= lo && i-b < 9; b-- {
		if a.engine.lexis.encounter.during.has(a.words[b]) {
			return true
		}
		if a.class(b)&(isComma|isThat|isRelative|isSemicolon) != 0 || a.engine.lexis.encounter.other.has(a.words[b]) {
			return false
		}
	}
	return false
}

// whoBefore are those nearest before a noun of encounter, and its owners: "Remarks by
// X following her meeting", "President X's visit".
func (a *analysis) whoBefore(i, lo int) []int {
	for b := i - 1; b >= lo && i-b < 14; b-- {
		if k := a.mentionAt(b); k >= 0 {
			if n := &a.mentions[k]; n.kind == mentionPerson && n.person >= 0 || n.kind == mentionOffice {
				return a.chainBefore(n.end, lo)
			}
		}
		if a.class(b)&(isSemicolon|isColon|isRelative|isThat) != 0 {
			return nil
		}
	}
	return nil
}
