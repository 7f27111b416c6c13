package ledger

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"github.com/go-json-experiment/json/jsontext"
)

// Hash is a SHA-256 in lower-case hex.
type Hash string

// HashOf is the hash of bytes.
func HashOf(data []byte) Hash {
	sum := sha256.Sum256(data)
	return Hash(hex.EncodeToString(sum[:]))
}

// Canonical is a value's JSON in the one form of RFC 8785 (JSON Canonicalization
// Scheme), so that anybody can compute its hash anew. Nil gives nil.
func Canonical(v any) (json.RawMessage, error) {
	if v == nil {
		return nil, nil
	}
	data, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	value := jsontext.Value(data)
	if err := value.Canonicalize(); err != nil {
		return nil, err
	}
	if bytes.Equal(value, []byte("null")) {
		return nil, nil
	}
	return json.RawMessage(value), nil
}

// Next makes an entry of a draft, to stand behind head. The time is taken to the
// microsecond, the finest that both databases keep, and never goes back: where the clock does, the entry bears the time of the one before it.
func Next(head Head, now time.Time, d Draft) (Entry, error) {
	now = now.UTC().Truncate(time.Microsecond)
	if now.Before(head.Time) {
		now = head.Time
	}
	e := Entry{Number: head.Number + 1, Time: now, Who: d.Who, Action: d.Action, Subject: d.Subject, Reason: d.Reason, Previous: head.Hash}
	var err error
	if e.Before, err = Canonical(d.Before); err != nil {
		return Entry{}, fmt.Errorf("%s of %s, before: %w", d.Action, d.Subject, err)
	}
	if e.After, err = Canonical(d.After); err != nil {
		return Entry{}, fmt.Errorf("%s of %s, after: %w", d.Action, d.Subject, err)
	}
	e.Hash, err = e.hash()
	return e, err
}

// hash computes what Hash must be.
func (e Entry) hash() (Hash, error) {
	e.Hash = ""
	data, err := Canonical(e)
	return HashOf(data), err
}
