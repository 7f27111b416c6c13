package review

import (
	"encoding/json"
	"slices"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// Fields lists the fields of a kind of fact that can be written in one line, in the order in which they are shown.
func Fields(kind record.FactKind) []string {
	switch kind {
	case record.KindMeeting:
		return []string{"name", "mode", "date", "start", "utc_offset", "duration_minutes", "city", "country"}
	case record.KindStatement:
		return []string{"act", "speakers", "topics"}
	case record.KindCommitment:
		return []string{"actors", "beneficiaries", "strength", "specific", "quantity", "money", "due", "topics", "programmes"}
	case record.KindDelivery:
		return []string{"actors", "quantity", "money", "when", "topics", "programmes"}
	case record.KindProgramme:
		return []string{"name", "acronym"}
	}
	return nil
}

// Field is a field of a fact as it is written in one line, see Set.
func Field(value json.RawMessage, field string) string {
	var tree map[string]json.RawMessage
	if json.Unmarshal(value, &tree) != nil || tree[field] == nil || string(tree[field]) == "null" {
		return ""
	}
	return notationOf(field).write(tree[field])
}

// Set is a fact with a field as written in one line; an empty line takes the field away.
//
//	act=welcome  topics=education, climate  programmes=Bright Rivers; Green Roads
//	speakers=EXEMPLAR Hana (JP); group Ministers (ASEAN); ASEAN
//	quantity=200 teachers  money=JPY 35000000000  due=2024-06-05..2025-03-31  specific=yes
func Set(kind record.FactKind, value json.RawMessage, field, line string) (json.RawMessage, error) {
	if !slices.Contains(Fields(kind), field) {
		return nil, fault.New(fault.Invalid, "a %s has no field %q that can be set in one line; try one of %s", kind, field, strings.Join(Fields(kind), ", "))
	}
	parsed, err := notationOf(field).read(strings.TrimSpace(line))
	if err != nil {
		return nil, fault.Wrap(fault.Invalid, "", field, err)
	}
	return With(value, field, parsed)
}

// With is a fact with a field of another value; nil takes the field away.
func With(value json.RawMessage, field string, v any) (json.RawMessage, error) {
	tree := map[string]any{}
	if err := json.Unmarshal(value, &tree); err != nil {
		return nil, fault.New(fault.Invalid, "the fact cannot be read: %w", err)
	}
	if v == nil {
		delete(tree, field)
	} else {
		tree[field] = v
	}
	return json.Marshal(tree)
}
