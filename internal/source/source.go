// Package source reads official texts from files and streams into immutable
// snapshots, each named by the hash of its bytes.
//
// In: a name and bytes. Out: a Snapshot with its cleaned text. It knows
// nothing of facts or databases.
package source

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// MaxBytes is the largest original that is read: 64 MB.
const MaxBytes = 64 << 20

// Snapshot is an official text as it was read.
type Snapshot struct {
	ID        record.DocumentID
	Name      string // the path, or what the caller calls it
	MediaType string // of the original, without parameters
	Encoding  string // of the original, WHATWG name
	Format    text.Format
	Original  []byte
	Text      *text.Document
	Language  string // ISO 639-1, empty where unknown
}

// Open reads the file at path.
func Open(path string) (*Snapshot, error) {
	f, err := os.Open(path)
	if err != nil {
		if os.IsNotExist(err) {
			return nil, fault.Wrap(fault.NotFound, "read", path, err)
		}
		return nil, fault.Wrap(fault.Unavailable, "read", path, err)
	}
	defer f.Close()
	return ReadFrom(path, f)
}

// ReadFrom reads all of r, up to MaxBytes.
func ReadFrom(name string, r io.Reader) (*Snapshot, error) {
	original, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, fault.Wrap(fault.Unavailable, "read", name, err)
	}
	return Read(name, original)
}

// Read makes a snapshot of bytes already in memory; it keeps original.
func Read(name string, original []byte) (*Snapshot, error) {
	if len(original) > MaxBytes {
		return nil, fault.Wrap(fault.TooLarge, "read", name, fmt.Errorf("over %d MB; try splitting it", MaxBytes>>20))
	}
	sum := sha256.Sum256(original)
	s := &Snapshot{ID: record.DocumentID(hex.EncodeToString(sum[:])), Name: name, Encoding: "utf-8", Original: original, Language: "en"}
	s.Format = text.Plain
	switch strings.ToLower(filepath.Ext(name)) {
	case ".md", ".markdown":
		s.Format = text.Markdown
	case ".html", ".htm":
		s.Format = text.HTML
	}
	s.MediaType = string(s.Format)
	doc, err := text.Parse(s.Format, string(original), text.OffsetMap{})
	if err != nil {
		return nil, err
	}
	s.Text = doc
	return s, nil
}
