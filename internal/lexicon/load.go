package lexicon

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/text"
)

// Load reads every *.tsv of a folder as a list, checks them and builds the set.
// The error joins all that is wrong in all files, each as
// `path:line:col: what is wrong; try …`.
func Load(fsys fs.FS, dir string) (*Set, error) {
	files, err := fs.Glob(fsys, path.Join(dir, "*.tsv"))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s: no lists here; try a folder that holds NAME.tsv files", dir)
	}
	slices.Sort(files)
	b := builder{fields: map[string]map[string]string{}, set: &Set{
		vocabulary: NewVocabulary(),
		byName:     map[string]*List{},
		byCode:     map[listCode][]*Entry{},
		tries:      map[Group]*trie{},
	}}
	for _, name := range files {
		content, err := fs.ReadFile(fsys, name)
		if err != nil {
			b.errs = append(b.errs, fmt.Errorf("%s: %w", name, err))
			continue
		}
		b.file(name, string(content))
	}
	if len(b.errs) > 0 {
		return nil, errors.Join(b.errs...)
	}
	for _, t := range b.set.tries {
		t.seal()
	}
	return b.set, nil
}

// builder gathers lists into a set, and all errors on the way.
type builder struct {
	set    *Set
	fields map[string]map[string]string // by list and cells
	key    []byte
	errs   []error
}

func (b *builder) fault(name string, line, col int, format string, args ...any) {
	b.errs = append(b.errs, fmt.Errorf("%s:%d:%d: %s", name, line, col, fmt.Sprintf(format, args...)))
}

// file reads one list.
func (b *builder) file(name, content string) {
	table, errs := ParseTable(name, content)
	b.errs = append(b.errs, errs...)
	list := b.list(table)
	if list == nil || len(errs) > 0 {
		return
	}
	for _, row := range table.Rows {
		b.entry(table, list, row)
	}
	b.set.lists = append(b.set.lists, list)
	b.set.byName[list.Name] = list
}

// list checks the header of a table as that of a word list; nil if it is none.
func (b *builder) list(t *Table) *List {
	before := len(b.errs)
	list := &List{Name: t.Name, Group: Group(t.Group), Columns: t.Columns, Origin: t.Origin, Licence: t.Licence}
	if list.Group == "" {
		list.Group = Words
	}
	if want := strings.TrimSuffix(path.Base(t.Path), ".tsv"); t.Name != want {
		b.fault(t.Path, 1, 1, "the list calls itself %q; try \"# list: %s\"", t.Name, want)
	}
	if !list.Group.known() {
		b.fault(t.Path, 1, 1, "unknown group %q; try %s, %s, %s or %s", t.Group, Names, Topics, Currencies, Words)
	}
	if len(t.Columns) == 0 || t.Columns[0] != "phrase" || list.Group != Words && !slices.Contains(t.Columns, "code") {
		b.fault(t.Path, 1, 1, "the columns do not begin with phrase and code; try \"# columns: phrase code …\"")
	}
	if len(b.errs) > before {
		return nil
	}
	return list
}

// entry adds one line of a list to the set.
func (b *builder) entry(table *Table, list *List, row Row) {
	e := &Entry{Phrase: row.Cells[0], List: list.Name, Code: table.Cell(row, "code"), Fields: b.fieldsOf(list, row), Weight: 1}
	if weight, err := strconv.Atoi(e.Fields["weight"]); err == nil {
		e.Weight = weight
	}
	if list.Group != Words && !b.scanned(table.Path, row.Line, list.Group, e) {
		return
	}
	list.Entries = append(list.Entries, e)
	key := listCode{list.Name, e.Code}
	b.set.byCode[key] = append(b.set.byCode[key], e)
}

// fieldsOf gives the other cells of a line by the names of their columns. Lines
// whose cells are the same share one map: most lists have few different ones.
func (b *builder) fieldsOf(list *List, row Row) map[string]string {
	b.key = append(b.key[:0], list.Name...)
	for i, column := range list.Columns {
		if column != "phrase" && column != "code" {
			b.key = append(append(b.key, '\t'), row.Cells[i]...)
		}
	}
	if fields, ok := b.fields[string(b.key)]; ok {
		return fields
	}
	fields := map[string]string{}
	for i, column := range list.Columns {
		if column != "phrase" && column != "code" && row.Cells[i] != "" {
			fields[column] = row.Cells[i]
		}
	}
	b.fields[string(b.key)] = fields
	return fields
}

// scanned puts an entry into the trie of its group; false if it cannot be matched.
func (b *builder) scanned(file string, line int, g Group, e *Entry) bool {
	if e.Phrase == "" || e.Code == "" {
		b.fault(file, line, 1, "phrase or code is empty; try to fill it, or take the line out")
		return false
	}
	words, cases := b.path(e.Phrase)
	if len(words) == 0 || slices.Contains(words, 0) {
		b.fault(file, line, 1, "the phrase %q has no words to match; try words of letters or digits", e.Phrase)
		return false
	}
	t := b.set.tries[g]
	if t == nil {
		t = newTrie()
		b.set.tries[g] = t
	}
	if !t.add(e, words, cases) {
		b.fault(file, line, 1, "the phrase %q is written in more than %d ways of capitals; try to keep the commonest", e.Phrase, maxSpellings)
		return false
	}
	return true
}

// path is the way of a phrase through the trie: its words, cut as texts are cut.
func (b *builder) path(phrase string) ([]WordID, []letterCase) {
	d := &text.Document{Text: phrase, Blocks: []text.Block{{Kind: text.Paragraph, End: len(phrase), Parent: -1}}}
	toks := d.Tokens()
	words := make([]WordID, len(toks))
	cases := make([]letterCase, len(toks))
	for i, t := range toks {
		words[i] = b.set.vocabulary.Intern(phrase[t.Start:t.End])
		cases[i] = caseOf(t.Shape)
	}
	return words, cases
}
