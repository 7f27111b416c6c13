package check

import (
	"cmp"
	"slices"
	"strings"

	"entente.example/internal/record"
)

// officeHolder finds an office of the highest kind that, as far as the record
// knows, the person did not hold on the day of the meeting. Other offices have
// too many names for it.
func officeHolder(x *inspection) {
	for _, m := range x.Reading.Meetings {
		for _, p := range m.Participants {
			if p.Person == "" || p.Evidence == nil || x.highOffice(p.Office) == "" || !strings.Contains(p.Evidence.Exact, p.Office) {
				continue
			}
			if start, end, ok := x.bytes(*p.Evidence); ok && x.state(p.Of) && !formerly(x.Text.Text[:start]) {
				x.compareOffice(p, cmp.Or(m.Date, x.Reading.Date), start, end)
			}
			if x.err != nil {
				return
			}
		}
	}
}

// compareOffice asks the record for a participant's posts on a day.
func (x *inspection) compareOffice(p record.Participant, day record.Date, start, end int) {
	held, err := x.opt.Record.Holdings(x.ctx, p.Person, p.Office, p.Of)
	if err != nil || day == "" {
		x.err = err
		return
	}
	o := x.occupancy(held, p, day)
	if o.inTerm {
		return
	}
	known := o.term
	if known == nil {
		known = o.movedOn()
	}
	if known == nil {
		known = o.between()
	}
	if known == nil {
		known = o.succeeded()
	}
	if known != nil {
		x.report(start, end, "person", p.Person, "office", p.Office, "known", known.person+", "+known.office, "document", known.Title, "date", longDate(known.Date))
	}
}

// state says whether a party is a state: bodies have several presidents at a time.
func (x *inspection) state(of record.PartyCode) bool {
	return of != "" && len(x.Checker.names.Lookup("parties", string(of))) > 0
}

// formerly says whether the words before an office make it a past or a future one.
func formerly(before string) bool {
	words := strings.Fields(before[max(0, len(before)-12):])
	if len(words) == 0 {
		return false
	}
	switch strings.ToLower(words[len(words)-1]) {
	case "former", "then", "late", "ex", "ex-", "incoming", "outgoing", "previous", "then-":
		return true
	}
	return false
}

// highOffices are the codes of the offices in a title that one person of a state
// holds at a time, head of state or of government and foreign minister, and
// those of all its offices; none of the first for who stands in or waits for one.
func (x *inspection) highOffices(title string) (high, all []string) {
	for _, m := range x.scanName(title) {
		e := entryIn(m, "offices", "national-offices")
		if e == nil {
			continue
		}
		code := strings.ToLower(e.Code)
		all = append(all, code)
		switch e.Code {
		case "leader", "chief-executive", "chief-minister", "first-minister", "chairman":
			continue // there are several of these in a state
		}
		switch e.Fields["kind"] {
		case "head-of-state", "head-of-government", "monarch", "foreign-minister":
			high = append(high, code)
		}
	}
	if standsIn(title) {
		return nil, all
	}
	return high, all
}

// standsIn says whether a title is that of somebody who will or may hold an office.
func standsIn(title string) bool {
	folded := strings.ToLower(title)
	return slices.ContainsFunc([]string{"elect", "designate", "alternate", "deputy", "acting", "nominee"}, func(word string) bool {
		return strings.Contains(folded, word)
	})
}

// highOffice is the first of the high offices in a title, "" for none.
func (x *inspection) highOffice(title string) string {
	high, _ := x.highOffices(title)
	if len(high) == 0 {
		return ""
	}
	return high[0]
}
