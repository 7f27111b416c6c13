package ledger

import "fmt"

// Broken says where a chain breaks, and how.
type Broken struct {
	Number int64 // of the first entry that is not as it was written
	Why    string
}

// Error describes the break.
func (b *Broken) Error() string { return fmt.Sprintf("entry %d: %s", b.Number, b.Why) }

// Verifier proves a chain entry by entry, in the order of their numbers. The
// zero verifier begins at the first entry.
type Verifier struct{ head Head }

// Add takes the next entry. The error is a *Broken.
func (v *Verifier) Add(e Entry) error {
	want, err := e.hash()
	switch {
	case err != nil:
		return &Broken{e.Number, "its content is not JSON: " + err.Error()}
	case e.Number != v.head.Number+1:
		return &Broken{v.head.Number + 1, fmt.Sprintf("it is missing; entry %d follows entry %d", e.Number, v.head.Number)}
	case e.Hash != want:
		return &Broken{e.Number, "its content was changed: it does not have the hash that it was written with"}
	case e.Previous != v.head.Hash:
		return &Broken{e.Number, "it does not follow the entry before it"}
	case e.Time.Before(v.head.Time):
		return &Broken{e.Number, "it is earlier than the entry before it"}
	}
	v.head = e.Head()
	return nil
}

// Head is the head of the chain proved so far.
func (v *Verifier) Head() Head { return v.head }
