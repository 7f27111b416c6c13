package press

import (
	"archive/zip"
	"bytes"
	"io"
	"io/fs"
	"slices"
	"strings"

	"entente.example/internal/brief"
	"entente.example/internal/fault"
)

// The parts of a Word document (ECMA-376) that are written; all others stay as the template has them.
const (
	documentPart      = "word/document.xml"
	relationshipsPart = "word/_rels/document.xml.rels"
)

// docx writes a paper into a template: its text before the last section's properties, its links among the
// relationships. The styles are the template's: Title, Subtitle, Heading1, Heading2 and those that begin with Brief.
func docx(p brief.Paper, o Options) ([]byte, error) {
	template, err := zip.NewReader(bytes.NewReader(o.Template), int64(len(o.Template)))
	if err != nil {
		return nil, fault.New(fault.Invalid, "the template is no Word document (.docx); entente brief --print-template --format docx writes one to change")
	}
	body, links := write(p, o.Site)
	return repack(template, func(name, content string) (string, error) {
		switch name {
		case documentPart:
			return insert(content, body, "<w:sectPr", "</w:body>")
		case relationshipsPart:
			return insert(content, links, "</Relationships>")
		}
		return content, nil
	})
}

// insert puts text before the last place of the first mark that is there.
func insert(content, text string, before ...string) (string, error) {
	for _, mark := range before {
		if at := strings.LastIndex(content, mark); at >= 0 {
			return content[:at] + text + content[at:], nil
		}
	}
	return "", fault.New(fault.Invalid, "the template has no %s; entente brief --print-template --format docx writes one that has", before[0])
}

// repack copies an archive, with the same bytes for the same content: in its order, without times.
func repack(in *zip.Reader, change func(name, content string) (string, error)) ([]byte, error) {
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range in.File {
		content, err := fs.ReadFile(in, f.Name)
		if err != nil {
			return nil, fault.Wrap(fault.Invalid, "read", f.Name, err)
		}
		text, err := change(f.Name, string(content))
		if err != nil {
			return nil, err
		}
		if err := put(out, f.Name, text); err != nil {
			return nil, err
		}
	}
	err := out.Close()
	return b.Bytes(), fault.Wrap(fault.Internal, "write", "the document", err)
}

func put(out *zip.Writer, name, content string) error {
	w, err := out.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate})
	if err == nil {
		_, err = io.WriteString(w, content)
	}
	return fault.Wrap(fault.Internal, "write", name, err)
}

// builtInDOCX packs the parts of the built-in template, the content types first.
func builtInDOCX() ([]byte, error) {
	parts, err := fs.Sub(builtIn, "templates/docx")
	if err != nil {
		return nil, err
	}
	var names []string
	err = fs.WalkDir(parts, ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			names = append(names, path)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, name := range names {
		content, err := fs.ReadFile(parts, name)
		if err != nil {
			return nil, err
		}
		if err := put(out, name, string(content)); err != nil {
			return nil, err
		}
	}
	err = out.Close()
	return b.Bytes(), err
}
