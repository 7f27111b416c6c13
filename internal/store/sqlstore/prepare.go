package sqlstore

import (
	"cmp"
	"encoding/json"
	"fmt"
	"time"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/search"
	"entente.example/internal/store"
	"entente.example/internal/text"
)

// parcel is a document made ready outside the transaction, so that the single
// writer only writes.
type parcel struct {
	document                   record.Document
	engine                     string
	original, cleaned, reading []byte // packed
	titleWords, textWords      string
	facts                      []factRow
	parties                    []record.PartyCode
}

// prepare checks an addition and does all the work that needs no database.
func (db *DB) prepare(a store.Addition) (parcel, error) {
	if err := checkAddition(a); err != nil {
		return parcel{}, err
	}
	p, err := db.prepareReading(a.Text, a.Reading)
	if err != nil {
		return parcel{}, err
	}
	given := a.Document
	p.document = given
	p.document.Size = len(a.Original)
	p.document.Added = given.Added.UTC().Round(0)
	describe(&p.document, a.Reading)
	p.titleWords = indexed(p.document.Title)
	p.original, err = db.packer.pack(a.Original)
	return p, err
}

// prepareReading makes ready what a reading and its text are stored as.
func (db *DB) prepareReading(t *text.Document, r *record.Reading) (parcel, error) {
	p := parcel{engine: r.Engine}
	data, err := json.Marshal(r)
	if err != nil {
		return parcel{}, err
	}
	if p.reading, err = db.packer.pack(data); err != nil {
		return parcel{}, err
	}
	if p.cleaned, err = db.packer.pack(encodeText(t)); err != nil {
		return parcel{}, err
	}
	p.textWords = indexed(t.Text)
	if p.facts, err = factRows(r); err != nil {
		return parcel{}, err
	}
	p.parties = partiesOf(r)
	return p, nil
}

// indexed is a text as the full-text index takes it.
func indexed(s string) string { return string(search.AppendIndex(nil, s)) }

// describe copies into a document what its reading says of it.
func describe(d *record.Document, r *record.Reading) {
	d.Title = cmp.Or(r.Title, d.Title)
	d.Issuer = cmp.Or(r.Issuer, d.Issuer)
	d.Date = cmp.Or(r.Date, d.Date)
	d.Kind = cmp.Or(r.Kind, d.Kind)
	d.Language = cmp.Or(r.Language, d.Language)
	d.Counts = r.Counts()
}

func checkAddition(a store.Addition) error {
	switch {
	case !isID(a.Document.ID):
		return fault.New(fault.Invalid, "document id %q is not the SHA-256 of its bytes in hex", a.Document.ID)
	case a.Text == nil || a.Reading == nil:
		return fault.New(fault.Invalid, "document %s comes without text or reading", a.Document.ID)
	case a.Reading.Document != a.Document.ID:
		return fault.New(fault.Invalid, "document %s comes with the reading of document %s", a.Document.ID, a.Reading.Document)
	}
	return nil
}

func isID(id record.DocumentID) bool { return len(id) == 64 && isHex(string(id)) }

func isHex(s string) bool {
	for _, c := range []byte(s) {
		if (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return true
}

// timeLayout writes times so that their order is the order of the strings.
const timeLayout = "2006-01-02T15:04:05.000000000Z"

func formatTime(t time.Time) string { return t.UTC().Format(timeLayout) }

func parseTime(s string) (time.Time, error) {
	t, err := time.Parse(timeLayout, s)
	if err != nil {
		return time.Time{}, fmt.Errorf("stored time: %w", err)
	}
	return t, nil
}
