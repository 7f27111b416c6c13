package review

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Value is a fact as a person holds it, checked against its text: the evidence
// is there, letter for letter, with its place in the original; every code is known; fields
// that no kind of fact has are refused. It comes back as it is kept, without id and review.
func Value(kind record.FactKind, value json.RawMessage, in *text.Document) (json.RawMessage, error) {
	switch kind {
	case record.KindMeeting:
		return checked(value, in, meetingSlot, func(m *record.Meeting) **record.Evidence { return &m.Evidence }, meetingFault)
	case record.KindStatement:
		return checked(value, in, statementSlot, func(s *record.Statement) **record.Evidence { return pointer(&s.Evidence) }, statementFault)
	case record.KindCommitment:
		return checked(value, in, commitmentSlot, func(c *record.Commitment) **record.Evidence { return pointer(&c.Evidence) }, commitmentFault)
	case record.KindDelivery:
		return checked(value, in, deliverySlot, func(d *record.Delivery) **record.Evidence { return pointer(&d.Evidence) }, deliveryFault)
	case record.KindProgramme:
		return checked(value, in, programmeSlot, func(p *record.Programme) **record.Evidence { return &p.Evidence }, programmeFault)
	}
	return nil, fault.New(fault.Invalid, "there is no kind of fact %q", string(kind))
}

func pointer(e *record.Evidence) **record.Evidence { return &e }

func checked[T any](value json.RawMessage, in *text.Document, at func(*T) slot, evidence func(*T) **record.Evidence, wrong func(*T) error) (json.RawMessage, error) {
	var item T
	decoder := json.NewDecoder(bytes.NewReader(value))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&item); err != nil {
		return nil, fault.New(fault.Invalid, "the fact cannot be read: %w", err)
	}
	e := *evidence(&item)
	if e == nil || e.Exact == "" {
		return nil, fault.New(fault.Invalid, "a fact needs the words that say it; try selecting them in the text")
	}
	if err := ground(e, in); err != nil {
		return nil, err
	}
	if err := wrong(&item); err != nil {
		return nil, err
	}
	s := at(&item)
	by := s.review.ByHand
	*s.id, *s.review = "", record.Review{ByHand: by}
	return json.Marshal(item)
}

// Entered is a fact that somebody entered by hand, checked as by Value.
func Entered(kind record.FactKind, value json.RawMessage, in *text.Document) (json.RawMessage, error) {
	marked, err := byHand(value, []string{"*"})
	if err != nil {
		return nil, err
	}
	return Value(kind, marked, in)
}

// Edit is a fact with values that somebody changed, checked as by Value; it says
// which fields were changed, by this or by an earlier hand. Grounds that the machine gave for a changed value are dropped.
func Edit(kind record.FactKind, before, after json.RawMessage, in *text.Document) (json.RawMessage, error) {
	var was struct {
		ByHand []string `json:"by_hand"`
	}
	if err := json.Unmarshal(before, &was); err != nil {
		return nil, err
	}
	changed := Changed(before, after)
	if len(changed) == 0 {
		return nil, fault.New(fault.Invalid, "nothing was changed; try accepting the fact as it is")
	}
	fields := slices.Compact(slices.Sorted(slices.Values(append(changed, was.ByHand...))))
	marked, err := byHand(after, fields)
	if err != nil {
		return nil, err
	}
	return Value(kind, marked, in)
}

// byHand says in a fact which fields a person gave, and drops the machine's grounds for them.
func byHand(value json.RawMessage, fields []string) (json.RawMessage, error) {
	var tree map[string]any
	if err := json.Unmarshal(value, &tree); err != nil {
		return nil, fault.New(fault.Invalid, "the fact cannot be read: %w", err)
	}
	tree["by_hand"] = fields
	if grounds, ok := tree["grounds"].([]any); ok {
		tree["grounds"] = slices.DeleteFunc(grounds, func(g any) bool {
			ground, _ := g.(map[string]any)
			field, _ := ground["field"].(string)
			return fields[0] == "*" || slices.Contains(fields, field)
		})
	}
	return json.Marshal(tree)
}

// ValueOf is a fact of a reading as JSON of its kind; a NotFound fault where there is none of the id.
func ValueOf(r *record.Reading, id record.FactID) (json.RawMessage, error) {
	for _, give := range []func() (any, bool){
		func() (any, bool) { return within(r.Meetings, id, meetingSlot) },
		func() (any, bool) { return within(r.Statements, id, statementSlot) },
		func() (any, bool) { return within(r.Commitments, id, commitmentSlot) },
		func() (any, bool) { return within(r.Deliveries, id, deliverySlot) },
		func() (any, bool) { return within(r.Programmes, id, programmeSlot) },
	} {
		if fact, ok := give(); ok {
			return json.Marshal(fact)
		}
	}
	return nil, fault.New(fault.NotFound, "no fact %s", id)
}

