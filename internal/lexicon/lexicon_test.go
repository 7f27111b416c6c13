package lexicon

import (
	"strings"
	"testing"
	"testing/fstest"

	"entente.example/internal/text"
)

// lists turns file names and contents into a file system with the folder "en".
func lists(files map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, content := range files {
		fsys["en/"+name] = &fstest.MapFile{Data: []byte(content)}
	}
	return fsys
}

// table writes a list whose rows have the given columns.
func table(name, group, columns string, rows ...string) string {
	return "# list: " + name + "\n# group: " + group + "\n# columns: " + columns +
		"\n# origin: test\n# licence: Apache-2.0\n" + strings.Join(rows, "\n") + "\n"
}

func load(t testing.TB, files map[string]string) *Set {
	t.Helper()
	s, err := Load(lists(files), "en")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// document makes a document of one paragraph.
func document(content string) *text.Document {
	return &text.Document{Text: content, Blocks: []text.Block{{Kind: text.Paragraph, End: len(content), Parent: -1}}}
}

// scan gives the words of each match with the codes of its entries: "Japan=JP".
func scan(s *Set, group Group, content string) []string {
	d := document(content)
	toks := d.Tokens()
	words := s.Vocabulary().Words(d, toks, nil)
	var out []string
	for _, m := range s.Scan(group, d, toks, words, nil) {
		var codes []string
		for _, e := range m.Entries {
			codes = append(codes, e.Code)
		}
		found := d.Text[toks[m.First].Start:toks[m.End-1].End] + "=" + strings.Join(codes, "|")
		if m.Compound {
			found += " (compound)"
		}
		out = append(out, found)
	}
	return out
}
