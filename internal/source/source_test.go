package source

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html/charset"

	"entente.example/internal/fault"
	"entente.example/internal/text"
)

// encode writes s in the encoding of a WHATWG name.
func encode(t *testing.T, name, s string) []byte {
	t.Helper()
	e, _ := charset.Lookup(name)
	b, err := e.NewEncoder().Bytes([]byte(s))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return b
}

const (
	inEnglish  = "The Minister of Côte d’Ivoire welcomed the café talks on the future of trade and said that all would go on."
	inJapanese = "日本の外務大臣は、ハノイでベトナムの外務大臣と会談を行いました。両大臣は、協力を進めることで一致しました。"
)

func TestReadKnowsEncodings(t *testing.T) {
	page := func(label, body string) string {
		return `<html><head><meta charset="` + label + `"><title>t</title></head><body><p>` + body + `</p></body></html>`
	}
	utf16 := func(s string, order string) []byte {
		b := []byte{0xff, 0xfe}
		if order == "utf-16be" {
			b = []byte{0xfe, 0xff}
		}
		for _, r := range s {
			lo, hi := byte(r), byte(r>>8)
			if order == "utf-16be" {
				lo, hi = hi, lo
			}
			b = append(b, lo, hi)
		}
		return b
	}
	cases := []struct {
		name, file string
		original   []byte
		encoding   string
		want       string // the first block that is read
		language   string
	}{
		{"UTF-8", "a.txt", []byte(inEnglish), "utf-8", inEnglish, "en"},
		{"UTF-8 with a byte order mark", "a.txt", []byte("\xef\xbb\xbf" + inEnglish), "utf-8", inEnglish, "en"},
		{"UTF-16, little end first", "a.txt", utf16(inEnglish, "utf-16le"), "utf-16le", inEnglish, "en"},
		{"UTF-16, big end first", "a.txt", utf16(inEnglish, "utf-16be"), "utf-16be", inEnglish, "en"},
		{"UTF-16 without a mark", "a.txt", utf16(inEnglish, "utf-16le")[2:], "utf-16le", inEnglish, "en"},
		{"Western bytes that name no encoding", "a.txt", encode(t, "windows-1252", inEnglish), "windows-1252", inEnglish, "en"},
		{"a page in Latin-1", "a.html", encode(t, "windows-1252", page("iso-8859-1", inEnglish)), "windows-1252", inEnglish, "en"},
		{"a page in Shift_JIS", "a.html", encode(t, "shift_jis", page("Shift_JIS", inJapanese)), "shift_jis", inJapanese, "ja"},
		{"a page in EUC-JP", "a.html", encode(t, "euc-jp", page("euc-jp", inJapanese)), "euc-jp", inJapanese, "ja"},
		{"Shift_JIS that names no encoding", "a.txt", encode(t, "shift_jis", inJapanese), "shift_jis", inJapanese, "ja"},
		{"EUC-JP that names no encoding", "a.txt", encode(t, "euc-jp", inJapanese), "euc-jp", inJapanese, "ja"},
		{"ISO-2022-JP", "a.txt", encode(t, "iso-2022-jp", inJapanese), "iso-2022-jp", inJapanese, "ja"},
		{"a page that says Latin-1 but is UTF-8", "a.html", []byte(page("latin1", inEnglish)), "utf-8", inEnglish, "en"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s, err := Read(c.file, c.original)
			if err != nil {
				t.Fatal(err)
			}
			if s.Encoding != c.encoding || s.Language != c.language {
				t.Errorf("encoding %q, language %q, want %q, %q", s.Encoding, s.Language, c.encoding, c.language)
			}
			if !strings.Contains(s.Text.Text, c.want) {
				t.Fatalf("text %q, want %q in it", s.Text.Text, c.want)
			}
			checkBytes(t, s, c.want)
		})
	}
}

// checkBytes makes sure that the original bytes of each character, decoded, are the character.
func checkBytes(t *testing.T, s *Snapshot, part string) {
	t.Helper()
	e, _ := charset.Lookup(s.Encoding)
	at := strings.Index(s.Text.Text, part)
	for i, r := range part {
		from, to := s.Text.Offsets.Source(at+i, at+i+len(string(r)))
		if s.Encoding == "iso-2022-jp" {
			if to <= from {
				t.Errorf("%q: bytes %d to %d", r, from, to)
			}
			continue
		}
		got, err := e.NewDecoder().Bytes(s.Original[from:to])
		if err != nil || string(got) != string(r) {
			t.Fatalf("bytes %d to %d of the original are %q, want %q", from, to, got, string(r))
		}
	}
}

