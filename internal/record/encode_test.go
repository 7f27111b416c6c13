package record_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/record"
)

// TestEncodeIsTheWhole: piece by piece a reading has the bytes that it has as a whole, by which it is named.
func TestEncodeIsTheWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.Make[record.Reading]().Draw(t, "reading")
		if n := len(r.Statements); n > 0 { // as long as only lists are that nobody wrote
			r.Statements = slices.Repeat(r.Statements, 600/n)
		}
		whole, err := json.Marshal(r)
		if err != nil {
			t.Skip("JSON has no such number")
		}
		var pieces bytes.Buffer
		if err := r.Encode(&pieces, json.Marshal); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(whole), pieces.String()); diff != "" {
			t.Fatal(diff)
		}
	})
}

// full is a disk with room for some bytes.
type full struct{ room int }

var errFull = errors.New("no room left")

func (f *full) Write(data []byte) (int, error) {
	if f.room -= len(data); f.room < 0 {
		return 0, errFull
	}
	return len(data), nil
}

// TestEncodeTellsWhatFails finds the disk full at every place of a reading.
func TestEncodeTellsWhatFails(t *testing.T) {
	r := sample()
	whole, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	for room := range whole {
		if err := r.Encode(&full{room}, json.Marshal); !errors.Is(err, errFull) {
			t.Fatalf("with room for %d bytes: %v", room, err)
		}
	}
}
