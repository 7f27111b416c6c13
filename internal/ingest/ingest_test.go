package ingest_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf8"

	gocmp "github.com/google/go-cmp/cmp"

	"entente.example/internal/fault"
	"entente.example/internal/ingest"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/store/sqlite"
	"entente.example/internal/store/storetest"
	"entente.example/internal/text"
)

// lineReader is a reading engine that takes every line with "welcomed" in it
// for a statement, and falls over a line that says so.
type lineReader struct{ version string }

func (r lineReader) Version() string { return cmp.Or(r.version, "lines-1") }

func (r lineReader) Read(d *text.Document, id record.DocumentID) *record.Reading {
	reading := &record.Reading{Document: id, Engine: r.Version(), Title: d.Front["title"]}
	start := 0
	for line := range strings.Lines(d.Text) {
		words := strings.TrimSuffix(line, "\n")
		if strings.Contains(words, "falls over") {
			panic("no such word")
		}
		if strings.Contains(words, "welcomed") {
			reading.Statements = append(reading.Statements, record.Statement{Act: record.Welcome, Speakers: []record.Speaker{{Of: "IS"}},
				Evidence: record.Evidence{Exact: words, Start: start, End: start + utf8.RuneCountInString(words)}})
		}
		start += utf8.RuneCountInString(line)
	}
	record.AssignIDs(reading)
	return reading
}

var noon = time.Date(2025, 2, 3, 12, 0, 0, 0, time.UTC)

func clock() time.Time { return noon }

