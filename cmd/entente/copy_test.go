package main

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/store/postgres/pgtest"
	"entente.example/internal/store/storetest"
)

// TestCopyThereAndBack moves a record with all kinds of decisions from a file to
// a server and back: each tells the same of everything.
func TestCopyThereAndBack(t *testing.T) {
	first, server, back := filepath.Join(t.TempDir(), "first.db"), pgtest.Address(t), filepath.Join(t.TempDir(), "back.db")
	entente(t, "demo", "--no-serve", "--db", first)
	entente(t, "withdraw", "429b8558", "--reason", "published in error", "--db", first)
	entente(t, "visibility", "43c436ff8750", "restricted", "--group", "press", "--db", first)
	entries, _, _ := strings.Cut(entente(t, "verify", "--db", first), " ")
	for _, way := range [][2]string{{first, server}, {server, back}} {
		if out := entente(t, "copy", "--db", way[0], "--to", way[1]); !strings.HasPrefix(out, entries+" entries copied; "+entries+" proved there, ") {
			t.Errorf("copying said %s", out)
		}
	}
	want := everything(t, first)
	for _, place := range []string{server, back} {
		if diff := cmp.Diff(want, everything(t, place)); diff != "" {
			t.Error(diff)
		}
		for _, list := range []string{"documents", "facts", "commitments", "statements", "deliveries", "meetings", "people", "programmes", "parties"} {
			if diff := cmp.Diff(entente(t, "list", list, "--limit", "0", "--json", "--db", first),
				entente(t, "list", list, "--limit", "0", "--json", "--db", place)); diff != "" {
				t.Errorf("list %s: %s", list, diff)
			}
		}
		for _, d := range want.Documents {
			if diff := cmp.Diff(entente(t, "show", string(d.ID), "--json", "--db", first), entente(t, "show", string(d.ID), "--json", "--db", place)); diff != "" {
				t.Errorf("show %s: %s", d.ID, diff)
			}
		}
	}
}

// TestCopyBrokenOff kills the program without warning while it copies to a
// server, twice: the third time it finishes what is there.
func TestCopyBrokenOff(t *testing.T) {
	file, server := filepath.Join(t.TempDir(), "file.db"), pgtest.Address(t)
	entente(t, "add", "--db", file, notes(t, 1500))
	for _, after := range []time.Duration{300, 500} {
		cmd := exec.Command("entente", "copy", "--db", file, "--to", server)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(after * time.Millisecond)
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		t.Logf("killed after %d ms with %d documents copied", after, documents(t, server))
	}
	if out := entente(t, "copy", "--db", file, "--to", server); !strings.Contains(out, "; 3,000 proved there, ") {
		t.Errorf("copying said %s", out)
	}
	if n := documents(t, server); n != 1500 {
		t.Errorf("%d documents, want 1500", n)
	}
}

// entente runs the program and gives what it printed.
func entente(t *testing.T, args ...string) string {
	t.Helper()
	var errs strings.Builder
	cmd := exec.Command("entente", args...)
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("entente %s: %v\n%s", strings.Join(args, " "), err, errs.String())
	}
	return string(out)
}

// everything is all that the database at a place tells.
func everything(t *testing.T, place string) storetest.Everything {
	t.Helper()
	s, err := open(t.Context(), place)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	return storetest.Dump(t, s)
}
