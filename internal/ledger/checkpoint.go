package ledger

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/mod/sumdb/note"
)

// Checkpoint states how a ledger stood: that its entry of this number has this
// hash. An outsider who keeps a signed one can later prove whether anything
// before it was rewritten, since each hash covers all entries before it.
type Checkpoint struct {
	Origin string // names the record, such as a host and path; one line
	Number int64
	Hash   Hash
}

// Text is the checkpoint in the layout of C2SP tlog-checkpoint: origin, number and hash in base64, a line each.
func (c Checkpoint) Text() (string, error) {
	sum, err := hex.DecodeString(string(c.Hash))
	if err != nil || len(sum) != 32 {
		return "", fmt.Errorf("hash %q is not a SHA-256 in hex", c.Hash)
	}
	if c.Origin == "" || strings.ContainsAny(c.Origin, "\n\r") {
		return "", fmt.Errorf("origin %q is not one line that names the record", c.Origin)
	}
	return c.Origin + "\n" + strconv.FormatInt(c.Number, 10) + "\n" + base64.StdEncoding.EncodeToString(sum) + "\n", nil
}

// NewKey makes a pair of Ed25519 keys in the notation of signed notes (C2SP
// signed-note): the private one signs checkpoints, the public one is given to outsiders.
func NewKey(random io.Reader, name string) (private, public string, err error) {
	if name == "" || strings.ContainsFunc(name, unicode.IsSpace) || strings.Contains(name, "+") {
		return "", "", fmt.Errorf("%q cannot name a key; try a host name, without blanks and plus signs", name)
	}
	return note.GenerateKey(random, name)
}

// Sign writes a checkpoint as a note signed with a private key of NewKey.
func Sign(c Checkpoint, private string) ([]byte, error) {
	text, err := c.Text()
	if err != nil {
		return nil, err
	}
	signer, err := note.NewSigner(private)
	if err != nil {
		return nil, fmt.Errorf("the private key: %w", err)
	}
	return note.Sign(&note.Note{Text: text}, signer)
}

// OpenCheckpoint reads a signed checkpoint, and fails unless it is signed with the public key's other half.
func OpenCheckpoint(signed []byte, public string) (Checkpoint, error) {
	verifier, err := note.NewVerifier(public)
	if err != nil {
		return Checkpoint{}, fmt.Errorf("the public key: %w", err)
	}
	n, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return Checkpoint{}, fmt.Errorf("the checkpoint's signature: %w", err)
	}
	lines := strings.Split(n.Text, "\n")
	if len(lines) < 4 {
		return Checkpoint{}, fmt.Errorf("the checkpoint has %d lines; it needs origin, number and hash", len(lines)-1)
	}
	number, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || number < 0 {
		return Checkpoint{}, fmt.Errorf("the checkpoint's number %q is none", lines[1])
	}
	sum, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil || len(sum) != 32 {
		return Checkpoint{}, fmt.Errorf("the checkpoint's hash %q is not a SHA-256 in base64", lines[2])
	}
	return Checkpoint{Origin: lines[0], Number: number, Hash: Hash(hex.EncodeToString(sum))}, nil
}
