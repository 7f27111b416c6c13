package reading

import (
	"strconv"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// recallLeaders gives leaders their parties where the text's own words give none:
// "President Suharto" needs no country.
func (a *analysis) recallLeaders() {
	for p := range a.people {
		if who := &a.people[p]; who.of == "" {
			who.of = a.recalled(p)
			who.guessed = who.of != ""
		}
	}
}

// leaderClues: a text leaves the country out of its own leader's office, "the Prime
// Minister, Mr Menzies", and hardly ever out of that of another's.
func (a *analysis) leaderClues(c *clues) {
	lead := a.leadPerson()
	for p := range a.people {
		switch {
		case a.people[p].of != "":
		case a.onlyTold(p):
			c.add(a.recalled(p), -1.5)
		case a.unpartied(p) && !a.met(p):
			c.add(a.recalled(p), 4)
		case p == lead && !a.met(p):
			c.add(a.recalled(p), 2)
		case !a.met(p):
			c.add(a.recalled(p), 0.3)
		}
	}
}

// recalled is the party for which somebody is known to have spoken in the text's
// year. Who is named by a surname only must hold an office there, have an initial
// before it, or be spoken to before the press.
func (a *analysis) recalled(p int) record.PartyCode {
	who := &a.people[p]
	surname := len(who.parts) < 2 && len(who.posts) == 0 && !strings.Contains(who.name, ". ") && a.kind != record.PressConference
	if surname && (!who.male && !who.female || a.date == "" || a.namesake(p)) {
		return ""
	}
	of := a.engine.codes.leads(who.parts, a.year())
	if surname && !a.namesParty(of) {
		return ""
	}
	return of
}

// namesake says whether somebody else has the name by which alone a person is named:
// the leader to whom Mrs Sokol is married.
func (a *analysis) namesake(p int) bool {
	return len(a.people[p].parts) == 1 && len(a.who.byPart[a.people[p].parts[0]]) > 1
}

// year is that of the text, 0 where it has none.
func (a *analysis) year() int {
	if len(a.date) < 4 {
		return 0
	}
	year, _ := strconv.Atoi(string(a.date[:4]))
	return year
}

// leads is the party for which somebody with such a name spoke in a year, 0 for any;
// "" for nobody, or for people of several.
func (c codes) leads(parts []string, year int) record.PartyCode {
	of := record.PartyCode("")
	for _, part := range parts {
		for _, t := range c.leaders[part] {
			if year != 0 && (year < t.from || year > t.to) || !t.named(parts) {
				continue
			}
			if of != "" && of != t.of {
				return ""
			}
			of = t.of
		}
	}
	return of
}

// ofLeader says whether the whole name before token end is one that a leader of a
// single party bears, whatever is told of them.
func (a *analysis) ofLeader(parts []string, end int, s *text.Sentence) bool {
	return len(parts) > 1 && a.engine.codes.leads(parts, 0) != "" && !(end < s.EndToken && a.capital(end))
}

// named says whether the parts of a name mean the leader: the first or the last part
// alone, or nothing but parts of theirs. A part that a scan has misread once and read
// rightly elsewhere counts once: "KEATrNG", "Keating".
func (t *tenure) named(parts []string) bool {
	shared, n := 0, 0
	for i, part := range parts {
		if contains(t.parts, part) {
			shared++
		} else if misread(parts, i) {
			continue
		}
		n++
	}
	if n == 1 && shared == 1 {
		return contains(parts, t.parts[0]) || contains(parts, t.parts[len(t.parts)-1])
	}
	return shared >= 2
}

// misread says whether part i of a name is nearly another part of it.
func misread(parts []string, i int) bool {
	for j, other := range parts {
		if j != i && nearly(other, parts[i]) {
			return true
		}
	}
	return false
}
