package press_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"io/fs"
	"regexp"
	"strings"
	"testing"

	"entente.example/internal/brief"
	"entente.example/internal/brief/press"
	"entente.example/internal/fault"
)

// paper is a brief with what layouts stumble over: marks of HTML, XML and Markdown, control characters, a note cited twice.
func paper() brief.Paper {
	return brief.Paper{Title: "Brief: Forum <on> Ports & Seas", Subtitle: "For Japan", Language: "en", Notices: []string{"Holds internal material: 1 document quoted here is not public."},
		Parts: []brief.Part{{Key: "last", Title: "Last time", Groups: []brief.Group{{Title: "Ports", Items: []brief.Item{
			{Label: "Since 2024", Sentences: []brief.Sentence{{Text: "“a*b_c [d] <e> & f\x07”.", Notes: []int{1}}, {Text: "Again.", Notes: []int{1, 2}}}}}}}}},
		Notes:        []brief.Note{{Number: 1, Path: "/documents/ab?start=1&end=9#span", Title: "A text", Detail: "Japan, 1 May 2024"}, {Number: 2, Path: "/meetings", Title: "Meetings", Detail: "rows"}},
		NotesHeading: "Notes", Made: brief.Made{Heading: "Made from", Lines: []string{"2 documents"}, Documents: []brief.Source{{ID: "ab", Line: "1 May 2024: A text"}}}}
}

func printed(t *testing.T, f press.Format, o press.Options) []byte {
	t.Helper()
	b, err := press.Print(paper(), f, o)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestMarkdown(t *testing.T) {
	got := string(printed(t, press.Markdown, press.Options{Site: "https://site.example/"}))
	for _, want := range []string{"# Brief: Forum \\<on> Ports \\& Seas\n", "> Holds internal material", "\n### Ports\n\n- **Since 2024** “a\\*b\\_c \\[d\\] \\<e> \\& f\x07”.[^1] Again.[^1][^2]\n",
		"[^1]: [A text](<https://site.example/documents/ab?start=1&end=9#span>). Japan, 1 May 2024\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func TestPage(t *testing.T) {
	got := string(printed(t, press.HTML, press.Options{}))
	for _, want := range []string{`<html lang="en">`, "<h1>Brief: Forum &lt;on&gt; Ports &amp; Seas</h1>", `<h2 id="last">Last time</h2>`, `<sup><a href="/documents/ab?start=1&amp;end=9#span">1</a></sup>`, "not public"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	for _, bad := range []string{"<script", "ZgotmplZ", "<on>"} {
		if strings.Contains(got, bad) {
			t.Errorf("%q in the page", bad)
		}
	}
}

// parts are the files of a Word document; each has to be well-formed XML.
func parts(t *testing.T, document []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(document), int64(len(document)))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, f := range z.File {
		b, err := fs.ReadFile(z, f.Name)
		if err != nil {
			t.Fatal(err)
		}
		files[f.Name] = string(b)
		for d := xml.NewDecoder(bytes.NewReader(b)); ; {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", f.Name, err)
			}
		}
	}
	return files
}

var (
	linked = regexp.MustCompile(`r:id="([^"]+)"`)
	styled = regexp.MustCompile(`<w:[pr]Style w:val="([^"]+)"`)
	target = regexp.MustCompile(`<Relationship Id="([^"]+)" [^>]*Target="([^"]+)"( TargetMode="External")?`)
)

// TestDOCX holds a document to the rules by which programs open it: well-formed parts with a type each, every
// relationship there and leading to a part or outside, every style defined.
func TestDOCX(t *testing.T) {
	files := parts(t, printed(t, press.DOCX, press.Options{Site: "https://site.example"}))
	document, styles, types := files["word/document.xml"], files["word/styles.xml"], files["[Content_Types].xml"]
	ids := map[string]bool{}
	for _, r := range target.FindAllStringSubmatch(files["word/_rels/document.xml.rels"], -1) {
		if ids[r[1]] {
			t.Errorf("relationship %s twice", r[1])
		}
		ids[r[1]] = true
		if _, there := files["word/"+r[2]]; r[3] == "" && !there {
			t.Errorf("relationship %s leads to %s, which is not there", r[1], r[2])
		}
	}
	for _, l := range linked.FindAllStringSubmatch(document, -1) {
		if !ids[l[1]] {
			t.Errorf("no relationship %s", l[1])
		}
	}
	for _, s := range styled.FindAllStringSubmatch(document+files["word/footer1.xml"], -1) {
		if !strings.Contains(styles, `w:styleId="`+s[1]+`"`) {
			t.Errorf("no style %s", s[1])
		}
	}
	for name := range files {
		if !strings.HasSuffix(name, ".rels") && name != "[Content_Types].xml" && !strings.Contains(types, `PartName="/`+name+`"`) {
			t.Errorf("%s has no content type", name)
		}
	}
	for _, want := range []string{"Forum &lt;on&gt; Ports", `w:val="Heading2"`, "&lt;e&gt; &amp; f\uFFFD”."} {
		if !strings.Contains(document, want) {
			t.Errorf("no %q in the document", want)
		}
	}
	if links := files["word/_rels/document.xml.rels"]; strings.Count(links, "https://site.example/documents/ab?start=1&amp;end=9#span") != 1 {
		t.Errorf("links: %s", links)
	}
}

// TestTemplates: an institution's own layout takes the place of the built-in one.
func TestTemplates(t *testing.T) {
	if got := string(printed(t, press.Markdown, press.Options{Template: []byte("{{.Title}} | {{range .Parts}}{{.Key}}{{end}}")})); got != "Brief: Forum <on> Ports & Seas | last" {
		t.Errorf("%q", got)
	}
	template, err := press.Template(press.DOCX)
	if err != nil {
		t.Fatal(err)
	}
	if again := printed(t, press.DOCX, press.Options{Template: template}); !bytes.Equal(again, printed(t, press.DOCX, press.Options{})) {
		t.Error("the printed template gives another document than the built-in one")
	}
	for name, c := range map[string]struct {
		format   press.Format
		template string
		says     string
	}{
		"a page that cannot be read":   {press.HTML, "{{", "template"},
		"a field that is not there":    {press.Markdown, "{{.Colour}}", "Colour"},
		"no Word document":             {press.DOCX, "Dear Sir", "--print-template"},
		"a format that is none":        {"rtf", "", "html, docx, pdf or md"},
		"a page with an unknown field": {press.HTML, "{{.Colour}}", "Colour"},
	} {
		_, err := press.Print(paper(), c.format, press.Options{Template: []byte(c.template)})
		if fault.KindOf(err) != fault.Invalid || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFormats(t *testing.T) {
	for _, f := range press.Formats() {
		if _, err := press.Template(f); err != nil {
			t.Errorf("%s: %v", f, err)
		}
		if f.MediaType() == "" {
			t.Errorf("%s has no media type", f)
		}
	}
}
