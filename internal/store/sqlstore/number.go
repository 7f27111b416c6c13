package sqlstore

import (
	"fmt"
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// A fact's number is its document's number, three bits of kind and 24 bits
// of ordinal, more than the longest text has room for: so the facts of a
// document are one range, a full-text hit tells its kind without a look-up, and
// a re-reading numbers the same facts alike.
const (
	ordinalBits  = 24
	kindBits     = 3
	documentBits = ordinalBits + kindBits
	maxOrdinal   = 1<<ordinalBits - 1
)

// factNumber numbers a fact.
func factNumber(document int64, kind record.FactKind, ordinal int) (int64, error) {
	if ordinal > maxOrdinal {
		return 0, fmt.Errorf("more than %d facts of kind %s in one document", maxOrdinal, kind)
	}
	return document<<documentBits | int64(kindNumber(kind))<<ordinalBits | int64(ordinal), nil
}

// factRange is the half-open range of the numbers of a document's facts.
func factRange(document int64) (from, to int64) {
	return document << documentBits, (document + 1) << documentBits
}

// kindOf and ordinalOf read a fact's number.
func kindOf(fact int64) record.FactKind {
	return kindNamed(int(fact >> ordinalBits & (1<<kindBits - 1)))
}
func ordinalOf(fact int64) int { return int(fact & maxOrdinal) }

// stateNumber is the number under which a state is stored; stateNamed is its way back.
func stateNumber(s record.State) int { return slices.Index(record.States(), s) }

func stateNamed(number int) record.State {
	if states := record.States(); number >= 0 && number < len(states) {
		return states[number]
	}
	return record.Suggested
}

// kindNumber is the number under which a kind is stored, from 1; 0 for an unknown kind.
func kindNumber(kind record.FactKind) int { return slices.Index(record.FactKinds(), kind) + 1 }

func kindNamed(number int) record.FactKind {
	if kinds := record.FactKinds(); number >= 1 && number <= len(kinds) {
		return kinds[number-1]
	}
	return ""
}

// The fields of fact_value.
const (
	valueParty       = 1 // speaker, actor or participant
	valueBeneficiary = 2
	valuePerson      = 3 // "name@party" as written
	valueTopic       = 4
	valueProgramme   = 5 // name as written
	valueAct         = 6
	valueStrength    = 7
	valueSpecific    = 8 // "true" or "false"
)

// valueFields says where a field's values are stored; other fields are columns.
func valueField(field store.FactField) (int, bool) {
	switch field {
	case store.FieldParty:
		return valueParty, true
	case store.FieldBeneficiary:
		return valueBeneficiary, true
	case store.FieldPerson:
		return valuePerson, true
	case store.FieldTopic:
		return valueTopic, true
	case store.FieldProgramme:
		return valueProgramme, true
	case store.FieldAct:
		return valueAct, true
	case store.FieldStrength:
		return valueStrength, true
	case store.FieldSpecific:
		return valueSpecific, true
	}
	return 0, false
}
