package web

import (
	"bytes"
	"context"
	"html"
	"net/http"
	"strings"

	"entente.example/internal/record"
)

// Past gives the record as it stood at the end of a day, and what to call when it is no longer read.
type Past func(ctx context.Context, day record.Date) (Store, func(), error)

// dayParameter is the parameter of an address that asks for the record as it stood.
const dayParameter = "as-of"

// dated answers requests with a day from the record as it stood then, and hands
// all others on, and those too that are not about the record.
func (s *site) dated(now http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.past == nil || !strings.Contains(r.URL.RawQuery, dayParameter) || r.Method != http.MethodGet && r.Method != http.MethodHead {
			now.ServeHTTP(w, r)
			return
		}
		q, err := newQuery(r)
		if err != nil {
			s.fail(w, r, err)
			return
		}
		day := q.date(dayParameter, true)
		if q.err != nil || day == "" {
			s.answerNow(w, r, now, q.err)
			return
		}
		then, release, err := s.past(r.Context(), day)
		if err != nil {
			s.fail(w, r, err)
			return
		}
		defer release()
		s.at(day, then, now).ServeHTTP(w, r)
	})
}

func (s *site) answerNow(w http.ResponseWriter, r *http.Request, now http.Handler, err error) {
	if err != nil {
		s.fail(w, r, err)
		return
	}
	now.ServeHTTP(w, r)
}

// at is the site with a store of the past behind the pages of the record.
func (s *site) at(day record.Date, then Store, now http.Handler) http.Handler {
	past := *s
	past.store, past.day = then, day
	mux := http.NewServeMux()
	for _, p := range past.pages() {
		if p.section() == "check" || p.section() == "review" {
			continue // drafts are compared with the record as it is, and decisions are on it
		}
		for _, route := range p.routes() {
			mux.Handle("GET "+route, past.page(p))
		}
	}
	mux.HandleFunc("GET "+originalRoute, past.original)
	mux.HandleFunc("GET "+briefRoute, past.briefPrinted)
	for route, handle := range past.frameworkFiles() {
		mux.HandleFunc("GET "+route, handle)
	}
	mux.Handle("/", now)
	return mux
}

// keepDay carries the day into every link and form of a page that shows the
// record as it stood: whatever a template links to, the reader stays on that day.
func (s *site) keepDay(page *bytes.Buffer) {
	if s.day == "" {
		return
	}
	in := bytes.Clone(page.Bytes())
	page.Reset()
	for {
		at := bytes.IndexByte(in, '<')
		if at < 0 {
			break
		}
		end := bytes.IndexByte(in[at:], '>')
		if end < 0 {
			break
		}
		page.Write(in[:at])
		page.WriteString(s.dayInTag(string(in[at : at+end+1])))
		in = in[at+end+1:]
	}
	page.Write(in)
}

// dayInTag puts the day into a tag that leads to a page of the site.
func (s *site) dayInTag(tag string) string {
	if strings.HasPrefix(tag, "<form ") {
		if strings.Contains(tag, `method="post"`) {
			return tag
		}
		return tag + `<input type="hidden" name="` + dayParameter + `" value="` + string(s.day) + `">`
	}
	const attribute = ` href="`
	before, rest, found := strings.Cut(tag, attribute)
	inside := strings.HasPrefix(rest, "/") && !strings.HasPrefix(rest, "//") && !strings.HasPrefix(rest, "/static/") || strings.HasPrefix(rest, "?")
	if !found || !inside || strings.Contains(before, " data-now") {
		return tag
	}
	address, after, _ := strings.Cut(rest, `"`)
	return before + attribute + s.withDay(html.UnescapeString(address)) + `"` + after
}

// withDay is an address of the site, as it stands in a page, with the day.
func (s *site) withDay(address string) string {
	address, fragment, cut := strings.Cut(address, "#")
	if !strings.Contains(address, dayParameter+"=") {
		sign := "?"
		if strings.Contains(address, "?") {
			sign = "&"
		}
		address += sign + dayParameter + "=" + string(s.day)
	}
	if cut {
		address += "#" + fragment
	}
	return html.EscapeString(address)
}
