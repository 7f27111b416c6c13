package web

import (
	"html"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"entente.example/internal/access"
	"entente.example/internal/record"
	"entente.example/internal/store/storetest"
)

// lineField finds the fields of the form of a suggestion, with what stands in them.
var lineField = regexp.MustCompile(`name="(line-code|line-under|id|title|from|to|document|parties)" value="([^"]*)"|<textarea name="(line-title)"[^>]*>([^<]*)<`)

// mendForm are the fields of the form of a suggestion as a browser would send them.
func mendForm(body string) url.Values {
	_, body, _ = strings.Cut(body, `<form id="mend"`)
	body, _, _ = strings.Cut(body, "</form>")
	form := formOf(body)
	for _, m := range lineField.FindAllStringSubmatch(body, -1) {
		form.Add(m[1]+m[3], html.UnescapeString(m[2]+m[4]))
	}
	form.Set("kind", "other")
	return form
}

// linesIn are the lines that a page shows: their code, title and what they hang under.
func linesIn(body string) string {
	form := mendForm(body)
	var b strings.Builder
	for i, title := range form["line-title"] {
		b.WriteString(form["line-code"][i] + "|" + title + "|" + form["line-under"][i] + "\n")
	}
	return b.String()
}

// TestMendingASuggestion takes a suggestion line by line through every step, by forms alone, and sets it.
func TestMendingASuggestion(t *testing.T) {
	s := followed(t)
	rae, ria := as(t, s, "rae", access.Reviewer), as(t, s, "ria", access.Reader)
	const page = "/frameworks/import"
	body := get(t, rae, page+"?document="+string(readout(t).id())).Body.String()
	before := `|Coöperation of the two sides|
1|The Minister stated that Japan will send 200 teachers to ASEAN by March 2025, and thanked all|1
i|She said that the Bright Rivers Initiative was launched in May 2024|2
ii|ASEAN welcomed the launch of the Bright Rivers Initiative and hoped for more|2
2|Both sides agreed to meet again in 2025|1
|Figures|1
`
	if got := linesIn(body); got != before {
		t.Fatalf("the lines are\n%s", got)
	}
	for _, c := range []struct {
		name   string
		change func(url.Values)
		status int
		shows  string // words, or the lines
	}{
		{"nothing to do", func(f url.Values) { f.Set("do", "dance 1") }, 400, "nothing that can be done"},
		{"out of the top", func(f url.Values) { f.Set("do", "out 1") }, 400, "stands at the top already"},
		{"in without a neighbour", func(f url.Values) { f.Set("do", "in 2") }, 400, "no line of its level above it"},
		{"a line that is not there", func(f url.Values) { f.Set("do", "drop 77") }, 400, "no line 77"},
		{"under a word", func(f url.Values) { f["line-under"][1] = "above" }, 400, "no number of a line"},
		{"under itself", func(f url.Values) { f["line-under"][1] = "3" }, 400, "under itself or what is below it"},
		{"a title that is empty", func(f url.Values) { f["line-title"][4] = " " }, 400, "line 5"},
		{"a line less", func(f url.Values) { f["line-title"] = f["line-title"][1:] }, 400, "ask for the suggestion again"},
		{"an id that is none", func(f url.Values) { f.Set("id", "Two Words") }, 400, "not a short name"},
		{"dropped", func(f url.Values) { f.Set("do", "drop 6") }, 200, "2|Both sides agreed to meet again in 2025|1\n"},
		{"a new title", func(f url.Values) { f["line-title"][4] = "Meeting again" }, 200, "2|Meeting again|1\n"},
		{"in", func(f url.Values) { f.Set("do", "in 4") }, 200, "i|She said that the Bright Rivers Initiative was launched in May 2024|2\nii|ASEAN welcomed the launch of the Bright Rivers Initiative and hoped for more|3\n"},
		{"out", func(f url.Values) { f.Set("do", "out 4") }, 200, "ii|ASEAN welcomed the launch of the Bright Rivers Initiative and hoped for more|2\n"},
		{"under another line", func(f url.Values) { f["line-under"][3] = "5" }, 200, "2|Meeting again|1\nii|ASEAN welcomed the launch of the Bright Rivers Initiative and hoped for more|4\n"},
		{"joined", func(f url.Values) { f.Set("do", "join 3") }, 200, "1|The Minister stated that Japan will send 200 teachers to ASEAN by March 2025, and thanked all|1\n2|Meeting again|1\n"},
		{"dropped alone", func(f url.Values) { f.Set("do", "drop 1") }, 200, "2|Meeting again|\nii|ASEAN welcomed the launch of the Bright Rivers Initiative and hoped for more|2\n"},
		{"dropped with what is below", func(f url.Values) { f.Set("do", "prune 2") }, 200, "1|The Minister stated that Japan will send 200 teachers to ASEAN by March 2025, and thanked all|\n"},
		{"taken with a change that was not shown", func(f url.Values) { f.Set("id", "mended"); f.Set("decision", "apply") }, 409, "not what was shown last"},
		{"taken", func(f url.Values) { f.Set("decision", "apply"); f.Set("reason", "as agreed") }, 303, "/frameworks/mended"},
	} {
		form := mendForm(body)
		c.change(form)
		if w := send(ria, page, form); w.Code != 403 {
			t.Errorf("%s: a reader may: %d", c.name, w.Code)
		}
		w := send(rae, page, form)
		got := w.Body.String() + w.Header().Get("Location")
		if w.Code != c.status || !strings.Contains(got, c.shows) && !strings.Contains(linesIn(got), c.shows) {
			t.Fatalf("%s: %d, want %d; shows no %q: %s\n%s", c.name, w.Code, c.status, c.shows, problemIn(got), linesIn(got))
		}
		if c.status == 400 && len(form["line-title"]) == 6 && !strings.Contains(linesIn(got), "Coöperation") {
			t.Errorf("%s: the lines are not shown again", c.name)
		}
		if w.Code == 200 || w.Code == 409 {
			body = w.Body.String()
		}
	}
	n := nodeOf(t, s, "mended/1")
	if n.Kind != record.Pillar || n.Evidence == nil || !strings.Contains(n.Evidence.Exact, "launched in May 2024") || !strings.Contains(n.Text, "She said that") {
		t.Errorf("the node is %+v", n)
	}
	book, err := s.Book(storetest.Context(t))
	must(t, err)
	if f, ok := book.Find(record.Framework{ID: "mended"}.Name()).(record.Framework); !ok || f.Document != readout(t).id() {
		t.Errorf("the framework is %+v", f)
	}
}

