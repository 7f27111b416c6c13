package who

import (
	"io/fs"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// tenure is a leader whom everybody knows, by the parts of the name, and the years
// in which they spoke for a party.
type tenure struct {
	parts    []string // folded, as nameParts gives them
	short    []string // the parts by which alone they are called
	of       record.PartyCode
	from, to int
}

// loadLeaders reads the leaders, by each part of their names.
func loadLeaders(data fs.FS) (map[string][]tenure, error) {
	leaders := map[string][]tenure{}
	err := words.EachRow(data, "codes/leaders.tsv", func(_ *lexicon.Table, r lexicon.Row) {
		t := tenure{of: record.PartyCode(r.Cells[1]), to: 9999}
		t.from, _ = strconv.Atoi(r.Cells[3])
		if n, err := strconv.Atoi(r.Cells[4]); err == nil {
			t.to = n
		}
		t.parts, t.short = leaderParts(r.Cells[0]), leaderParts(r.Cells[2])
		if len(t.short) == 0 {
			t.short = t.parts[len(t.parts)-1:]
		}
		for _, part := range t.parts {
			leaders[part] = append(leaders[part], t)
		}
	})
	return leaders, err
}

// leaderParts are the parts of a name, folded, without its initials.
func leaderParts(name string) []string {
	var out []string
	for part := range strings.FieldsSeq(name) {
		if part = fold(part); !strings.HasSuffix(part, ".") && len(part) > 1 {
			out = append(out, part)
		}
	}
	return out
}

// fold is the form in which parts of names are compared: small letters without marks,
// without an article that some write and some leave out.
func fold(part string) string {
	s := plain(lexicon.Fold(part))
	for _, article := range []string{"al-", "el-"} {
		s = strings.TrimPrefix(s, article)
	}
	return s
}

// plain leaves out the marks on letters, which some texts write and others do not.
func plain(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}