func TestReadFindsTheFormat(t *testing.T) {
	cases := []struct {
		name, file, original string
		want                 text.Format
	}{
		{"by extension", "a.md", "The ministers met.", text.Markdown},
		{"a page under a wrong name", "a.txt", "<!DOCTYPE html><p>The ministers met.</p>", text.HTML},
		{"a header without a name", "-", "---\ntitle: Talks\n---\nThe ministers met.", text.Markdown},
		{"tags without a name", "-", "<div><p>The ministers met.</p></div>", text.HTML},
		{"neither", "-", "The ministers met.", text.Plain},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s, err := Read(c.file, []byte(c.original))
			if err != nil {
				t.Fatal(err)
			}
			if s.Format != c.want || s.MediaType != string(c.want) {
				t.Errorf("format %q, media type %q, want %q", s.Format, s.MediaType, c.want)
			}
			if !strings.HasSuffix(s.Text.Text, "The ministers met.") {
				t.Errorf("text %q", s.Text.Text)
			}
		})
	}
}

func TestReadRefuses(t *testing.T) {
	cases := []struct {
		name     string
		original string
		kind     fault.Kind
		says     string
	}{
		{"nothing", "", fault.Invalid, "is empty"},
		{"only blanks", " \n\t\r\n", fault.Invalid, "is empty"},
		{"a page without text", "<html><body><img src=x></body></html>", fault.Invalid, "no text"},
		{"a PDF", "%PDF-1.7\n%\xe2\xe3", fault.Unsupported, "is a PDF"},
		{"a ZIP", "PK\x03\x04\x14\x00", fault.Unsupported, "office document"},
		{"a picture", "\x89PNG\r\n\x1a\n", fault.Unsupported, "picture"},
		{"a database", "SQLite format 3\x00", fault.Unsupported, "SQLite"},
		{"noise", strings.Repeat("\x00\x01\x02\x03\x04ab", 50), fault.Unsupported, "control characters"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := Read("given.txt", []byte(c.original))
			if fault.KindOf(err) != c.kind || err == nil || !strings.Contains(err.Error(), c.says) || !strings.Contains(err.Error(), "given.txt") {
				t.Errorf("error %v of kind %v, want kind %v that says %q and names the file", err, fault.KindOf(err), c.kind, c.says)
			}
		})
	}
}

func TestReadMendsInvalidBytes(t *testing.T) {
	s, err := Read("a.txt", []byte("The “two sides” met \xff\xfe in Hanoi."))
	if err != nil {
		t.Fatal(err)
	}
	if s.Text.Text != "The “two sides” met \uFFFD\uFFFD in Hanoi." || s.Encoding != "utf-8" {
		t.Errorf("text %q in %s", s.Text.Text, s.Encoding)
	}
	if len(s.Text.Warnings) != 1 || !strings.Contains(s.Text.Warnings[0], "2 characters") {
		t.Errorf("warnings %q", s.Text.Warnings)
	}
	from, to := s.Text.Offsets.Source(strings.Index(s.Text.Text, "Hanoi"), len(s.Text.Text))
	if got := string(s.Original[from:to]); got != "Hanoi." {
		t.Errorf("after the mended bytes the map gives %q", got)
	}
}

func TestOpen(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "talks.md")
	if err := os.WriteFile(path, []byte("---\ntitle: Talks\ndate: 2024-07-26\n---\nThe ministers met.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	if s.Name != path || len(s.ID) != 64 || s.Text.Front["date"] != "2024-07-26" || s.Text.Text != "The ministers met." {
		t.Errorf("got %+v", s)
	}
	if _, err := Open(filepath.Join(dir, "none.txt")); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a missing file: %v", err)
	}
	if _, err := Open(dir); fault.KindOf(err) != fault.Invalid {
		t.Errorf("a folder: %v", err)
	}
}

func TestReadFromHasALimit(t *testing.T) {
	_, err := ReadFrom("long.txt", strings.NewReader(strings.Repeat("The ministers met.\n", MaxBytes/19+1)))
	if fault.KindOf(err) != fault.TooLarge {
		t.Errorf("error %v, want too large", err)
	}
}