// TestMendingByKeys drops a line with the keyboard alone, in a browser without scripts: the keyboard stays on the line.
func TestMendingByKeys(t *testing.T) {
	ctx := browser(t)
	s := followed(t)
	rae := serveAs(t, as(t, s, "rae", access.Reviewer))
	_, err := chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	must(t, err)
	for _, width := range []int64{1280, 390} {
		open(ctx, t, width, rae.URL+"/frameworks/import?document="+string(readout(t).id()))
		if eval[bool](ctx, t, `document.documentElement.scrollWidth > innerWidth`) {
			t.Errorf("the page is wider than %d", width)
		}
		eval[bool](ctx, t, `(document.querySelector('#l3 textarea').focus(), true)`)
		reached := func() string { return eval[string](ctx, t, `document.activeElement.getAttribute('aria-label') || ''`) }
		for range 8 {
			if reached() == "Drop line 3" {
				break
			}
			must(t, chromedp.Do(ctx, chromedp.KeyEvent("\t")))
		}
		must(t, chromedp.Do(ctx, chromedp.KeyEvent("\r"), chromedp.WaitVisible("#l5:last-child")))
		if got := reached(); got != "Title of line 3" {
			t.Errorf("the keyboard is on %q", got)
		}
		if got := eval[string](ctx, t, `document.querySelector('#l3 textarea').value`); !strings.HasPrefix(got, "ASEAN welcomed") {
			t.Errorf("line 3 is %q", got)
		}
	}
}
