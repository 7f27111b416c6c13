package store

import (
	"context"

	"entente.example/internal/record"
)

// MergePeople refuses.
func (Past) MergePeople(context.Context, string, string, string) (int64, error) { return 0, errPast }

// SplitPerson refuses.
func (Past) SplitPerson(context.Context, Split, string) (string, error) { return "", errPast }

// NamePerson refuses.
func (Past) NamePerson(context.Context, string, PersonNames, string) (int64, error) {
	return 0, errPast
}

// SetTenure refuses.
func (Past) SetTenure(context.Context, record.Tenure, string) (record.Tenure, error) {
	return record.Tenure{}, errPast
}

// RemoveTenure refuses.
func (Past) RemoveTenure(context.Context, string, string) error { return errPast }

// NameParty refuses.
func (Past) NameParty(context.Context, record.PartyCode, []string, string) (int64, error) {
	return 0, errPast
}

// UndoRuling refuses.
func (Past) UndoRuling(context.Context, int64, string) error { return errPast }
