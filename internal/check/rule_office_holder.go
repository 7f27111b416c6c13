package check

import (
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// officeHolder finds an office that, as far as the record knows, the person did
// not hold on the day of the meeting: earlier texts have the person in another
// office since, or somebody else in this one before and after that day.
func officeHolder(x *inspection) {
	for _, m := range x.Reading.Meetings {
		for _, p := range m.Participants {
			if p.Person == "" || p.Office == "" || p.Evidence == nil {
				continue
			}
			if start, end, ok := x.bytes(*p.Evidence); ok {
				x.compareOffice(p, m.Date, start, end)
			}
			if x.err != nil {
				return
			}
		}
	}
}

// compareOffice asks the record for a participant's posts on a day.
func (x *inspection) compareOffice(p record.Participant, day record.Date, start, end int) {
	if day == "" {
		day = x.Reading.Date
	}
	held, err := x.opt.Record.Holdings(x.ctx, p.Person, p.Office, p.Of)
	if err != nil {
		x.err = err
		return
	}
	code := x.officeCode(p.Office)
	if code == "" || day == "" {
		return
	}
	h := x.otherOffice(held, p, code, day)
	if h == nil {
		h = x.otherHolder(held, p, code, day)
	}
	if h != nil {
		x.report(start, end, "person", p.Person, "office", p.Office, "known", h.Person+", "+h.Office, "document", h.Title, "date", longDate(h.Last))
	}
}

// otherOffice is the latest office that the record has for the person by that
// day, where it is another and the person's one of this code, if any, ended before.
func (x *inspection) otherOffice(held []Holding, p record.Participant, code string, day record.Date) *Holding {
	var latest *Holding
	key := record.PersonKey(p.Person)
	for i := range held {
		h := &held[i]
		if record.PersonKey(h.Person) != key || h.First > day {
			continue
		}
		if latest == nil || h.Last > latest.Last {
			latest = h
		}
	}
	if latest == nil || latest.Of != p.Of || x.officeCode(latest.Office) == code || x.officeCode(latest.Office) == "" {
		return nil
	}
	return latest
}

// otherHolder is somebody else whom the record has in this office both before
// and after that day.
func (x *inspection) otherHolder(held []Holding, p record.Participant, code string, day record.Date) *Holding {
	key := record.PersonKey(p.Person)
	for i := range held {
		h := &held[i]
		if record.PersonKey(h.Person) != key && h.Of == p.Of && h.First < day && h.Last > day && x.officeCode(h.Office) == code {
			return h
		}
	}
	return nil
}

// officeCode is one name for all spellings of an office, "" where no word list has it.
func (x *inspection) officeCode(office string) string {
	d := &text.Document{Text: office, Blocks: []text.Block{{End: len(office), Parent: -1}}}
	toks := d.Tokens()
	words := x.Checker.names.Vocabulary().Words(d, toks, nil)
	for _, m := range x.Checker.names.Scan(lexicon.Names, d, toks, words, nil) {
		if e := entryIn(m, "offices"); e != nil {
			return strings.ToLower(e.Code)
		}
	}
	return ""
}
