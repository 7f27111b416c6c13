package sqlstore

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"time"

	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/search"
	"entente.example/internal/store"
	"entente.example/internal/text"
)

// parcel is a document, or a new reading of one, made ready outside the
// transaction, so that the single writer only writes.
type parcel struct {
	document  record.Document // as taken in; zero for a new reading
	reading   *record.Reading
	made      ledger.Reading // the names of reading and text
	blobs     []blob
	text      *text.Document
	textWords string
	ready     []*factRow // of facts; nil where they are many
	parties   []record.PartyCode
}

// blob is bytes with their name, compressed.
type blob struct {
	hash   ledger.Hash
	packed []byte
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
	p.document = a.Document
	p.document.Size = len(a.Original)
	p.document.Added = a.Document.Added.UTC().Round(0)
	p.document.Counts = record.Counts{}
	plainDocument(&p.document)
	return p, p.pack(&db.packer, ledger.Hash(a.Document.ID), a.Original)
}

// prepareReading makes ready what a reading and its text are stored as.
func (db *DB) prepareReading(t *text.Document, r *record.Reading) (parcel, error) {
	p, err := newParcel(t, r)
	if err != nil {
		return parcel{}, err
	}
	read, err := db.packer.named(func(w io.Writer) error { return r.Encode(w, json.Marshal) })
	if err != nil {
		return parcel{}, err
	}
	p.blobs = append(p.blobs, read)
	cleaned := encodeText(t)
	p.made = ledger.Reading{Engine: r.Engine, Reading: read.hash, Text: ledger.HashOf(cleaned)}
	return p, p.pack(&db.packer, p.made.Text, cleaned)
}

// newParcel makes the rows of a reading.
func newParcel(t *text.Document, r *record.Reading) (parcel, error) {
	p := parcel{reading: r, text: t, textWords: indexed(t.Text), parties: partiesOf(r)}
	return p, p.makeReady()
}

// mostReady is how many rows are made ready beforehand: those of a list of a million lines would take gigabytes.
const mostReady = 10_000

// makeReady makes the rows, if they are few.
func (p *parcel) makeReady() error {
	p.ready = nil
	if p.reading.Counts().Facts() > mostReady {
		return nil
	}
	for row, err := range factRows(p.reading) {
		if err != nil {
			return err
		}
		p.ready = append(p.ready, row)
	}
	return nil
}

// facts gives the rows of all facts.
func (p *parcel) facts() iter.Seq2[*factRow, error] {
	if p.ready == nil {
		return factRows(p.reading)
	}
	return func(yield func(*factRow, error) bool) {
		for _, row := range p.ready {
			if !yield(row, nil) {
				return
			}
		}
	}
}

// decided is the parcel with what people decided in its reading.
func (p *parcel) decided(decisions []review.Decided) (*parcel, error) {
	if len(decisions) == 0 {
		return p, nil
	}
	with := *p
	var err error
	if with.reading, err = review.Apply(p.reading, decisions); err != nil {
		return nil, err
	}
	with.parties = partiesOf(review.Listed(with.reading))
	return &with, with.makeReady()
}

// pack adds bytes under their name.
func (p *parcel) pack(packer *packer, hash ledger.Hash, data []byte) error {
	packed, err := packer.pack(data)
	p.blobs = append(p.blobs, blob{hash, packed})
	return err
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
	plainDocument(d)
}

// plainDocument makes all columns of a document storable.
func plainDocument(d *record.Document) {
	for _, s := range []*string{&d.Address, &d.MediaType, &d.Encoding, &d.Title, &d.Language} {
		*s = plain(*s)
	}
	d.Issuer, d.Date, d.Kind = plain(d.Issuer), plain(d.Date), plain(d.Kind)
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