// within finds a fact, and gives it without what was decided on it but the fields changed by hand.
func within[T any](list []T, id record.FactID, at func(*T) slot) (any, bool) {
	i := named(list, id, at)
	if i < 0 {
		return nil, false
	}
	item := list[i]
	s := at(&item)
	*s.id, *s.review = "", record.Review{ByHand: s.review.ByHand}
	return item, true
}

// ground proves that evidence stands in a text, and finds its place in the original.
func ground(e *record.Evidence, in *text.Document) error {
	start, end := byteAt(in.Text, e.Start), byteAt(in.Text, e.End)
	if e.Start < 0 || start < 0 || end < start || in.Text[start:end] != e.Exact {
		return fault.New(fault.Invalid, "the words %q do not stand at %d to %d of the text; try selecting them again", clip(e.Exact), e.Start, e.End)
	}
	e.SourceStart, e.SourceEnd = in.Offsets.Source(start, end)
	return nil
}

// clip shortens words for a message.
func clip(s string) string {
	const most = 60
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most]) + "…"
}

func meetingFault(m *record.Meeting) error {
	if err := known("mode", m.Mode, []record.Mode{record.InPerson, record.Call, record.Video}); err != nil {
		return err
	}
	return invalid(m.Date.Validate())
}

func statementFault(s *record.Statement) error {
	if s.Act == "" {
		return fault.New(fault.Invalid, "a statement needs an act; try one of %v", record.Acts())
	}
	return known("act", s.Act, record.Acts())
}

func commitmentFault(c *record.Commitment) error {
	if err := known("strength", c.Strength, []record.Strength{record.Firm, record.Intended}); err != nil {
		return err
	}
	return period(c.Due)
}

func deliveryFault(d *record.Delivery) error { return period(d.When) }

func programmeFault(p *record.Programme) error {
	if p.Name == "" {
		return fault.New(fault.Invalid, "a programme needs a name")
	}
	return nil
}

func period(p *record.Period) error {
	if p == nil {
		return nil
	}
	if err := p.Start.Validate(); err != nil {
		return invalid(err)
	}
	if err := p.End.Validate(); err != nil {
		return invalid(err)
	}
	if p.Start != "" && p.End != "" && p.End < p.Start {
		return fault.New(fault.Invalid, "%s is before %s; try the other way round", p.End, p.Start)
	}
	return nil
}

func known[T comparable](field string, value T, all []T) error {
	var none T
	if value == none || slices.Contains(all, value) {
		return nil
	}
	return fault.New(fault.Invalid, "%s %v is not known; try one of %v", field, value, all)
}

func invalid(err error) error { return fault.Wrap(fault.Invalid, "", "", err) }

// Changed lists the fields in which two values of a fact differ, sorted; what is
// derived, or says how the machine found it, does not count.
func Changed(before, after json.RawMessage) []string {
	var a, b map[string]any
	if json.Unmarshal(before, &a) != nil || json.Unmarshal(after, &b) != nil {
		return nil
	}
	var fields []string
	for _, m := range []map[string]any{a, b} {
		for key := range m {
			if !slices.Contains(derived, key) && !reflect.DeepEqual(a[key], b[key]) && !slices.Contains(fields, key) {
				fields = append(fields, key)
			}
		}
	}
	slices.Sort(fields)
	return fields
}

var derived = []string{"id", "grounds", "confidence", "ingredients", "trackability", "mentions", "state", "by_hand", "decision"}

// Locate finds the place of words that somebody chose: where they say it is, or, without a place, where the words alone stand.
func Locate(e record.Evidence, in *text.Document) (record.Evidence, error) {
	e.Exact = strings.TrimSpace(e.Exact)
	if e.Exact == "" {
		return e, fault.New(fault.Invalid, "the words that say it are missing; try --words with a quotation")
	}
	if e.End == 0 {
		at := strings.Index(in.Text, e.Exact)
		if at < 0 {
			return e, fault.New(fault.Invalid, "the words %q do not stand in the text; try copying them from it", clip(e.Exact))
		}
		e.Start = utf8.RuneCountInString(in.Text[:at])
		e.End = e.Start + utf8.RuneCountInString(e.Exact)
	}
	return e, ground(&e, in)
}