func open(t testing.TB, path string) store.Store {
	t.Helper()
	s, err := sqlite.Open(storetest.Context(t), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func write(t testing.TB, folder string, files map[string]string) {
	t.Helper()
	for name, content := range files {
		path := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func TestAddTellsWhatBecameOfEachText(t *testing.T) {
	folder := t.TempDir()
	write(t, folder, map[string]string{
		"a.txt":          "A note\n\nIceland welcomed the tide.\n",
		"b/page.md":      "---\ntitle: A page\nsource_url: https://example.org/page\n---\n\nNew Zealand welcomed the chart.\n",
		"c.html":         "<!DOCTYPE html><title>A leaf</title><p>Fiji welcomed the reef.</p>",
		"empty.txt":      "",
		"picture.txt":    "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00",
		"stumble.txt":    "The engine falls over this line.\n",
		".hidden.txt":    "Not to be read.",
		".git/config.md": "Not to be read.",
		"notes.docx":     "Not a text.",
	})
	s := open(t, filepath.Join(t.TempDir(), "record.db"))
	var told []string
	in := ingest.Ingester{Store: s, Reader: lineReader{}, Clock: clock, Report: func(r ingest.Result) {
		told = append(told, fmt.Sprint(filepath.Base(r.Name), " ", r.Added.Outcome, " ", r.Err != nil))
	}}
	sources, bad := ingest.Files(folder, filepath.Join(folder, "absent.txt"))
	if len(bad) != 1 || fault.KindOf(bad[0].Err) != fault.NotFound {
		t.Errorf("absent file: %v", bad)
	}
	summary, err := in.Add(storetest.Context(t), sources...)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"a.txt new false", "page.md new false", "c.html new false", "empty.txt  true", "picture.txt  true", "stumble.txt  true"}
	if diff := gocmp.Diff(want, told); diff != "" {
		t.Error(diff)
	}
	if summary.New != 3 || len(summary.Bad) != 3 {
		t.Errorf("summary: %+v", summary)
	}
	for _, b := range summary.Bad {
		if !strings.Contains(b.Err.Error(), b.Name) {
			t.Errorf("%s: the message does not name the file: %v", b.Name, b.Err)
		}
	}
	list, _, err := s.Documents(storetest.Context(t), record.DocumentFilter{Address: "https://example.org/page"})
	if err != nil || len(list) != 1 || list[0].Title != "A page" || !list[0].Added.Equal(noon) || list[0].MediaType != "text/markdown" {
		t.Errorf("the page by its own address: %+v, %v", list, err)
	}
	again, err := in.Add(storetest.Context(t), sources[:3]...)
	if err != nil || again.Same != 3 || again.New != 0 {
		t.Errorf("again: %+v, %v", again, err)
	}
}

func TestNewBytesOfAFileAreAVersion(t *testing.T) {
	folder := t.TempDir()
	s := open(t, filepath.Join(t.TempDir(), "record.db"))
	in := ingest.Ingester{Store: s, Reader: lineReader{}, Clock: clock}
	for i, content := range []string{"First wording.", "Second wording.", "Third wording."} {
		write(t, folder, map[string]string{"note.txt": content})
		sources, _ := ingest.Files(filepath.Join(folder, "note.txt"))
		summary, err := in.Add(storetest.Context(t), sources...)
		if err != nil || summary.New+summary.Versions != 1 || (summary.Versions == 1) != (i > 0) {
			t.Errorf("%q: %+v, %v", content, summary, err)
		}
	}
	summary, err := in.Add(storetest.Context(t), ingest.Stream("standard input", strings.NewReader("Fourth wording.")),
		ingest.Bytes("standard input", []byte("Fifth wording.")))
	if err != nil || summary.New != 2 {
		t.Errorf("streams have no address: %+v, %v", summary, err)
	}
}

func TestTextsOfAFileSystem(t *testing.T) {
	fsys := fstest.MapFS{"pack/b.txt": {Data: []byte("B welcomed A.")}, "pack/a.txt": {Data: []byte("A welcomed B.")}, "other.txt": {Data: []byte("No.")}}
	sources, err := ingest.FilesIn(fsys, "pack")
	if err != nil || len(sources) != 2 || sources[0].Name != "pack/a.txt" {
		t.Fatalf("%v, %v", sources, err)
	}
	in := ingest.Ingester{Store: open(t, filepath.Join(t.TempDir(), "record.db")), Reader: lineReader{}, Clock: clock}
	if summary, err := in.Add(storetest.Context(t), sources...); err != nil || summary.New != 2 {
		t.Errorf("%+v, %v", summary, err)
	}
	if _, err := ingest.FilesIn(fsys, "absent"); fault.KindOf(err) != fault.NotFound {
		t.Errorf("absent folder: %v", err)
	}
}

// TestManyTexts fills several batches: the order told is the order given, however fast each text is read.
func TestManyTexts(t *testing.T) {
	var sources []ingest.Source
	for i := range 300 {
		slow := strings.Repeat(fmt.Sprintf("Text %d welcomed the tide.\n\n", i), 1+i%7*20)
		sources = append(sources, ingest.Bytes(fmt.Sprintf("%03d.txt", i), []byte(slow)))
	}
	var told []string
	in := ingest.Ingester{Store: open(t, filepath.Join(t.TempDir(), "record.db")), Reader: lineReader{}, Clock: clock, Workers: 4,
		Report: func(r ingest.Result) { told = append(told, r.Name) }}
	summary, err := in.Add(storetest.Context(t), sources...)
	if err != nil || summary.New != 300 {
		t.Fatalf("%+v, %v", summary, err)
	}
	for i, name := range told {
		if name != sources[i].Name {
			t.Fatalf("told of %s in place %d", name, i)
		}
	}
}

func TestReread(t *testing.T) {
	path := filepath.Join(t.TempDir(), "record.db")
	s := open(t, path)
	old := ingest.Ingester{Store: s, Reader: lineReader{}, Clock: clock}
	_, err := old.Add(storetest.Context(t), ingest.Bytes("a.txt", []byte("A welcomed B.\n\nAnd so on.")), ingest.Bytes("b.md", []byte("# Title\n\nB *welcomed* A.")),
		ingest.Bytes("c-2024-07-26.html", []byte("<p>C welcomed A.</p>")))
	if err != nil {
		t.Fatal(err)
	}
	fresh := ingest.Ingester{Store: s, Reader: lineReader{version: "lines-2"}, Clock: clock}
	total := 0
	summary, err := fresh.Reread(storetest.Context(t), func(n int) { total = n })
	if err != nil || summary.Reread != 3 || total != 3 || len(summary.Bad) != 0 {
		t.Fatalf("%+v, %v", summary, err)
	}
	list, _, err := s.Documents(storetest.Context(t), record.DocumentFilter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range list {
		r, err := s.Reading(storetest.Context(t), d.ID)
		if err != nil || r.Engine != "lines-2" || d.Counts.Statements != 1 {
			t.Errorf("%s: %+v, %v", d.Title, r, err)
		}
		kept, err := s.Text(storetest.Context(t), d.ID)
		if err != nil || d.MediaType == "text/html" && kept.Front[text.NameDay] != "2024-07-26" {
			t.Errorf("%s: the day of its name is lost: %v, %v", d.Title, kept.Front, err)
		}
	}
	if summary, err := fresh.Reread(storetest.Context(t), nil); err != nil || summary.Reread != 0 {
		t.Errorf("once more: %+v, %v", summary, err)
	}
	if err := s.Check(storetest.Context(t)); err != nil {
		t.Error(err)
	}
}

// slowReader is a lineReader whose caller gives up meanwhile.
type slowReader struct {
	lineReader
	cancel context.CancelFunc
}

func (r slowReader) Read(d *text.Document, id record.DocumentID) *record.Reading {
	r.cancel()
	return r.lineReader.Read(d, id)
}

func TestAddEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(storetest.Context(t))
	in := ingest.Ingester{Store: open(t, filepath.Join(t.TempDir(), "record.db")), Reader: slowReader{cancel: cancel}, Clock: clock}
	var sources []ingest.Source
	for i := range 100 {
		sources = append(sources, ingest.Bytes(fmt.Sprint(i, ".txt"), fmt.Appendf(nil, "Text %d.", i)))
	}
	if _, err := in.Add(ctx, sources...); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// refusing is a store that takes no batch with a certain document in it.
type refusing struct {
	store.Store
	size int
}

func (s refusing) Add(ctx context.Context, additions ...store.Addition) ([]store.Added, error) {
	for _, a := range additions {
		if len(a.Original) == s.size {
			return nil, fault.New(fault.Invalid, "not this one")
		}
	}
	return s.Store.Add(ctx, additions...)
}

func TestOneRefusedTextDoesNotTakeItsBatchAlong(t *testing.T) {
	s := refusing{open(t, filepath.Join(t.TempDir(), "record.db")), len("To be refused.")}
	in := ingest.Ingester{Store: s, Reader: lineReader{}, Clock: clock}
	summary, err := in.Add(storetest.Context(t), ingest.Bytes("a.txt", []byte("One text.")), ingest.Bytes("b.txt", []byte("To be refused.")),
		ingest.Bytes("c.txt", []byte("Another.")))
	if err != nil || summary.New != 2 || len(summary.Bad) != 1 || summary.Bad[0].Name != "b.txt" {
		t.Errorf("%+v, %v", summary, err)
	}
}

func TestUnreadableSource(t *testing.T) {
	in := ingest.Ingester{Store: open(t, filepath.Join(t.TempDir(), "record.db")), Reader: lineReader{}, Clock: clock}
	broken := ingest.Source{Name: "broken.txt", Open: func() (io.ReadCloser, error) { return nil, errors.New("disk on fire") }}
	summary, err := in.Add(storetest.Context(t), broken, ingest.File(filepath.Join(t.TempDir(), "gone.txt")))
	if err != nil || len(summary.Bad) != 2 {
		t.Fatalf("%+v, %v", summary, err)
	}
	if fault.KindOf(summary.Bad[0].Err) != fault.Unavailable || fault.KindOf(summary.Bad[1].Err) != fault.NotFound {
		t.Errorf("%v", summary.Bad)
	}
}
