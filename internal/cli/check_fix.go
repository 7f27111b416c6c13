package cli

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"

	"entente.example/internal/check"
	"entente.example/internal/check/draft"
	"entente.example/internal/fault"
)

// mended is what a fix did: the words around it before and after.
type mended struct {
	Line   int    `json:"line"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// mostRounds bounds how often fixes are made that earlier ones made way for.
const mostRounds = 10

// mend makes the safe fixes of a draft in its file; the result becomes that of
// the mended draft.
func mend(ctx context.Context, desk *draft.Desk, o check.Options, path string, r **draft.Result) ([]mended, error) {
	var list []mended
	for range mostRounds {
		m, err := desk.Mend(ctx, *r, o)
		if err != nil {
			return nil, err
		}
		if len(m.Fixes) == 0 {
			break
		}
		list = append(list, describe((*r).Snapshot.Original, m.Fixes)...)
		*r = m.Result
	}
	if len(list) == 0 {
		return nil, nil
	}
	return list, fault.Wrap(fault.Unavailable, "write", path, replaceFile(path, (*r).Snapshot.Original))
}

// replaceFile puts new bytes in the place of a file's, all or none, and keeps its mode.
func replaceFile(path string, b []byte) (err error) {
	if real, e := filepath.EvalSymlinks(path); e == nil {
		path = real
	}
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".entente-check-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name())
		}
	}()
	_, err = f.Write(b)
	for _, step := range []func() error{func() error { return f.Chmod(info.Mode().Perm()) }, f.Sync, f.Close} {
		if e := step(); err == nil {
			err = e
		}
	}
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// describe shows what fixes do to an original, each with some words on either side.
func describe(original []byte, fixes []check.Fix) []mended {
	const beside = 30
	list := make([]mended, len(fixes))
	for i, f := range fixes {
		from, to := max(0, f.Start-beside), min(len(original), f.End+beside)
		lead, tail := "", ""
		if from > 0 {
			lead = "…"
		}
		if to < len(original) {
			tail = "…"
		}
		left, right := lead+string(original[from:f.Start]), string(original[f.End:to])+tail
		list[i] = mended{
			Line:   1 + bytes.Count(original[:f.Start], []byte("\n")),
			Before: strings.ToValidUTF8(left+string(original[f.Start:f.End])+right, ""),
			After:  strings.ToValidUTF8(left+f.With+right, ""),
		}
	}
	return list
}
