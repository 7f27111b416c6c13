package web

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// format is the shape in which an answer is wanted.
type format string

const (
	asHTML format = ""
	asJSON format = ".json"
	asCSV  format = ".csv"
)

// Limits on what one request may ask for.
const (
	maxQuery  = 2000    // bytes of the whole query string
	maxText   = 300     // characters of one value
	maxOffset = 1 << 20 // rows
	pageRows  = 50      // rows of a page
	twinRows  = 1000    // rows of a JSON twin, at most
	tableRows = 20000   // rows of a CSV, at most
)

// query is a request as a page sees it: the name at the end of its path
// without a twin's ending, and its parameters. The first wrong parameter is
// kept in err, so that a page asks for all it needs and then looks once.
type query struct {
	*http.Request
	id     string
	format format
	values url.Values
	err    error
}

func newQuery(r *http.Request) (*query, error) {
	if len(r.URL.RawQuery) > maxQuery {
		return nil, fault.New(fault.Invalid, "the address is longer than %d characters; try fewer filters", maxQuery)
	}
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, fault.New(fault.Invalid, "the address cannot be read: %v", err)
	}
	q := &query{Request: r, id: r.PathValue("id"), values: values}
	for _, f := range []format{asJSON, asCSV} {
		if strings.HasSuffix(r.URL.Path, string(f)) {
			q.format, q.id = f, strings.TrimSuffix(q.id, string(f))
		}
	}
	return q, nil
}

// path is the request's path without a twin's ending.
func (q *query) path() string {
	p := strings.TrimSuffix(q.URL.Path, string(q.format))
	if p == "/index" {
		return "/"
	}
	return p
}

// text is a parameter's value without surrounding space.
func (q *query) text(name string) string {
	v := strings.TrimSpace(q.values.Get(name))
	if len(v) > maxText {
		q.wrong("%s is longer than %d characters; try fewer words", name, maxText)
		return ""
	}
	if strings.ContainsRune(v, 0) {
		q.wrong("%s holds a character that no text has", name)
		return ""
	}
	return v
}

// date is a parameter's day; a year or a month alone stands for its first day,
// or its last one where last is set.
func (q *query) date(name string, last bool) record.Date {
	v := q.text(name)
	if v == "" {
		return ""
	}
	for layout, step := range map[string][3]int{"2006-01-02": {}, "2006-01": {0, 1, -1}, "2006": {1, 0, -1}} {
		t, err := time.Parse(layout, v)
		if err != nil {
			continue
		}
		if last {
			t = t.AddDate(step[0], step[1], 0).AddDate(0, 0, step[2])
		}
		return record.Date(t.Format(time.DateOnly))
	}
	q.wrong("%s is %q, which is no date; try a day like 2024-07-26, a month like 2024-07 or a year", name, v)
	return ""
}

// oneOf is a parameter's value, which must be empty or among those allowed.
func (q *query) oneOf(name string, allowed ...string) string {
	v := q.text(name)
	if v != "" && !slices.Contains(allowed, v) {
		q.wrong("%s is %q; try one of %s", name, v, strings.Join(allowed, ", "))
		return ""
	}
	return v
}

// yes is a parameter that may be "yes" or "no"; nil where it is absent.
func (q *query) yes(name string) *bool {
	v := q.oneOf(name, "yes", "no")
	if v == "" {
		return nil
	}
	is := v == "yes"
	return &is
}

// number is a parameter's whole number from 0, or absent where it is not there.
func (q *query) number(name string, absent int) int {
	v := q.text(name)
	if v == "" {
		return absent
	}
	n, err := strconv.Atoi(v)
	if err != nil || n < 0 {
		q.wrong("%s is %q; try a whole number", name, v)
		return absent
	}
	return n
}

func (q *query) wrong(format string, args ...any) {
	if q.err == nil {
		q.err = fault.New(fault.Invalid, format, args...)
	}
}
