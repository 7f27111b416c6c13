package search

import (
	"fmt"
	"slices"
	"strings"

	"entente.example/internal/record"
)

// field is what a field of the query language restricts. Set copies a value
// into a filter, or says what is wrong with it. A field that only facts or only
// documents have leaves the other out of the answer.
type field struct {
	name, hint string
	facts      func(*record.FactFilter, string) string
	documents  func(*record.DocumentFilter, string) string
}

// fields is the table of the query language, in the order of the help.
func fields() []field {
	return []field{
		{"kind", "document or a kind of fact: " + join(record.FactKinds()), factKind, documentKind},
		{"type", "kind of document: " + join(record.Kinds()), nil,
			func(f *record.DocumentFilter, v string) string { return choose(&f.Kind, v, record.Kinds()) }},
		{"party", "speaker or actor by code: party:JP",
			func(f *record.FactFilter, v string) string { return set(&f.Party, partyCode(v)) },
			func(f *record.DocumentFilter, v string) string { return set(&f.Party, partyCode(v)) }},
		{"issuer", "who published: issuer:US",
			func(f *record.FactFilter, v string) string { return set(&f.Issuer, partyCode(v)) },
			func(f *record.DocumentFilter, v string) string { return set(&f.Issuer, partyCode(v)) }},
		{"towards", "beneficiary by code: towards:ASEAN",
			func(f *record.FactFilter, v string) string { return set(&f.Towards, partyCode(v)) }, nil},
		{"person", `who spoke: person:"Yoko Kamikawa"`,
			func(f *record.FactFilter, v string) string { return set(&f.Person, record.PersonKey(v)) }, nil},
		{"topic", "topic: topic:climate",
			func(f *record.FactFilter, v string) string { return set(&f.Topic, strings.Join(record.Fold(v), "-")) }, nil},
		{"programme", "named initiative: programme:AZEC",
			func(f *record.FactFilter, v string) string { return set(&f.Programme, record.ProgrammeKey(v)) }, nil},
		{"act", "act of a statement: " + join(record.Acts()),
			func(f *record.FactFilter, v string) string { return choose(&f.Act, v, record.Acts()) }, nil},
		{"strength", "strength of a commitment: firm or intended",
			func(f *record.FactFilter, v string) string {
				return choose(&f.Strength, v, []record.Strength{record.Firm, record.Intended})
			}, nil},
		{"specific", "commitment that names a deed: yes or no", specific, nil},
		{"after", "on or after a day: after:2023-01-01",
			func(f *record.FactFilter, v string) string { return day(&f.From, v, "-01-01") },
			func(f *record.DocumentFilter, v string) string { return day(&f.From, v, "-01-01") }},
		{"before", "on or before a day: before:2023-12-31",
			func(f *record.FactFilter, v string) string { return day(&f.To, v, "-12-31") },
			func(f *record.DocumentFilter, v string) string { return day(&f.To, v, "-12-31") }},
		{"due-after", "due on or after a day",
			func(f *record.FactFilter, v string) string { return day(&f.DueFrom, v, "-01-01") }, nil},
		{"due-before", "due on or before a day",
			func(f *record.FactFilter, v string) string { return day(&f.DueTo, v, "-12-31") }, nil},
	}
}

// FieldHelp is a field of the query language with a line on its use.
type FieldHelp struct{ Name, Use string }

// FieldNames lists the fields of the query language for help pages.
func FieldNames() []FieldHelp {
	var list []FieldHelp
	for _, f := range fields() {
		list = append(list, FieldHelp{f.name, f.hint})
	}
	return list
}

// Facts is the filter that the query's fields make for facts; ok is false if
// the query asks for documents only.
func (q Query) Facts() (filter record.FactFilter, ok bool) {
	for _, f := range q.Fields {
		known, _ := f.lookup()
		if known.facts == nil || f.Name == "kind" && f.Value == "document" {
			return record.FactFilter{}, false
		}
		known.facts(&filter, f.Value)
	}
	return filter, true
}

// Documents is the filter that the query's fields make for documents; ok is
// false if the query asks for facts only.
func (q Query) Documents() (filter record.DocumentFilter, ok bool) {
	for _, f := range q.Fields {
		known, _ := f.lookup()
		if known.documents == nil || f.Name == "kind" && f.Value != "document" {
			return record.DocumentFilter{}, false
		}
		known.documents(&filter, f.Value)
	}
	return filter, true
}

// check says what is wrong with a field, nothing if it is well.
func (f Field) check() string {
	known, ok := f.lookup()
	switch {
	case !ok:
		return fmt.Sprintf("field %q is not known; try one of %s, or quotation marks around the words", f.Name, fieldList())
	case f.Value == "":
		return fmt.Sprintf("field %q has no value; try %s", f.Name, known.hint)
	case known.facts != nil:
		return known.facts(&record.FactFilter{}, f.Value)
	}
	return known.documents(&record.DocumentFilter{}, f.Value)
}

func (f Field) lookup() (field, bool) {
	all := fields()
	i := slices.IndexFunc(all, func(known field) bool { return known.name == f.Name })
	if i < 0 {
		return field{}, false
	}
	return all[i], true
}

// fieldName says whether what stands before a colon can be meant as a field.
func fieldName(s string) bool {
	return s != "" && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz-") == ""
}

func fieldList() string {
	var names []string
	for _, f := range fields() {
		names = append(names, f.name)
	}
	return strings.Join(names, ", ")
}

func factKind(f *record.FactFilter, v string) string {
	if v == "document" {
		return ""
	}
	return choose(&f.Kind, v, append(record.FactKinds(), "document"))
}

func documentKind(*record.DocumentFilter, string) string { return "" }

func specific(f *record.FactFilter, v string) string {
	yes := v == "yes" || v == "true"
	if !yes && v != "no" && v != "false" {
		return fmt.Sprintf("%q is neither yes nor no", v)
	}
	f.Specific = &yes
	return ""
}

// day takes a date, or a year that rest completes.
func day(to *record.Date, v, rest string) string {
	if len(v) == 4 {
		v += rest
	}
	if err := record.Date(v).Validate(); err != nil {
		return err.Error() + " or YYYY"
	}
	*to = record.Date(v)
	return ""
}

// partyCode writes a code typed in small letters in capitals: "jp" is "JP",
// "asean" is "ASEAN". A body without a code, such as "Mekong River Commission",
// is taken as it is.
func partyCode(v string) record.PartyCode {
	if v == strings.ToLower(v) && !strings.ContainsRune(v, ' ') {
		v = strings.ToUpper(v)
	}
	return record.PartyCode(v)
}

func set[T ~string](to *T, v T) string {
	*to = v
	return ""
}

func choose[T ~string](to *T, v string, known []T) string {
	if !slices.Contains(known, T(v)) {
		return fmt.Sprintf("%q is not known; try one of %s", v, join(known))
	}
	*to = T(v)
	return ""
}

func join[T ~string](list []T) string {
	names := make([]string, len(list))
	for i, v := range list {
		names[i] = string(v)
	}
	return strings.Join(names, ", ")
}
