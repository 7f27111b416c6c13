package cli

import (
	"context"
	"fmt"
	"os"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/store"
)

// verifyCmd proves the ledger.
type verifyCmd struct {
	Checkpoint string `placeholder:"FILE" complete:"file" help:"Also prove that nothing before this signed checkpoint was rewritten."`
	Key        string `placeholder:"FILE" complete:"file" help:"Public key of the checkpoint."`
	JSON       bool   `name:"json" help:"Print JSON: the number, time and hash of the last entry."`
}

// Help shows examples.
func (verifyCmd) Help() string {
	return `Computes the hash of every entry anew, and of every original, cleaned text and reading that the entries name. If anything was changed outside Entente, the first broken entry is named and the exit code is 4.

Examples:

    entente verify
    entente verify --checkpoint 2026-07.checkpoint --key record.pub`
}

// Run proves the chain and tells where it ends.
func (c verifyCmd) Run(ctx context.Context, a *app) error {
	if (c.Checkpoint == "") != (c.Key == "") {
		return fault.New(fault.Invalid, "a checkpoint is proved with its public key; give --checkpoint and --key together")
	}
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	head, err := s.Verify(ctx)
	if err != nil {
		return err
	}
	if c.Checkpoint != "" {
		if err := c.compare(ctx, s, head); err != nil {
			return err
		}
	}
	if c.JSON {
		return writeJSON(a.out, head)
	}
	_, err = fmt.Fprintf(a.out, "%s proved, %s\n", count(int(head.Number), "entry"), head.Hash)
	return err
}

// compare holds the ledger against a signed checkpoint.
func (c verifyCmd) compare(ctx context.Context, s store.Store, head ledger.Head) error {
	signed, err := os.ReadFile(c.Checkpoint)
	if err != nil {
		return fault.Wrap(fault.Unavailable, "read", c.Checkpoint, err)
	}
	key, err := os.ReadFile(c.Key)
	if err != nil {
		return fault.Wrap(fault.Unavailable, "read", c.Key, err)
	}
	point, err := ledger.OpenCheckpoint(signed, strings.TrimSpace(string(key)))
	if err != nil {
		return fault.Wrap(fault.Invalid, "read", c.Checkpoint, err)
	}
	if point.Number > head.Number {
		return fault.New(fault.Conflict, "the checkpoint is of entry %d, and the ledger ends with entry %d: entries are missing", point.Number, head.Number)
	}
	hash, err := hashAt(ctx, s, point.Number)
	if err == nil && hash != point.Hash {
		return fault.New(fault.Conflict, "entry %d is not the one of the checkpoint: the ledger was rewritten at or before it", point.Number)
	}
	return err
}

// hashAt is the hash of one entry; that of number 0 is empty.
func hashAt(ctx context.Context, s store.Store, number int64) (hash ledger.Hash, err error) {
	if number == 0 {
		return "", nil
	}
	err = s.EachEntry(ctx, number-1, func(e ledger.Entry) error {
		hash = e.Hash
		return errFound
	})
	if err == errFound { //nolint:errorlint // our own, handed through as it is
		err = nil
	}
	return hash, err
}

// errFound ends a walk over entries at the one that was looked for.
var errFound = fault.New(fault.Internal, "found")
