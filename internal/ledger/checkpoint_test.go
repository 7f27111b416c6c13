package ledger

import (
	"bytes"
	"crypto/rand"
	"testing"
)

func TestCheckpoint(t *testing.T) {
	private, public, err := NewKey(rand.Reader, "record.example.org")
	if err != nil {
		t.Fatal(err)
	}
	last := chain(t, 3)[2]
	want := Checkpoint{Origin: "record.example.org", Number: last.Number, Hash: last.Hash}
	signed, err := Sign(want, private)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := OpenCheckpoint(signed, public); err != nil || got != want {
		t.Errorf("got %+v, %v", got, err)
	}
	if _, err := OpenCheckpoint(bytes.Replace(signed, []byte("\n3\n"), []byte("\n2\n"), 1), public); err == nil {
		t.Error("a changed number passes")
	}
	_, other, err := NewKey(rand.Reader, "record.example.org")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := OpenCheckpoint(signed, other); err == nil {
		t.Error("another key's signature passes")
	}
}

func TestBadCheckpoints(t *testing.T) {
	for name, c := range map[string]Checkpoint{
		"no hash":            {Origin: "record", Number: 1, Hash: "12"},
		"no origin":          {Number: 1, Hash: HashOf(nil)},
		"an origin of lines": {Origin: "a\nb", Number: 1, Hash: HashOf(nil)},
	} {
		if _, err := c.Text(); err == nil {
			t.Errorf("%s passes", name)
		}
	}
	if _, _, err := NewKey(rand.Reader, "two words"); err == nil {
		t.Error("a key's name with a blank passes")
	}
}

func FuzzOpenCheckpoint(f *testing.F) {
	private, public, err := NewKey(rand.Reader, "record.example.org")
	if err != nil {
		f.Fatal(err)
	}
	signed, err := Sign(Checkpoint{Origin: "record.example.org", Number: 3, Hash: HashOf(nil)}, private)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(signed)
	f.Add([]byte("record.example.org\n3\n\n— x y\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if c, err := OpenCheckpoint(data, public); err == nil && !bytes.Equal(data, signed) {
			t.Errorf("%q passes as %+v", data, c)
		}
	})
}
