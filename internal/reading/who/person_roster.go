package who

import (
	"slices"
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Roster reads a sentence that lists who stood for one party: "Representing Norway
// were X; Y", "The Norwegian delegation was led by X and included Y", "Norway was
// represented by X", "On the Norwegian side, X and Y". It gives that party and the
// token where the list begins; 0 for another sentence.
func (a *Cast) Roster(s *text.Sentence) (record.PartyCode, int) {
	for k := a.FirstMentionFrom(s.FirstToken); k < len(a.Mentions) && a.Mentions[k].First < min(s.FirstToken+rosterReach, s.EndToken); k++ {
		m := &a.Mentions[k]
		if len(m.Parties) != 1 || m.Kind == MentionGroup && m.Sieve != "delegation" {
			continue
		}
		if list := a.rosterAfter(s, m); list > 0 {
			return m.Parties[0], list
		}
	}
	return "", 0
}

// rosterReach is within how many tokens of its beginning a sentence must say whose
// delegation it lists.
const rosterReach = 12

// rosterAfter is where the list begins behind the mention of the party that it
// stands for; 0 for none.
func (a *Cast) rosterAfter(s *text.Sentence, m *Mention) int {
	i := m.End
	switch first := strings.ToLower(a.Written(s.FirstToken, s.FirstToken+1)); {
	case first == "representing" && i < s.EndToken && a.Class(i)&words.IsBe != 0:
		return i + 1
	case first == "on" && m.First <= s.FirstToken+2 && a.Is(i-1, "side") && i < s.EndToken && a.Class(i)&words.IsComma != 0:
		return i + 1
	}
	side := a.ofDelegation(i - 1)
	for ; i < s.EndToken && i < m.End+5 && !side; i++ {
		if a.Class(i)&(words.IsBe|words.IsComma) != 0 || a.Lexis.Manned.Has(a.Words[i]) {
			break
		}
		side = a.ofDelegation(i)
	}
	for i < s.EndToken && a.Class(i)&(words.IsAdverb|words.IsBe|words.IsHave) != 0 {
		i++
	}
	if i >= s.EndToken || !a.Lexis.Manned.Has(a.Words[i]) || !side && !a.Is(i, "represented") {
		return 0
	}
	if i++; i < s.EndToken && (a.Is(i, "by") || a.Cue(i)&words.CueOf != 0) {
		i++
	}
	return i
}

// FirstMentionFrom is the first mention that begins at token i or after it; their number for none.
func (a *Cast) FirstMentionFrom(i int) int {
	k, _ := slices.BinarySearchFunc(a.Mentions, i, func(m Mention, at int) int { return m.First - at })
	return k
}

// ofDelegation says whether token i is "delegation", "side" or "team", not the state itself.
func (a *Cast) ofDelegation(i int) bool {
	return a.Is(i, "delegation") || a.Is(i, "side") || a.Is(i, "team")
}

// IsDelegation says whether a mention names the delegation of a party.
func (a *Cast) IsDelegation(m *Mention) bool {
	return m.Kind == MentionParty && a.Words[m.End-1] == a.Language.Cues.Delegation
}
