package web

import (
	"bytes"
	"encoding/base64"
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/framework"
	"entente.example/internal/record"
)

// mendRow is a line of a suggested tree as the form has it.
type mendRow struct {
	Number, Depth int
	Code, Title   string
	Under         string // the number of the line that it hangs under, as it was typed
	Node          record.Node
	Below         int  // how many lines hang below it
	In, Out       bool // it has somewhere to go
	Focus         bool
}

// mostLines is how many lines of a suggestion the page shows as a form; a longer one is mended as text.
const mostLines = 1500

// mendRows are the lines of a tree as a form has them.
func mendRows(t framework.Tree) []mendRow {
	if len(t.Nodes) > mostLines {
		return nil
	}
	lines := t.Lines()
	rows := make([]mendRow, len(lines))
	for i, l := range lines {
		rows[i] = mendRow{Number: i + 1, Depth: 1, Code: l.Code, Title: l.Title, Node: t.Nodes[i], In: framework.Above(lines, i+1) > 0, Out: l.Under > 0}
		if l.Under > 0 {
			rows[i].Under, rows[i].Depth = strconv.Itoa(l.Under), rows[l.Under-1].Depth+1
		}
		for up := l.Under; up > 0; up = lines[up-1].Under {
			rows[up-1].Below++
		}
	}
	return rows
}

// mended is the tree of a kept suggestion as a form has mended it, as a file. Where a form asks for nothing that can be done, what it sent is shown again.
func (s *site) mended(q *query, v *importView, raw []byte) ([]byte, error) {
	tree, _, err := framework.Read(bytes.NewReader(raw), framework.Options{Name: v.Name, Format: framework.YAML})
	if err != nil {
		return raw, err
	}
	book, err := s.store.Book(q.Context())
	if err != nil {
		return raw, err
	}
	head := s.sentFramework(q, tree.Framework)
	head.Decided = record.Decided{}
	head.ID = record.FrameworkID(q.sent("id"))
	v.Own, v.Rows = s.newFrameworkForm(book, head), mendRows(tree)
	v.Own.New, v.Document = true, s.mentioned(q, tree.Framework.Document)
	lines, err := v.sentLines(q)
	if err != nil {
		return raw, err
	}
	d := framework.NewDraft(tree, book.Find(head.Name()) != nil)
	if tree, err = s.mend(q, d, head, lines); err != nil {
		return raw, err
	}
	var b bytes.Buffer
	err = framework.Write(&b, tree, framework.YAML)
	v.Text, v.File = b.String(), base64.StdEncoding.EncodeToString(b.Bytes())
	return b.Bytes(), err
}

// sentLines are the lines of a form, which the rows show again.
func (v *importView) sentLines(q *query) ([]framework.Line, error) {
	codes, titles, under := q.PostForm["line-code"], q.PostForm["line-title"], q.PostForm["line-under"]
	if len(titles) != len(v.Rows) || len(codes) != len(v.Rows) || len(under) != len(v.Rows) {
		return nil, fault.New(fault.Invalid, "the form is not that of this suggestion; ask for the suggestion again")
	}
	lines := make([]framework.Line, len(v.Rows))
	var wrong error
	for i := range v.Rows {
		row := &v.Rows[i]
		row.Code, row.Title, row.Under = strings.TrimSpace(codes[i]), strings.Join(strings.Fields(titles[i]), " "), strings.TrimSpace(under[i])
		lines[i] = framework.Line{Code: row.Code, Title: row.Title}
		if row.Under == "" {
			continue
		}
		var err error
		if lines[i].Under, err = strconv.Atoi(row.Under); err != nil && wrong == nil {
			wrong = fault.New(fault.Invalid, "line %d hangs under %q, which is no number of a line; try one, or none for the top", i+1, row.Under)
		}
	}
	return lines, wrong
}

// mend gives the lines to a draft and does the step that a button asks for.
func (s *site) mend(q *query, d *framework.Draft, head record.Framework, lines []framework.Line) (framework.Tree, error) {
	step, of, _ := strings.Cut(q.sent("do"), " ")
	at, _ := strconv.Atoi(of)
	var err error
	switch step {
	case "in":
		err = framework.Indent(lines, at)
	case "out":
		err = framework.Outdent(lines, at)
	}
	if err == nil {
		err = d.Set(lines)
	}
	if err == nil {
		switch step {
		case "", "in", "out":
		case "join":
			err = d.Join(at, s.shelves(q))
		case "drop", "prune":
			err = d.Drop(at, step == "prune")
		default:
			err = fault.New(fault.Invalid, "the form asks for nothing that can be done with a line")
		}
	}
	if err != nil {
		return framework.Tree{}, err
	}
	return d.Done(head)
}

// focus puts the keyboard where a step was taken: on the line that was moved, or that took in another one.
func (v *importView) focus(q *query) {
	step, of, _ := strings.Cut(q.sent("do"), " ")
	at, err := strconv.Atoi(of)
	if err != nil || len(v.Rows) == 0 {
		return
	}
	if step == "join" {
		at--
	}
	v.Rows[min(max(at, 1), len(v.Rows))-1].Focus = true
}

// AllNew says whether what a suggestion changes is all new, so that nothing has to be told of it but how much it is.
func (v importView) AllNew() bool {
	return len(v.Rows) > 0 && !slices.ContainsFunc(v.Changes.Set, func(c framework.Change) bool { return !c.New })
}
