package who

import (
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// recallLeaders gives leaders their parties where the text's own words give none:
// "President Suharto" needs no country.
func (a *Cast) recallLeaders() {
	for p := range a.People {
		if who := &a.People[p]; who.Of == "" {
			who.Of = a.Recalled(p)
			who.Guessed = who.Of != ""
		}
	}
}

// recallOwn gives a leader back whom the words before the name gave to another: to the
// state whose text it is, "In Norway Mr Marn met", from a body to the state known to
// be led, "the Chair of the Forum, Prime Minister X", or, of those named in full, to the
// state that the text names too.
func (a *Cast) recallOwn() {
	for p := range a.People {
		who, of := &a.People[p], a.Recalled(p)
		if who.Of == "" || of == "" || of == who.Of {
			continue
		}
		if of == a.Issuer || IsState(of) && a.IsBody(who.Of) || len(who.Parts) > 1 && a.heads(p) && a.NamesParty(of) {
			who.Of = of
		}
	}
}

// leaderClues: a text leaves the country out of its own leader's office, "the Prime
// Minister, Mr Menzies", and hardly ever out of that of another's.
func (a *Cast) leaderClues(c *clues) {
	lead := a.LeadPerson()
	for p := range a.People {
		switch {
		case p == lead && a.namedAlone(p):
			c.add(a.Recalled(p), 2)
		case a.People[p].Of != "":
		case a.onlyTold(p), a.Met(p) && a.Kind == record.PressConference:
			c.add(a.Recalled(p), -1.5)
		case a.Met(p): // of either side
		case a.unpartied(p):
			c.add(a.Recalled(p), 4)
		case p == lead:
			c.add(a.Recalled(p), 2)
		default:
			c.add(a.Recalled(p), 0.3)
		}
	}
}

// namedAlone says whether a text names somebody first by the name alone, though other
// words of it tell the state: "Vladimir Putin and the President of Norway discussed".
func (a *Cast) namedAlone(p int) bool {
	if a.People[p].Of == "" || a.Met(p) {
		return false
	}
	for k := range a.Mentions {
		if m := &a.Mentions[k]; m.Kind == MentionPerson && m.Person == p && a.ReadsProse(m.First) {
			return len(m.Parties) == 0 && !a.officed(m)
		}
	}
	return false
}

// Recalled is the party for which somebody is known to have spoken in the text's
// year. Who is named by a surname only must hold an office there, have an initial
// before it, or be spoken to before the press.
func (a *Cast) Recalled(p int) record.PartyCode {
	who := &a.People[p]
	surname := len(who.Parts) < 2 && len(who.Posts) == 0 && !strings.Contains(who.Name, ". ") && a.Kind != record.PressConference
	if surname && (!who.male && !who.Female || a.Date == "" || a.namesake(p)) {
		return ""
	}
	of := a.Lexis.Codes.leads(who.Parts, a.year())
	if strong, _ := a.Lexis.Codes.led(who.Parts, a.year()); of == "" && len(strong) == 1 && a.heads(p) {
		of = strong[0] // "President Obama" is not one of whose names Obama is but one
	}
	if surname && !a.NamesParty(of) {
		return ""
	}
	return of
}

// namesake says whether somebody else has the name by which alone a person is named:
// the leader to whom Mrs Sokol is married.
func (a *Cast) namesake(p int) bool {
	return len(a.People[p].Parts) == 1 && len(a.Who.byPart[a.People[p].Parts[0]]) > 1
}

// year is that of the text, 0 where it has none.
func (a *Cast) year() int {
	if len(a.Date) < 4 {
		return 0
	}
	year, _ := strconv.Atoi(string(a.Date[:4]))
	return year
}

// leads is the party for which somebody with such a name spoke in a year, 0 for any;
// "" for nobody, or for people of several.
func (c Codes) leads(parts []string, year int) record.PartyCode {
	strong, weak := c.led(parts, year)
	if len(weak) == 0 && len(strong) == 1 {
		return strong[0]
	}
	if len(strong) == 0 && len(weak) == 1 || len(strong) == 1 && len(weak) == 1 && strong[0] == weak[0] {
		return weak[0]
	}
	return ""
}

// led are the parties for which people with such a name spoke in a year: strong for those who
// are called by it, weak for those of whom a single name is but a part of what they are called.
func (c Codes) led(parts []string, year int) (strong, weak []record.PartyCode) {
	for _, p := range parts {
		for i := range c.leaders[p] {
			t := &c.leaders[p][i]
			if year != 0 && (year < t.from || year > t.to) || !t.named(parts) {
				continue
			}
			list := &strong
			if len(parts) == 1 && len(t.short) > 1 {
				list = &weak
			}
			if !words.Contains(*list, t.of) {
				*list = append(*list, t.of)
			}
		}
	}
	return strong, weak
}

// ofLeader says whether the whole name before token end is one that a leader of a
// single party bears, whatever is told of them.
func (a *Cast) ofLeader(parts []string, end int, s *text.Sentence) bool {
	return len(parts) > 1 && a.Lexis.Codes.leads(parts, 0) != "" && !(end < s.EndToken && a.Capital(end))
}

// named says whether the parts of a name mean the leader: what they are called by
// alone, or nothing but parts of theirs. A part that a scan has misread once and read
// rightly elsewhere counts once: "KEATrNG", "Keating".
func (t *tenure) named(parts []string) bool {
	shared, n := 0, 0
	for i, part := range parts {
		if words.Contains(t.parts, part) || n == 0 && shared == 0 && t.shortened(part) {
			shared++
		} else if misread(parts, i) || unsaid(part) {
			continue
		}
		n++
	}
	if n == 1 && shared == 1 {
		return slices.ContainsFunc(t.short, func(short string) bool { return words.Contains(parts, short) })
	}
	return shared >= 2 && 2*shared > n
}

// shortened says whether a first name is a longer form of the leader's, or a shorter one:
// "Joseph", "Joe".
func (t *tenure) shortened(part string) bool {
	own := t.parts[0]
	return len(t.parts) > 1 && len(part) > 2 && len(own) > 2 && part[:2] == own[:2]
}

// unsaid says whether a part of a name is one that is mostly left out: an initial, "Jr".
func unsaid(part string) bool { return len(part) == 1 || part == "jr" || part == "sr" }

// misread says whether part i of a name is nearly another part of it.
func misread(parts []string, i int) bool {
	for j, other := range parts {
		if j != i && nearly(other, parts[i]) {
			return true
		}
	}
	return false
}
