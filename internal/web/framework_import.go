package web

import (
	"bytes"
	"encoding/base64"
	"errors"
	"io"
	"net/http"
	"path"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/framework"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// importView is the form for a file of a framework and, once there is one, what it changes or what is wrong with it.
type importView struct {
	Name     string
	Notes    framework.Problems
	Problems framework.Problems
	Tree     *framework.Tree
	Changes  framework.Changes
	Text     string        // of a file that is written on the page
	Rows     []mendRow     // the lines of a suggestion
	Document *mentioned    // of which a suggestion is made
	Own      frameworkForm // its head
	File     string        // the file itself, to be sent again; base64
	Seen     string        // what was shown of the changes, as a hash
	Others   int           // changes that are not listed
	Problem  string
}

// Title heads the page.
func (v importView) Title() string {
	if v.Text != "" {
		return "A suggested framework"
	}
	return "Import a framework"
}

// problem is the page again, with what was wrong with what was sent.
func (v importView) problem(words string) view {
	v.Problem = words
	return v
}

// maxImport is how large a file the site takes, in bytes; larger ones the command line does.
const maxImport = 1 << 20

// maxFramework is how much a form of a framework may send, in bytes: a file and what surrounds it.
const maxFramework = 2 * maxImport

// shownChanges is how many changes the page lists.
const shownChanges = 300

func mayImport(q *query) error { return access.From(q.Context()).May(ledger.FrameworkSet) }

func (s *site) importForm(q *query) (answer, error) {
	if err := mayImport(q); err != nil {
		return answer{}, err
	}
	v := importView{}
	id := q.text("document")
	if id == "" || q.err != nil {
		return answer{template: "framework-import", view: v}, q.err
	}
	raw, err := s.suggested(q, record.DocumentID(id))
	if err != nil {
		return answer{template: "framework-import", view: v}, err
	}
	v.Name, v.Text, v.File = suggestedName, string(raw), base64.StdEncoding.EncodeToString(raw)
	err = s.planImport(q, &v, raw)
	return answer{template: "framework-import", view: v}, err
}

// suggestedName is what a suggested framework is called as a file.
const suggestedName = "suggested.yaml"

// suggested is the framework that a document's structure suggests, as YAML.
func (s *site) suggested(q *query, id record.DocumentID) ([]byte, error) {
	d, err := s.store.Document(q.Context(), id)
	if err != nil {
		return nil, err
	}
	words, err := s.store.Text(q.Context(), d.ID)
	if err != nil {
		return nil, err
	}
	tree, err := framework.Suggest(d, words)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = framework.Write(&b, tree, framework.YAML)
	return b.Bytes(), err
}

// importPosted shows what a file would change; sent again from there, it changes it.
func (s *site) importPosted(q *query) (answer, error) {
	if err := mayImport(q); err != nil {
		return answer{}, err
	}
	v, raw, err := sentFile(q)
	if err != nil {
		return answer{template: "framework-import", view: v}, err
	}
	if len(q.PostForm["line-title"]) > 0 {
		if raw, err = s.mended(q, &v, raw); err != nil {
			v.focus(q)
			return answer{template: "framework-import", view: v}, err
		}
	}
	if err := s.planImport(q, &v, raw); err != nil {
		return answer{template: "framework-import", view: v}, err
	}
	v.focus(q)
	if q.sent("decision") != "apply" {
		return answer{template: "framework-import", view: v}, nil
	}
	if q.sent("seen") != v.Seen {
		return answer{template: "framework-import", view: v}, fault.New(fault.Conflict, "what it changes is not what was shown last; look at the changes again, and apply them then")
	}
	return answer{to: frameworkPath(v.Tree.Framework.ID)}, s.applyImport(q, v)
}

// sentFile is the file of a form: uploaded, or as the page of changes has it.
func sentFile(q *query) (importView, []byte, error) {
	v := importView{}
	if err := q.ParseMultipartForm(maxFramework); err != nil && !errors.Is(err, http.ErrNotMultipart) { //nolint:gosec // the submit handler bounds the body
		return v, nil, fault.New(fault.TooLarge, "the site takes files of up to 1 MB; try entente framework import on the command line")
	}
	if v.File = q.sent("kept"); v.File != "" {
		v.Name = path.Base(q.sent("name"))
		raw, err := base64.StdEncoding.DecodeString(v.File)
		if v.Name == suggestedName {
			v.Text = string(raw)
		}
		return v, raw, fault.Wrap(fault.Invalid, "", "", err)
	}
	if v.Text = q.PostFormValue("text"); v.Text != "" {
		v.Name, v.File = suggestedName, base64.StdEncoding.EncodeToString([]byte(v.Text))
		return v, []byte(v.Text), nil
	}
	file, head, err := q.FormFile("file")
	if err != nil {
		return v, nil, fault.New(fault.Invalid, "choose a file first")
	}
	defer func() { _ = file.Close() }() // it was read only
	v.Name = path.Base(head.Filename)
	raw, err := io.ReadAll(io.LimitReader(file, maxImport+1))
	if err == nil && len(raw) > maxImport {
		err = fault.New(fault.TooLarge, "the site takes files of up to 1 MB; try entente framework import on the command line")
	}
	v.File = base64.StdEncoding.EncodeToString(raw)
	return v, raw, err
}
