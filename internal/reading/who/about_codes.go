package who

import (
	"io/fs"
	"strconv"
	"strings"
	"time"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// Codes are the calendars of the parties, the members of bodies, and which states have whom at their head.
type Codes struct {
	fiscal  map[record.PartyCode]time.Month
	week    map[record.PartyCode]time.Weekday
	Members map[record.PartyCode][]record.PartyCode
	Loose   map[record.PartyCode]bool // bodies that speak as their members
	posts   map[string]posted
	leaders map[string][]tenure
	// ordinary are words that are no part of a person's name.
	ordinary *lexicon.Vocabulary
}

// posted says which parties have nobody of a post, or which alone have somebody.
type posted struct {
	only    bool
	parties []record.PartyCode
}

func loadCodes(data fs.FS) (Codes, error) {
	c := Codes{fiscal: map[record.PartyCode]time.Month{}, week: map[record.PartyCode]time.Weekday{}, Members: map[record.PartyCode][]record.PartyCode{}, Loose: map[record.PartyCode]bool{}, posts: map[string]posted{}, ordinary: lexicon.NewVocabulary()}
	err := words.EachRow(data, "codes/fiscal-years.tsv", func(_ *lexicon.Table, r lexicon.Row) {
		if n, err := strconv.Atoi(r.Cells[1]); err == nil {
			c.fiscal[record.PartyCode(r.Cells[0])] = time.Month(n)
		}
	})
	if err != nil {
		return c, err
	}
	err = words.EachRow(data, "codes/week-starts.tsv", func(_ *lexicon.Table, r lexicon.Row) {
		if r.Cells[1] == "Sunday" {
			c.week[record.PartyCode(r.Cells[0])] = time.Sunday
		}
	})
	if err != nil {
		return c, err
	}
	err = words.EachRow(data, "codes/members.tsv", func(_ *lexicon.Table, r lexicon.Row) {
		body := record.PartyCode(r.Cells[0])
		c.Loose[body] = r.Cells[2] == "members"
		for _, m := range strings.Fields(r.Cells[1]) {
			c.Members[body] = append(c.Members[body], record.PartyCode(m))
		}
	})
	if err != nil {
		return c, err
	}
	err = words.EachRow(data, "codes/ordinary.tsv", func(_ *lexicon.Table, r lexicon.Row) { c.ordinary.Intern(r.Cells[0]) })
	if err != nil {
		return c, err
	}
	err = words.EachRow(data, "codes/posts.tsv", func(_ *lexicon.Table, r lexicon.Row) {
		p := posted{only: r.Cells[1] == "only"}
		for _, m := range strings.Fields(r.Cells[2]) {
			p.parties = append(p.parties, record.PartyCode(m))
		}
		c.posts[r.Cells[0]] = p
	})
	if err != nil {
		return c, err
	}
	c.leaders, err = loadLeaders(data)
	return c, err
}

// hasPost says whether a party can have somebody of a post: no kingdom has a president.
func (c Codes) hasPost(p record.PartyCode, post string) bool {
	rule, ok := c.posts[post]
	return !ok || words.Contains(rule.parties, p) == rule.only
}

// fiscalStart is the first month of a party's fiscal year; January where no list has it.
func (c Codes) fiscalStart(p record.PartyCode) time.Month {
	if m, ok := c.fiscal[p]; ok {
		return m
	}
	return time.January
}

// weekStart is the first day of a party's week; Monday where no list has it.
func (c Codes) weekStart(p record.PartyCode) time.Weekday {
	if d, ok := c.week[p]; ok {
		return d
	}
	return time.Monday
}

// IsState says whether a code is a state's.
func IsState(p record.PartyCode) bool { return len(p) == 2 && p != "EU" && p != "UN" }

// Ordinary says whether a word in small letters is one of the language and no name.
func (c *Codes) Ordinary(word string) bool { return c.ordinary.ID(word) != 0 }
