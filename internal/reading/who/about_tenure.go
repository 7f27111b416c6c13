package who

import (
	"io/fs"
	"strconv"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// tenure is a leader whom everybody knows, by the parts of the name, and the years
// in which they spoke for a party.
type tenure struct {
	parts    []string // folded, as nameParts gives them
	of       record.PartyCode
	from, to int
}

// loadLeaders reads the leaders, by each part of their names.
func loadLeaders(data fs.FS) (map[string][]tenure, error) {
	leaders := map[string][]tenure{}
	err := words.EachRow(data, "codes/leaders.tsv", func(_ *lexicon.Table, r lexicon.Row) {
		t := tenure{of: record.PartyCode(r.Cells[1]), to: 9999}
		t.from, _ = strconv.Atoi(r.Cells[2])
		if n, err := strconv.Atoi(r.Cells[3]); err == nil {
			t.to = n
		}
		for part := range strings.FieldsSeq(fold(r.Cells[0])) {
			if !strings.HasSuffix(part, ".") && len(part) > 1 {
				t.parts = append(t.parts, part)
			}
		}
		for _, part := range t.parts {
			leaders[part] = append(leaders[part], t)
		}
	})
	return leaders, err
}

// fold is the form in which parts of names are compared: small letters, without
// an article that some write and some leave out.
func fold(part string) string {
	s := lexicon.Fold(part)
	for _, article := range []string{"al-", "el-"} {
		s = strings.TrimPrefix(s, article)
	}
	return s
}
