package reading

import (
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// roster reads a sentence that lists who stood for one party: "Representing Norway
// were X; Y", "The Norwegian delegation was led by X and included Y", "Norway was
// represented by X", "On the Norwegian side, X and Y". It gives that party and the
// token where the list begins; 0 for another sentence.
func (a *analysis) roster(s *text.Sentence) (record.PartyCode, int) {
	for k := a.firstMentionFrom(s.FirstToken); k < len(a.mentions) && a.mentions[k].first < min(s.FirstToken+rosterReach, s.EndToken); k++ {
		m := &a.mentions[k]
		if len(m.parties) != 1 || m.kind == mentionGroup && m.sieve != "delegation" {
			continue
		}
		if list := a.rosterAfter(s, m); list > 0 {
			return m.parties[0], list
		}
	}
	return "", 0
}

// rosterReach is within how many tokens of its beginning a sentence must say whose
// delegation it lists.
const rosterReach = 12

// rosterAfter is where the list begins behind the mention of the party that it
// stands for; 0 for none.
func (a *analysis) rosterAfter(s *text.Sentence, m *mention) int {
	i := m.end
	switch first := strings.ToLower(a.written(s.FirstToken, s.FirstToken+1)); {
	case first == "representing" && i < s.EndToken && a.class(i)&isBe != 0:
		return i + 1
	case first == "on" && m.first <= s.FirstToken+2 && a.is(i-1, "side") && i < s.EndToken && a.class(i)&isComma != 0:
		return i + 1
	}
	side := a.ofDelegation(i - 1)
	for ; i < s.EndToken && i < m.end+5 && !side; i++ {
		if a.class(i)&(isBe|isComma) != 0 || a.engine.lexis.manned.has(a.words[i]) {
			break
		}
		side = a.ofDelegation(i)
	}
	for i < s.EndToken && a.class(i)&(isAdverb|isBe|isHave) != 0 {
		i++
	}
	if i >= s.EndToken || !a.engine.lexis.manned.has(a.words[i]) || !side && !a.is(i, "represented") {
		return 0
	}
	if i++; i < s.EndToken && (a.is(i, "by") || a.cue(i)&cueOf != 0) {
		i++
	}
	return i
}

// firstMentionFrom is the first mention that begins at token i or after it; their number for none.
func (a *analysis) firstMentionFrom(i int) int {
	k, _ := slices.BinarySearchFunc(a.mentions, i, func(m mention, at int) int { return m.first - at })
	return k
}

// ofDelegation says whether token i is "delegation", "side" or "team", not the state itself.
func (a *analysis) ofDelegation(i int) bool {
	return a.is(i, "delegation") || a.is(i, "side") || a.is(i, "team")
}

// isDelegation says whether a mention names the delegation of a party.
func (a *analysis) isDelegation(m *mention) bool {
	return m.kind == mentionParty && a.words[m.end-1] == a.engine.cues.delegation
}
