package check

import (
	"cmp"
	"strings"

	"entente.example/internal/record"
)

// officeHolder finds an office of the highest kind that, as far as the record
// knows, the person did not hold on the day of the meeting: the record has the
// person in another one since, or somebody else in this one before and after
// that day. Other offices have too many names for it.
func officeHolder(x *inspection) {
	for _, m := range x.Reading.Meetings {
		for _, p := range m.Participants {
			if p.Person == "" || p.Evidence == nil || x.highOffice(p.Office) == "" || !strings.Contains(p.Evidence.Exact, p.Office) {
				continue
			}
			if start, end, ok := x.bytes(*p.Evidence); ok {
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
	h := x.movedOn(held, p, day)
	if h == nil {
		h = x.otherHolder(held, p, day)
	}
	if h != nil {
		x.report(start, end, "person", p.Person, "office", p.Office, "known", h.Person+", "+h.Office, "document", h.Title, "date", longDate(h.Last))
	}
}

// movedOn is the office in which the record has the person by that day, after
// the last text that has the person in the office of the draft.
func (x *inspection) movedOn(held []Holding, p record.Participant, day record.Date) *Holding {
	key, code := record.PersonKey(p.Person), x.highOffice(p.Office)
	var latest *Holding
	var last record.Date // that has the person in this office
	for i := range held {
		h := &held[i]
		switch {
		case record.PersonKey(h.Person) != key || h.Of != p.Of || h.First > day:
		case x.highOffice(h.Office) == code:
			last = max(last, h.Last)
		case latest == nil || h.Last > latest.Last:
			latest = h
		}
	}
	if latest == nil || last == "" || latest.First <= last {
		return nil
	}
	return latest
}

// otherHolder is somebody else whom the record has in this office both before
// and after that day.
func (x *inspection) otherHolder(held []Holding, p record.Participant, day record.Date) *Holding {
	key, code := record.PersonKey(p.Person), x.highOffice(p.Office)
	var other *Holding
	for i := range held {
		h := &held[i]
		switch {
		case h.Of != p.Of || x.highOffice(h.Office) != code:
		case record.PersonKey(h.Person) == key && h.First <= day && h.Last >= day:
			return nil
		case record.PersonKey(h.Person) != key && h.First < day && h.Last > day:
			other = h
		}
	}
	return other
}

// highOffice is one name for all spellings of an office that one person of a
// party holds at a time: head of state or of government, foreign minister; "" for others.
func (x *inspection) highOffice(office string) string {
	for _, m := range x.scanName(office) {
		e := entryIn(m, "offices")
		if e == nil {
			continue
		}
		switch e.Fields["kind"] {
		case "head-of-state", "head-of-government", "monarch", "foreign-minister":
			return strings.ToLower(e.Code)
		}
		return ""
	}
	return ""
}
