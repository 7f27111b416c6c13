package lexicon

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
)

// ReadTable reads a table that must have just these columns. The error joins all
// that is wrong with it.
func ReadTable(fsys fs.FS, file string, columns ...string) (*Table, error) {
	raw, err := fs.ReadFile(fsys, file)
	if err != nil {
		return nil, err
	}
	t, errs := ParseTable(file, string(raw))
	if got, want := strings.Join(t.Columns, " "), strings.Join(columns, " "); got != want {
		errs = append(errs, fmt.Errorf("%s:1:1: the columns are %q; try %q", file, got, want))
	}
	return t, errors.Join(errs...)
}
