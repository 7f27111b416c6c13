package lexicon

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Table is a checked TSV file: a header of `# key: value` lines, then sorted
// lines of cells parted by tabs.
//
//	# list: parties
//	# group: names
//	# columns: phrase code form
//	# origin: where the lines come from
//	# licence: Apache-2.0
//	Japan	JP	name
//
// A header line `# note: …` is for people; group is left out where a table is not matched against texts.
type Table struct {
	Path, Name, Group, Origin, Licence string
	Columns                            []string
	Rows                               []Row
}

// Row is one line of a table with as many cells as the table has columns.
type Row struct {
	Line  int // from 1
	Cells []string
}

// Cell gives the cell of a column by name, "" if there is no such column.
func (t *Table) Cell(r Row, column string) string {
	for i, name := range t.Columns {
		if name == column {
			return r.Cells[i]
		}
	}
	return ""
}

// ParseTable reads a table and gives all that is wrong with it, each error as
// `path:line:col: what is wrong; try …`. The table is never nil.
func ParseTable(path, content string) (*Table, []error) {
	p := tableParser{table: &Table{Path: path}}
	if !strings.HasSuffix(content, "\n") && content != "" {
		p.fault(strings.Count(content, "\n")+1, 1, "the last line has no end; try a line break after it")
	}
	for i, line := range strings.Split(strings.TrimSuffix(content, "\n"), "\n") {
		p.line(i+1, line)
	}
	p.finish()
	return p.table, p.errs
}

type tableParser struct {
	table *Table
	last  string // the row before
	errs  []error
}

func (p *tableParser) fault(line, col int, format string, args ...any) {
	p.errs = append(p.errs, fmt.Errorf("%s:%d:%d: %s", p.table.Path, line, col, fmt.Sprintf(format, args...)))
}

func (p *tableParser) line(n int, line string) {
	switch {
	case !utf8.ValidString(line):
		p.fault(n, 1, "not UTF-8; try to save the file as UTF-8")
	case strings.HasSuffix(line, "\r"):
		p.fault(n, len(line), "a Windows line end; try to save the file with plain line ends")
	case !norm.NFC.IsNormalString(line):
		p.fault(n, 1, "letters with loose accents; try to save the file in Unicode NFC")
	case strings.HasPrefix(line, "#"):
		p.header(n, line)
	default:
		p.row(n, line)
	}
}

func (p *tableParser) header(n int, line string) {
	if len(p.table.Rows) > 0 {
		p.fault(n, 1, "a header line among the rows; try to move it to the top")
		return
	}
	key, value, ok := strings.Cut(strings.TrimPrefix(line, "#"), ":")
	value = strings.TrimSpace(value)
	if !ok || value == "" {
		p.fault(n, 1, "a header line without key and value; try \"# key: value\"")
		return
	}
	t := p.table
	fields := map[string]*string{"list": &t.Name, "group": &t.Group, "origin": &t.Origin, "licence": &t.Licence}
	switch key = strings.TrimSpace(key); {
	case key == "note":
	case key == "columns":
		t.Columns = strings.Fields(value)
	case fields[key] == nil:
		p.fault(n, 3, "unknown header key %q; try list, group, columns, origin, licence or note", key)
	default:
		*fields[key] = value
	}
}

func (p *tableParser) row(n int, line string) {
	cells := strings.Split(line, "\t")
	switch {
	case line == "":
		p.fault(n, 1, "an empty line; try to take it out")
		return
	case len(cells) != len(p.table.Columns):
		p.fault(n, len(line)+1, "%d cells for %d columns (%s); try one tab between cells", len(cells), len(p.table.Columns), strings.Join(p.table.Columns, " "))
		return
	case line == p.last:
		p.fault(n, 1, "the line stands twice; try to take one out")
	case line < p.last:
		p.fault(n, 1, "not sorted after %q; try \"LC_ALL=C sort\" on the lines below the header", cellOf(p.last))
	}
	col := 1
	for _, cell := range cells {
		if strayBlanks(cell) {
			p.fault(n, col, "stray blanks in %q; try single blanks between words", cell)
		}
		col += len(cell) + 1
	}
	p.twin(n, cells)
	p.last = line
	p.table.Rows = append(p.table.Rows, Row{Line: n, Cells: cells})
}

// twin complains of a row that differs from the one before it only behind the
// second cell; in a sorted table such rows are neighbours.
func (p *tableParser) twin(n int, cells []string) {
	if len(p.table.Rows) == 0 || len(cells) < 3 {
		return
	}
	last := p.table.Rows[len(p.table.Rows)-1]
	if cells[0] == last.Cells[0] && cells[1] == last.Cells[1] {
		p.fault(n, 1, "%q with the same second column stands in line %d too; try to keep one", cells[0], last.Line)
	}
}

// strayBlanks finds blanks at the ends, two in a row, and blanks other than the plain one.
func strayBlanks(cell string) bool {
	last := ' '
	for _, r := range cell {
		if r == ' ' && last == ' ' || r != ' ' && unicode.IsSpace(r) {
			return true
		}
		last = r
	}
	return last == ' ' && cell != ""
}

func cellOf(line string) string {
	cell, _, _ := strings.Cut(line, "\t")
	return cell
}

// finish checks what only the whole file shows.
func (p *tableParser) finish() {
	t := p.table
	for _, need := range []struct{ key, value string }{
		{"list", t.Name}, {"columns", strings.Join(t.Columns, " ")}, {"origin", t.Origin}, {"licence", t.Licence},
	} {
		if need.value == "" {
			p.fault(1, 1, "no %q in the header; try \"# %s: …\" at the top", need.key, need.key)
		}
	}
}
