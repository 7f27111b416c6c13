package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"entente.example/internal/record"
	"entente.example/internal/store/postgres/pgtest"
)

// TestKilledWhileAdding kills the program without warning while it adds many
// texts: the record stays sound, and adding again brings in the rest, once each.
func TestKilledWhileAdding(t *testing.T) {
	t.Run("file", func(t *testing.T) { testKilledWhileAdding(t, filepath.Join(t.TempDir(), "killed.db")) })
	t.Run("server", func(t *testing.T) { testKilledWhileAdding(t, pgtest.Address(t)) })
}

func testKilledWhileAdding(t *testing.T, db string) {
	const texts = 1500
	dir := notes(t, texts)
	for _, after := range []time.Duration{40, 120, 250} {
		cmd := exec.Command("entente", "add", "--db", db, dir)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(after * time.Millisecond)
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		t.Logf("killed after %d ms with %d documents kept", after, documents(t, db))
	}
	if out, err := exec.Command("entente", "add", "--db", db, dir).CombinedOutput(); err != nil {
		t.Fatalf("adding again: %v\n%s", err, out)
	}
	if n := documents(t, db); n != texts {
		t.Errorf("%d documents, want %d", n, texts)
	}
}

// notes makes a folder of short texts.
func notes(t *testing.T, texts int) string {
	t.Helper()
	dir := t.TempDir()
	for i := range texts {
		text := fmt.Sprintf("Note %d\n\n3 June 2024\n\nJapan will dispatch %d experts to ASEAN in 2025. Thailand welcomed it.\n", i, i+2)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%04d.txt", i)), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// documents checks a database and counts its documents.
func documents(t *testing.T, db string) int {
	t.Helper()
	ctx := context.Background()
	s, err := open(ctx, db)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := s.Check(ctx); err != nil {
		t.Fatal(err)
	}
	_, total, err := s.Documents(ctx, record.DocumentFilter{})
	if err != nil {
		t.Fatal(err)
	}
	return total
}
