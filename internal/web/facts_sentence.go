package web

import (
	"cmp"
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// factSlots are the phrases of a kind's sentence.
func (s *site) factSlots(q *query, f record.FactFilter) []slot {
	party := func(code string) string { return s.names.party(record.PartyCode(code)) }
	slots := []slot{
		{name: "party", lead: "of", none: "anyone", heading: "Of whom?", label: party, options: s.facets(q, f, store.FieldParty, "party")},
	}
	if f.Kind != record.KindStatement {
		slots = append(slots, slot{name: "towards", lead: "to", none: "anyone", heading: "To whom?", label: party, options: s.facets(q, f, store.FieldBeneficiary, "towards")})
	}
	if f.Kind == record.KindStatement {
		slots[0].lead = "by"
		slots = append(slots, slot{name: "act", lead: "that", none: "do anything", heading: "Which act?", label: func(a string) string { return a },
			options: s.facets(q, f, store.FieldAct, "act")})
	}
	slots = append(slots, slot{name: "topic", lead: "on", none: "any topic", heading: "On which topic?", label: s.names.topic,
		options: s.facets(q, f, store.FieldTopic, "topic")})
	if f.Kind != record.KindStatement {
		slots = append(slots, slot{name: "programme", lead: "under", none: "any programme", heading: "Under which programme?", label: unkey,
			options: s.facets(q, f, store.FieldProgramme, "programme")})
	}
	if f.Kind == record.KindCommitment {
		slots = append(slots, s.commitmentSlots(q, f)...)
	}
	slots = append(slots, s.stateSlot(q, f, "that", "are suggested or reviewed"), q.spanSlot("from", "to", "said", "at any time", "Said between which days?"), q.textSlot("text", "with", "any words", "With which words?"))
	return append(slots, q.personSlot("spoken by")...)
}

// personSlot is a phrase for a person, which stands only where one is chosen.
func (q *query) personSlot(lead string) []slot {
	if q.text("person") == "" {
		return nil
	}
	return []slot{{name: "person", lead: lead, label: unkey, heading: "Of one person"}}
}

func (s *site) commitmentSlots(q *query, f record.FactFilter) []slot {
	same := func(v string) string { return v }
	d := q.spanSlot("due_from", "due_to", "due", "at any time", "Due when?")
	d.options = s.dueYears(q, f)
	return []slot{
		d,
		{name: "strength", lead: "that are", none: "firm or intended", heading: "How binding, as worded?", label: same, options: s.facets(q, f, store.FieldStrength, "strength")},
		{name: "specific", lead: "and", none: "specific or not", heading: "Is there something to check?", label: func(v string) string {
			return map[string]string{"yes": "specific", "no": "not specific"}[v]
		}, options: s.facets(q, f, store.FieldSpecific, "specific")},
	}
}

// facets are the values that a field of the facts has under the rest of the filter.
func (s *site) facets(q *query, f record.FactFilter, by store.FactField, name string) func() ([]option, error) {
	return func() ([]option, error) {
		all, err := s.store.Facets(q.Context(), openField(f, name), by)
		var out []option
		for _, facet := range all {
			if facet.Value == "" || len(out) == maxOptions {
				continue
			}
			value := facet.Value
			if name == "specific" {
				value = map[string]string{"true": "yes", "false": "no"}[value]
			}
			out = append(out, option{Label: s.facetLabel(name, facet), Count: facet.Count, Href: q.with(name, value), Current: q.text(name) == value})
		}
		return out, err
	}
}

// maxOptions is how many choices a phrase offers, the most frequent first.
const maxOptions = 60

func (s *site) facetLabel(name string, f store.Facet) string {
	switch name {
	case "party", "towards":
		return s.names.party(record.PartyCode(f.Value))
	case "topic":
		return s.names.topic(f.Value)
	case "specific":
		return map[string]string{"true": "specific", "false": "not specific"}[f.Value]
	}
	return cmp.Or(f.Label, f.Value)
}

// openField is the filter without one restriction, as its choices are counted.
func openField(f record.FactFilter, name string) record.FactFilter {
	f.Page = record.Page{}
	switch name {
	case "party":
		f.Party = ""
	case "towards":
		f.Towards = ""
	case "topic":
		f.Topic = ""
	case "programme":
		f.Programme = ""
	case "act":
		f.Act = ""
	case "strength":
		f.Strength = ""
	case "specific":
		f.Specific = nil
	case "kind":
		f.Kind = ""
	case "confidence":
		f.Confidence = ""
	case "state":
		f.State = record.AnyState
	case "due":
		f.DueFrom, f.DueTo = "", ""
	}
	return f
}

// dueYears are the years in which commitments fall due.
func (s *site) dueYears(q *query, f record.FactFilter) func() ([]option, error) {
	return func() ([]option, error) {
		all, err := s.store.Facets(q.Context(), openField(f, "due"), store.FieldDueYear)
		slices.SortFunc(all, func(a, b store.Facet) int { return cmp.Compare(a.Value, b.Value) })
		var out []option
		for _, y := range all {
			if y.Value != "" {
				out = append(out, option{Label: y.Value, Count: y.Count, Href: q.with("due_from", y.Value, "due_to", y.Value),
					Current: q.text("due_from") == y.Value && q.text("due_to") == y.Value})
			}
		}
		return out, err
	}
}

// spanSlot is a phrase for a span of days, typed in.
func (q *query) spanSlot(from, to, lead, none, heading string) slot {
	a, b := q.text(from), q.text(to)
	value := ""
	switch {
	case a != "" && a == b && len(a) == 4:
		value = "in " + a
	case a != "" && b != "":
		value = "from " + day(record.Date(a)) + " to " + day(record.Date(b))
	case a != "":
		value = "from " + day(record.Date(a)) + " on"
	case b != "":
		value = "until " + day(record.Date(b))
	}
	return slot{name: strings.TrimSuffix(from, "_from"), lead: lead, none: none, heading: heading, value: value, label: func(v string) string { return v },
		form: &form{Fields: []field{{from, a, "From", "text"}, {to, b, "to", "text"}}}}
}

// textSlot is a phrase for words, typed in.
func (q *query) textSlot(name, lead, none, heading string) slot {
	return slot{name: name, lead: lead, none: none, heading: heading, label: func(v string) string { return "“" + v + "”" },
		form: &form{Fields: []field{{name, q.text(name), "Words", "search"}}}}
}

// unkey makes a key readable: "kamikawa-yoko" is "kamikawa yoko".
func unkey(key string) string { return strings.ReplaceAll(key, "-", " ") }

func sortedFields(fields []field) []field {
	slices.SortFunc(fields, func(a, b field) int { return cmp.Compare(a.Name, b.Name) })
	return fields
}
