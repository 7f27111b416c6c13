// Package source reads official texts from files and streams into immutable
// snapshots, each named by the hash of its bytes.
//
// In: a name and bytes. Out: a Snapshot with its cleaned text. It knows
// nothing of facts or databases.
package source

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// MaxBytes is the largest original that is read: 64 MB.
const MaxBytes = 64 << 20

// Snapshot is an official text as it was read. It does not change: new bytes
// make a new snapshot.
type Snapshot struct {
	ID        record.DocumentID
	Name      string // the path, or what the caller calls it
	MediaType string // of the original, without parameters
	Encoding  string // of the original, WHATWG name
	Format    text.Format
	Original  []byte
	Text      *text.Document // its warnings include those of the decoding
	Language  string         // ISO 639-1; empty where unknown
}

// Open reads the file at path. Errors: fault.NotFound, fault.Unavailable, and those of Read.
func Open(path string) (*Snapshot, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	defer func() { _ = f.Close() }()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return nil, fault.Wrap(fault.Invalid, "read", path, errors.New("is a folder; try naming the files in it"))
	}
	return ReadFrom(path, f)
}

func unreadable(path string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fault.Wrap(fault.NotFound, "read", path, errors.New("no such file"))
	}
	return fault.Wrap(fault.Unavailable, "read", path, err)
}

// ReadFrom reads all of r, up to MaxBytes. Errors: fault.Unavailable where r fails, and those of Read.
func ReadFrom(name string, r io.Reader) (*Snapshot, error) {
	original, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, unreadable(name, err)
	}
	return Read(name, original)
}

// Read makes a snapshot of bytes already in memory, and keeps them: the caller
// must not change them. The format is that of the name's extension or, failing
// that, of the bytes. Errors: fault.TooLarge, fault.Invalid for an empty text,
// fault.Unsupported for bytes that are not text.
func Read(name string, original []byte) (*Snapshot, error) {
	if len(original) > MaxBytes {
		return nil, fault.Wrap(fault.TooLarge, "read", name, fmt.Errorf("is larger than %d MB; try splitting it", MaxBytes>>20))
	}
	if err := checkText(original); err != nil {
		return nil, fault.Wrap(fault.KindOf(err), "read", name, err)
	}
	s := &Snapshot{ID: id(original), Name: name, Original: original}
	s.Format = formatOf(name, original)
	s.MediaType = string(s.Format)
	if err := s.parse(); err != nil {
		return nil, err
	}
	return s, nil
}

// id is the name of a document: the SHA-256 of its bytes.
func id(original []byte) record.DocumentID {
	sum := sha256.Sum256(original)
	return record.DocumentID(hex.EncodeToString(sum[:]))
}

// parse decodes and cleans the original.
func (s *Snapshot) parse() error {
	d := decode(s.Original, s.Format)
	s.Encoding = d.encoding
	doc, err := text.Parse(s.Format, d.text, d.back)
	if err != nil {
		return fault.Wrap(fault.Unsupported, "read", s.Name, err)
	}
	if doc.Text == "" && doc.Front["title"] == "" {
		return fault.Wrap(fault.Invalid, "read", s.Name, errors.New("has no text in it"))
	}
	doc.Warnings = append(d.warnings, doc.Warnings...)
	keepName(doc, nameOf(s.Name))
	s.Text, s.Language = doc, language(doc)
	return nil
}
