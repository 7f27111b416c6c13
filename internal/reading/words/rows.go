package words

import (
	"io/fs"

	"entente.example/internal/lexicon"
)

// EachRow reads the rows of a table of the data folder.
func EachRow(data fs.FS, path string, do func(*lexicon.Table, lexicon.Row)) error {
	raw, err := fs.ReadFile(data, path)
	if err != nil {
		return err
	}
	t, errs := lexicon.ParseTable(path, string(raw))
	if len(errs) > 0 {
		return errs[0]
	}
	for _, r := range t.Rows {
		do(t, r)
	}
	return nil
}
