package web

import (
	"context"
	"errors"
	"io"
	"net/http"
	"path"
	"strings"

	"entente.example/internal/check"
	"entente.example/internal/check/draft"
	"entente.example/internal/fault"
)

// Checker checks drafts of texts; nothing of them is kept.
type Checker interface {
	// Rules are sorted by name and not to be changed.
	Rules() []*check.Rule
	// Check reads and checks a draft; name tells its format by its ending.
	Check(ctx context.Context, name string, original []byte) (*draft.Result, error)
}

// checkView is the form for a draft, with what is looked for in it.
type checkView struct {
	Rules []checkRule `json:"rules"`
}

// checkRule is a rule by which drafts are checked.
type checkRule struct {
	Rule        check.RuleName `json:"rule"`
	Level       check.Level    `json:"level"`
	Finds       string         `json:"finds"`
	Why         string         `json:"why"`
	NeedsRecord bool           `json:"needs_record,omitempty"` // it compares with earlier texts
}

// Title heads the page.
func (checkView) Title() string { return "Check a draft" }

// Limit is the size of the largest draft, in words.
func (checkView) Limit() string { return size(maxDraft) }

// maxDraft is the size of the largest draft, in bytes; maxForm that of the form around it.
const (
	maxDraft = 2_000_000
	maxForm  = maxDraft + 20_000
)

// pasted is the name of a draft that did not come as a file.
const pasted = "draft"

// checksAtOnce is how many drafts are checked at a time, so that long ones leave
// the other pages their share of the machine.
const checksAtOnce = 2

var errNoChecker = fault.New(fault.NotFound, "this site checks no drafts; try the command “entente check”")

func (s *site) check(*query) (view, error) {
	if s.checker == nil {
		return nil, errNoChecker
	}
	var v checkView
	for _, level := range check.Levels() {
		for _, r := range s.checker.Rules() {
			if r.Level == level {
				v.Rules = append(v.Rules, checkRule{r.Name, r.Level, strings.ReplaceAll(r.Finds, "`", ""), r.Why, r.NeedsRecord})
			}
		}
	}
	return v, nil
}

// checkDraft answers a posted draft with what is found in it.
func (s *site) checkDraft(w http.ResponseWriter, r *http.Request) {
	q, err := newQuery(r)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	v, err := s.checked(w, q)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	s.show(w, page{route: "/check", template: "checked"}, q, v)
}

func (s *site) checked(w http.ResponseWriter, q *query) (view, error) {
	if s.checker == nil {
		return nil, errNoChecker
	}
	name, original, err := posted(w, q.Request)
	if err != nil {
		return nil, err
	}
	select {
	case s.checking <- struct{}{}:
		defer func() { <-s.checking }()
	case <-q.Context().Done():
		return nil, q.Context().Err()
	}
	result, err := s.checker.Check(q.Context(), name, original)
	if err != nil {
		return nil, err
	}
	return newCheckedView(name, result, q.format), nil
}

// posted is the draft of a form: the file where there is one, else the words
// pasted. All of it stays in memory.
func posted(w http.ResponseWriter, r *http.Request) (name string, original []byte, err error) {
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	if err := r.ParseMultipartForm(maxForm); err != nil && !errors.Is(err, http.ErrNotMultipart) { //nolint:gosec // the body is bounded right above
		return "", nil, unreadableForm(err)
	}
	name, original = pasted, []byte(r.PostFormValue("text"))
	if file, head, err := r.FormFile("file"); err == nil {
		defer func() { _ = file.Close() }()
		if head.Size > 0 {
			name = path.Base(head.Filename)
			if original, err = io.ReadAll(file); err != nil {
				return "", nil, unreadableForm(err)
			}
		}
	}
	switch {
	case len(original) == 0:
		return "", nil, fault.New(fault.Invalid, "there is no draft; paste its words or choose its file")
	case len(original) > maxDraft:
		return "", nil, tooLarge()
	}
	return name, original, nil
}

func unreadableForm(err error) error {
	if large := new(http.MaxBytesError); errors.As(err, &large) {
		return tooLarge()
	}
	return fault.New(fault.Invalid, "the form cannot be read: %v", err)
}

func tooLarge() error {
	return fault.New(fault.TooLarge, "the draft is larger than %s; try a part of it, or the command “entente check”", size(maxDraft))
}
