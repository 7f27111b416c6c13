package ingest_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"entente.example/internal/ingest"
	"entente.example/internal/record"
	"entente.example/internal/store/sqlite"
	"entente.example/internal/store/storetest"
)

// childEnv names the database and the folder that the test binary, run as a
// child, is to add to it.
const childEnv = "ENTENTE_INGEST_TEST_CHILD"

func TestMain(m *testing.M) {
	if args := os.Getenv(childEnv); args != "" {
		path, folder, _ := strings.Cut(args, "\n")
		if err := addAsChild(path, folder, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// addAsChild adds a folder and writes the id of each document acknowledged.
func addAsChild(path, folder string, out io.Writer) error {
	ctx := storetest.Operator(context.Background())
	s, err := sqlite.Open(ctx, path)
	if err != nil {
		return err
	}
	in := ingest.Ingester{Store: s, Reader: lineReader{}, Clock: time.Now, Report: func(r ingest.Result) {
		if r.Err == nil {
			fmt.Fprintln(out, r.Added.Document)
		}
	}}
	sources, _ := ingest.Files(folder)
	summary, err := in.Add(ctx, sources...)
	if err == nil && len(summary.Bad) > 0 {
		err = summary.Bad[0].Err
	}
	if err != nil {
		return err
	}
	return s.Close()
}

// child is a process that adds a folder.
type child struct {
	*exec.Cmd
	acknowledged chan []string
}

func startChild(t *testing.T, path, folder string) child {
	t.Helper()
	c := child{exec.Command(os.Args[0]), make(chan []string, 1)}
	c.Env = append(os.Environ(), childEnv+"="+path+"\n"+folder)
	c.Stderr = os.Stderr
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		var ids []string
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if len(lines.Text()) == 64 { // a line cut short by the kill is not an acknowledgement
				ids = append(ids, lines.Text())
			}
		}
		c.acknowledged <- ids
	}()
	return c
}

// manyNotes writes n small texts into a folder.
func manyNotes(t *testing.T, n int) string {
	t.Helper()
	folder := t.TempDir()
	files := map[string]string{}
	for i := range n {
		files[fmt.Sprintf("%04d.txt", i)] = strings.Repeat(fmt.Sprintf("Note %d welcomed the tide.\n\n", i), 20)
	}
	write(t, folder, files)
	return folder
}

// TestKilledWhileAdding kills an adding process again and again at moments of
// its own choosing: what it acknowledged is there, the file is whole, and the
// rest can be added.
func TestKilledWhileAdding(t *testing.T) {
	const texts = 500
	path, folder := filepath.Join(t.TempDir(), "record.db"), manyNotes(t, texts)
	for range 8 {
		c := startChild(t, path, folder)
		time.Sleep(time.Duration(rand.IntN(400)) * time.Millisecond)
		_ = c.Process.Kill() // it may have ended by itself
		acknowledged := <-c.acknowledged
		_ = c.Wait() // killed
		s := open(t, path)
		if err := s.Check(storetest.Context(t)); err != nil {
			t.Fatalf("after a kill: %v", err)
		}
		for _, id := range acknowledged {
			if _, err := s.Reading(storetest.Context(t), record.DocumentID(id)); err != nil {
				t.Fatalf("acknowledged, but %v", err)
			}
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if err := addAsChild(path, folder, io.Discard); err != nil {
		t.Fatal(err)
	}
	counts, err := open(t, path).Counts(storetest.Context(t))
	if err != nil || counts.Documents != texts || counts.Statements != texts*20 {
		t.Errorf("in the end: %+v, %v", counts, err)
	}
}

// TestProcessesAddAtOnce starts three processes on a file that none has made yet.
func TestProcessesAddAtOnce(t *testing.T) {
	const texts = 200
	path, folder := filepath.Join(t.TempDir(), "record.db"), manyNotes(t, texts)
	var children []child
	for range 3 {
		children = append(children, startChild(t, path, folder))
	}
	for _, c := range children {
		if ids := <-c.acknowledged; len(ids) != texts {
			t.Errorf("a process acknowledged %d of %d texts", len(ids), texts)
		}
		if err := c.Wait(); err != nil {
			t.Errorf("a process failed: %v", err)
		}
	}
	s := open(t, path)
	if counts, err := s.Counts(storetest.Context(t)); err != nil || counts.Documents != texts {
		t.Errorf("%+v, %v", counts, err)
	}
	if err := s.Check(storetest.Context(t)); err != nil {
		t.Error(err)
	}
}
