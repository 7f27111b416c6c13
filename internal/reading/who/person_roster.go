package who

import (
	"slices"
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Roster is a stretch of a sentence, from token First on, that lists who stood for a party.
type Roster struct {
	Of         record.PartyCode
	First, End int
}

// Rosters reads a sentence that lists who stood for parties: "Representing Norway
// were X; Y", "The Norwegian delegation was led by X and included Y", "Norway was
// represented by X", "on the Norwegian side – X and Y; on the Chilean side – Z".
func (a *Cast) Rosters(s *text.Sentence) []Roster {
	var out []Roster
	for k := a.FirstMentionFrom(s.FirstToken); k < len(a.Mentions) && a.Mentions[k].First < s.EndToken; k++ {
		m := &a.Mentions[k]
		if len(m.Parties) != 1 || m.Kind == MentionGroup && m.Sieve != "delegation" {
			continue
		}
		list := a.rosterOfSide(s, m)
		if list == 0 && m.First < s.FirstToken+rosterReach {
			list = a.rosterAfter(s, m)
		}
		if list == 0 {
			continue
		}
		if n := len(out); n > 0 {
			out[n-1].End = m.First
		}
		out = append(out, Roster{m.Parties[0], list, s.EndToken})
	}
	return out
}

// rosterReach is within how many tokens of its beginning a sentence must say whose
// delegation it lists.
const rosterReach = 12

// rosterOfSide is where the list begins behind the mention of a side ("on the Norwegian
// side:", "from Norway:") or of one state among several ("; Norway, headed by X"); 0 for none.
func (a *Cast) rosterOfSide(s *text.Sentence, m *Mention) int {
	i, first := m.End, m.First
	if first > s.FirstToken && a.Cue(first-1)&words.CueThe != 0 {
		first--
	}
	before := max(s.FirstToken, first-1)
	switch {
	case i+1 >= s.EndToken || m.Kind != MentionParty:
	case a.ofDelegation(i-1) && a.Is(i, "by"):
		return i + 1 // "the Norwegian side was led by X, the Chilean side by Y"
	case a.ofDelegation(i-1) && (a.Is(before, "on") || a.Is(before, "On") || a.Is(before, "for") || a.Is(before, "For") || a.IsFrom(before)):
		if a.Class(i)&(words.IsComma|words.IsColon|words.IsDash|words.IsBe) != 0 {
			return i + 1
		}
	case first == s.FirstToken || a.Class(before)&(words.IsColon|words.IsSemicolon|words.IsComma|words.IsAnd) != 0:
		if a.Class(before)&(words.IsColon|words.IsSemicolon) != 0 && a.Class(i)&words.IsDash != 0 {
			return i + 1 // "The heads of delegation were: Norway – X; Chile – Y"
		}
		if a.Class(i)&words.IsComma != 0 {
			i++
		}
		if a.Lexis.Manned.Has(a.Words[i]) && i+2 < s.EndToken && a.Is(i+1, "by") {
			return i + 2
		}
	}
	return 0
}

// rosterAfter is where the list begins behind the mention of the party that it
// stands for; 0 for none.
func (a *Cast) rosterAfter(s *text.Sentence, m *Mention) int {
	i := m.End
	if strings.ToLower(a.Written(s.FirstToken, s.FirstToken+1)) == "representing" && i < s.EndToken && a.Class(i)&words.IsBe != 0 {
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
	if i++; i < s.EndToken && a.Is(i, "up") {
		i++ // "was made up of"
	}
	if i < s.EndToken && (a.Is(i, "by") || a.Cue(i)&words.CueOf != 0) {
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
