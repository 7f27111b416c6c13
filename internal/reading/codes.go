package reading

import (
	"io/fs"
	"strconv"
	"strings"
	"time"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
)

// codes are the calendars of the parties, the members of bodies, and which states have whom at their head.
type codes struct {
	fiscal  map[record.PartyCode]time.Month
	week    map[record.PartyCode]time.Weekday
	members map[record.PartyCode][]record.PartyCode
	loose   map[record.PartyCode]bool // bodies that speak as their members
	posts   map[string]posted
	leaders map[string][]tenure
	// ordinary are words that are no part of a person's name, in small letters.
	ordinary map[string]bool
}

// posted says which parties have nobody of a post, or which alone have somebody.
type posted struct {
	only    bool
	parties []record.PartyCode
}

func loadCodes(data fs.FS) (codes, error) {
	c := codes{fiscal: map[record.PartyCode]time.Month{}, week: map[record.PartyCode]time.Weekday{}, members: map[record.PartyCode][]record.PartyCode{}, loose: map[record.PartyCode]bool{}, posts: map[string]posted{}, ordinary: map[string]bool{}}
	err := eachRow(data, "codes/fiscal-years.tsv", func(_ *lexicon.Table, r lexicon.Row) {
		if n, err := strconv.Atoi(r.Cells[1]); err == nil {
			c.fiscal[record.PartyCode(r.Cells[0])] = time.Month(n)
		}
	})
	if err != nil {
		return c, err
	}
	err = eachRow(data, "codes/week-starts.tsv", func(_ *lexicon.Table, r lexicon.Row) {
		if r.Cells[1] == "Sunday" {
			c.week[record.PartyCode(r.Cells[0])] = time.Sunday
		}
	})
	if err != nil {
		return c, err
	}
	err = eachRow(data, "codes/members.tsv", func(_ *lexicon.Table, r lexicon.Row) {
		body := record.PartyCode(r.Cells[0])
		c.loose[body] = r.Cells[2] == "members"
		for _, m := range strings.Fields(r.Cells[1]) {
			c.members[body] = append(c.members[body], record.PartyCode(m))
		}
	})
	if err != nil {
		return c, err
	}
	err = eachRow(data, "codes/ordinary.tsv", func(_ *lexicon.Table, r lexicon.Row) { c.ordinary[r.Cells[0]] = true })
	if err != nil {
		return c, err
	}
	err = eachRow(data, "codes/posts.tsv", func(_ *lexicon.Table, r lexicon.Row) {
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
func (c codes) hasPost(p record.PartyCode, post string) bool {
	rule, ok := c.posts[post]
	return !ok || contains(rule.parties, p) == rule.only
}

func eachRow(data fs.FS, path string, do func(*lexicon.Table, lexicon.Row)) error {
	raw, err := fs.ReadFile(data, path)
	if err != nil {
		return err
	}
	t, errs := lexicon.ParseTable(path, string(raw))
	if len(errs) > 0 {
		return errs[0]
	}
	for _, r := range t.Rows {
		do(t, r)
	}
	return nil
}

// fiscalStart is the first month of a party's fiscal year; January where no list has it.
func (c codes) fiscalStart(p record.PartyCode) time.Month {
	if m, ok := c.fiscal[p]; ok {
		return m
	}
	return time.January
}

// weekStart is the first day of a party's week; Monday where no list has it.
func (c codes) weekStart(p record.PartyCode) time.Weekday {
	if d, ok := c.week[p]; ok {
		return d
	}
	return time.Monday
}