// bombs are inputs that bring slow parsers down; each must be read within a time
// that only a parser linear in its input keeps.
func bombs() map[string]func() (name string, original []byte) {
	repeat := func(name, s string, n int) func() (string, []byte) {
		return func() (string, []byte) { return name, bytes.Repeat([]byte(s), n) }
	}
	return map[string]func() (string, []byte){
		"a hundred thousand open elements": func() (string, []byte) {
			return "a.html", []byte(strings.Repeat("<div><b><blockquote><ul>", 100_000) + "The ministers met.")
		},
		"items that never close": repeat("a.html", "<li>The ministers met.\n", 200_000),
		"a million lines":        repeat("a.txt", "- The ministers met\n", 1_000_000),
		"numbers in numbers":     repeat("a.md", "1. (1) a. The ministers met\n", 100_000),
		"a huge attribute": func() (string, []byte) {
			return "a.html", []byte("<p title=\"" + strings.Repeat("x", 20<<20) + "\">The ministers met.</p>")
		},
		"a million attributes": func() (string, []byte) {
			return "a.html", []byte("<p " + strings.Repeat("a=b ", 1_000_000) + ">The ministers met.</p>")
		},
		"a million short blocks":  repeat("a.txt", "Hanoi talks\n\n", 1_000_000),
		"a million dates":         repeat("a.md", "3 May 2024\n\n", 500_000),
		"open tables in Markdown": repeat("a.md", "<table>\n", 500_000),
		"deep indents":            repeat("a.txt", strings.Repeat(" ", 40)+"(a) x\n", 100_000),
		"open brackets":           repeat("a.md", "[", 4_000_000),
		"open links":              repeat("a.md", "[[[[[[[[a](", 400_000),
		"open angle brackets":     repeat("a.md", "<", 4_000_000),
		"open rows":               repeat("a.html", "<tr><td>x", 400_000),
		"open scripts":            repeat("a.html", "<script>", 500_000),
		"open comments":           repeat("a.md", "<!--", 1_000_000),
		"open emphasis":           repeat("a.md", "*a _b ", 700_000),
		"open titles and tables":  repeat("a.html", "<table><select><title>a</title><svg>", 100_000),
		"quotes that never close": repeat("a.txt", "“The ministers \"met. ", 500_000),
		"page marks":              repeat("a.txt", "1 / 2\n", 600_000),
		"a line without an end":   repeat("a.txt", "The ministers met (a) in 2 / 2 Hanoi.Then -2- they ", 200_000),
		"headings":                repeat("a.md", "# A\n", 800_000),
		"fifty megabytes":         repeat("a.txt", "The ministers met in Hanoi on 26 July and\nagreed to go on with the plan.\n\n", 50<<20/74),
	}
}

func TestReadWithstandsBombs(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	for name, bomb := range bombs() {
		t.Run(name, func(t *testing.T) {
			file, original := bomb()
			began := time.Now()
			_, err := Read(file, original)
			took := time.Since(began)
			if err != nil && fault.KindOf(err) == fault.Internal {
				t.Error(err)
			}
			t.Logf("%.1f MB in %v", float64(len(original))/1e6, took.Round(time.Millisecond))
			if took > 20*time.Second {
				t.Errorf("%d bytes took %v", len(original), took)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{inEnglish, inJapanese, "---\ntitle: x\n---\n**b** [l](u)", "<p>a<td>b", "\xff\xfea\x00", "%PDF"} {
		f.Add("a.txt", []byte(s))
		f.Add("a.html", []byte(s))
		f.Add("a.md", []byte(s))
	}
	f.Fuzz(func(t *testing.T, name string, original []byte) {
		s, err := Read(name, original)
		if err != nil {
			if k := fault.KindOf(err); k == fault.Internal {
				t.Fatalf("unclassified error %v", err)
			}
			return
		}
		for _, b := range s.Text.Blocks {
			from, to := s.Text.Offsets.Source(b.Start, b.End)
			if from < 0 || to > len(original) || from > to {
				t.Fatalf("block %v maps to bytes %d to %d of %d", b, from, to, len(original))
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	original := []byte(strings.Repeat(inEnglish+"\n\n", 1000))
	b.SetBytes(int64(len(original)))
	for b.Loop() {
		if _, err := Read("a.txt", original); err != nil {
			b.Fatal(err)
		}
	}
}

func ExampleRead() {
	s, err := Read("talks.md", []byte("---\ntitle: Talks\n---\nThe **two sides** met."))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(s.Format, s.Encoding, s.Language, s.Text.Front["title"])
	fmt.Println(s.Text.Text)
	// Output:
	// text/markdown utf-8  Talks
	// The two sides met.
}
