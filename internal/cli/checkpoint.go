package cli

import (
	"context"
	"crypto/rand"
	"fmt"
	"os"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/ledger"
)

// checkpointCmd signs how the ledger stands.
type checkpointCmd struct {
	Key    string `required:"" placeholder:"FILE" complete:"file" help:"Private key that signs."`
	NewKey string `placeholder:"NAME" help:"Make the key first, named for the record (a host, no blanks), and write its public half beside it as FILE.pub."`
}

// Help shows examples.
func (checkpointCmd) Help() string {
	return `Prints the number and hash of the last entry, signed with Ed25519 as a C2SP signed note. Give the checkpoint and the public key to somebody outside: with entente verify they can prove later that no entry before it was changed or taken out.

Examples:

    entente checkpoint --new-key record.example.org --key record.key > first.checkpoint
    entente checkpoint --key record.key > 2026-07.checkpoint`
}

// Run signs and prints the checkpoint.
func (c checkpointCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	if c.NewKey != "" {
		if err := c.makeKey(); err != nil {
			return err
		}
	}
	key, err := os.ReadFile(c.Key)
	if err != nil {
		return fault.New(fault.Unavailable, "%w; try --new-key NAME to make one", err)
	}
	head, err := s.Verify(ctx)
	if err != nil {
		return err
	}
	if head.Number == 0 {
		return fault.New(fault.NotFound, "the ledger is empty; there is nothing to sign")
	}
	private := strings.TrimSpace(string(key))
	signed, err := ledger.Sign(ledger.Checkpoint{Origin: keyName(private), Number: head.Number, Hash: head.Hash}, private)
	if err != nil {
		return fault.Wrap(fault.Invalid, "sign with", c.Key, err)
	}
	_, err = a.out.Write(signed)
	return err
}

// makeKey writes both halves of a new key; it never replaces one.
func (c checkpointCmd) makeKey() error {
	private, public, err := ledger.NewKey(rand.Reader, c.NewKey)
	if err != nil {
		return fault.Wrap(fault.Invalid, "", "", err)
	}
	for _, half := range []struct {
		path, text string
		mode       os.FileMode
	}{{c.Key, private, 0o600}, {c.Key + ".pub", public, 0o644}} {
		f, err := os.OpenFile(half.path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, half.mode)
		if err != nil {
			return fault.New(fault.Conflict, "%w; try another file, keys are never overwritten", err)
		}
		_, err = fmt.Fprintln(f, half.text)
		if e := f.Close(); err == nil {
			err = e
		}
		if err != nil {
			return fault.Wrap(fault.Unavailable, "write", half.path, err)
		}
	}
	return nil
}

// keyName is the name in a private key: PRIVATE+KEY+NAME+hash+key.
func keyName(private string) string {
	if parts := strings.SplitN(private, "+", 5); len(parts) == 5 {
		return parts[2]
	}
	return ""
}
