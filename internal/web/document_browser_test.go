package web

import (
	"context"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// complaints collects what pages write to the console, which is where a
// browser reports broken scripts, missing files and breaches of the policy.
func complaints(ctx context.Context, t testing.TB) {
	t.Helper()
	messages := chromedp.Console(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for m, err := range messages {
			if err != nil {
				return
			}
			t.Errorf("console: %s:%d %s", m.URL, m.Line+1, m)
		}
	}()
	t.Cleanup(func() {
		_ = chromedp.Cancel(ctx)
		<-done
	})
}

// open goes to an address at a width.
func open(ctx context.Context, t testing.TB, width int64, address string) {
	t.Helper()
	_, err := chromedp.Call(ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	must(t, err)
	must(t, chromedp.Do(ctx, chromedp.EmulateViewport(width, 800), chromedp.Navigate(address)))
}

// filled is an expression: whether an element has a ground of its own.
func filled(selector string) string {
	return `getComputedStyle(document.querySelector('` + selector + `')).backgroundColor !== 'rgba(0, 0, 0, 0)'`
}

func TestDocumentInABrowser(t *testing.T) {
	ctx := browser(t)
	complaints(ctx, t)
	ts := serve(t, library(t))
	r := readout(t).addition()
	address := ts.URL + "/documents/" + string(r.Document.ID)
	promise := string(r.Reading.Commitments[0].ID)
	scheme(ctx, t, "light")

	t.Run("every fact has its words and its note", func(t *testing.T) {
		open(ctx, t, 1280, address)
		if got := eval[int](ctx, t, `document.querySelectorAll('mark[id^="f-"]').length`); got != 9 {
			t.Errorf("%d facts are underlined, want 9", got)
		}
		if got := eval[string](ctx, t, `document.getElementById('f-`+promise+`').textContent`); got != "will send 200 teachers to ASEAN " && !strings.HasPrefix("will send 200 teachers to ASEAN by March 2025", got) {
			t.Errorf("the promise is %q", got)
		}
		if eval[bool](ctx, t, `Array.from(document.querySelectorAll('li.note')).some(n => !document.getElementById('f-' + n.dataset.f))`) {
			t.Error("a note has no words")
		}
	})
	t.Run("the margin stands beside the words", func(t *testing.T) {
		open(ctx, t, 1280, address)
		if !eval[bool](ctx, t, `(() => { const w = document.getElementById('f-`+promise+`').getBoundingClientRect(), n = document.querySelector('li[data-f="`+promise+`"]').getBoundingClientRect();
			return n.left > w.right && Math.abs(n.top - w.top) < 80; })()`) {
			t.Error("the note is not beside its words")
		}
	})
	t.Run("hovering lights both", func(t *testing.T) {
		open(ctx, t, 1280, address)
		at := eval[[]float64](ctx, t, `(() => { const r = document.getElementById('f-`+promise+`').getClientRects()[0]; return [r.left + 40, r.top + 8]; })()`)
		must(t, chromedp.Do(ctx, chromedp.MouseEvent("mouseMoved", at[0], at[1])))
		// The words under the pointer are those of the innermost fact there.
		if !eval[bool](ctx, t, filled(`li[data-f="`+promise+`"]`)) || !eval[bool](ctx, t, filled("#f-"+promise)) {
			t.Error("hovering over the words does not light the note and the words")
		}
	})
	t.Run("focus on a note lights its words", func(t *testing.T) {
		open(ctx, t, 1280, address)
		if eval[bool](ctx, t, filled("#f-"+promise)) {
			t.Error("lit before")
		}
		eval[bool](ctx, t, `(document.querySelector('li[data-f="`+promise+`"] a.lead').focus(), true)`)
		if !eval[bool](ctx, t, filled("#f-"+promise)) {
			t.Error("not lit")
		}
	})
	t.Run("keys", func(t *testing.T) {
		open(ctx, t, 1280, address)
		must(t, chromedp.Do(ctx, chromedp.KeyEvent("j"), chromedp.KeyEvent("j")))
		if got := eval[string](ctx, t, `document.activeElement.closest('li').dataset.f`); got != promise {
			t.Errorf("after j j the focus is on %q, want %q", got, promise)
		}
		must(t, chromedp.Do(ctx, chromedp.KeyEvent("k")))
		if got := eval[string](ctx, t, `document.activeElement.closest('li').dataset.f`); got == promise {
			t.Error("k does not go back")
		}
		must(t, chromedp.Do(ctx, chromedp.KeyEvent("?")))
		if !eval[bool](ctx, t, `document.getElementById('keys').open`) {
			t.Error("? does not list the keys")
		}
		must(t, chromedp.Do(ctx, chromedp.KeyEvent("\u001b"), chromedp.KeyEvent("/")))
		if got := eval[string](ctx, t, `document.activeElement.id`); got != "q" {
			t.Errorf("/ puts the focus on %q", got)
		}
		must(t, chromedp.Do(ctx, chromedp.KeyEvent("j")))
		if got := eval[string](ctx, t, `document.getElementById('q').value`); !strings.HasSuffix(got, "j") {
			t.Errorf("typing in the search box gives %q", got)
		}
	})
	t.Run("enter opens the fact", func(t *testing.T) {
		open(ctx, t, 1280, address)
		must(t, chromedp.Do(ctx, chromedp.KeyEvent("j"), chromedp.KeyEvent("j"), chromedp.KeyEvent("\r"), chromedp.WaitVisible("article.fact")))
		if got := eval[string](ctx, t, `location.pathname`); got != "/commitments/"+promise {
			t.Errorf("enter leads to %s", got)
		}
	})
	t.Run("a permalink scrolls to its words and lights them", func(t *testing.T) {
		end := long(t).addition()
		id := string(end.Reading.Commitments[0].ID)
		open(ctx, t, 1280, ts.URL+"/documents/"+string(end.Document.ID)+"?fact="+id+"#f-"+id)
		if !eval[bool](ctx, t, `(() => { const r = document.getElementById('f-`+id+`').getBoundingClientRect(); return scrollY > 0 && r.top >= 0 && r.bottom <= innerHeight; })()`) {
			t.Error("the words are not in view")
		}
		if !eval[bool](ctx, t, filled("#f-"+id)) {
			t.Error("the words are not lit")
		}
	})
	t.Run("selected words have a link", func(t *testing.T) {
		open(ctx, t, 1280, address)
		must(t, chromedp.Do(ctx, chromedp.WaitReady("#cite")))
		eval[bool](ctx, t, `(() => { const m = document.getElementById('f-`+promise+`').firstChild; getSelection().setBaseAndExtent(m, 5, m, 22); return true; })()`)
		must(t, chromedp.Do(ctx, chromedp.WaitVisible("#cite"), chromedp.Click("#cite"), chromedp.WaitVisible("mark.passage")))
		if got := eval[string](ctx, t, `Array.from(document.querySelectorAll('mark.passage')).map(m => m.textContent).join('')`); got != "send 200 teachers" {
			t.Errorf("the link leads to %q", got)
		}
	})
	t.Run("a permalink to a span", func(t *testing.T) {
		open(ctx, t, 1280, address+"?start=5&end=20#span")
		if got := eval[string](ctx, t, `document.querySelector('mark.passage').textContent`); got == "" {
			t.Error("no passage is lit")
		}
	})
}

// TestWithoutScript shows that a page needs no script: the margin is there, and
// a link in it lights its words.
func TestWithoutScript(t *testing.T) {
	ctx := browser(t)
	ts := serve(t, library(t))
	r := readout(t).addition()
	promise := string(r.Reading.Commitments[0].ID)
	scheme(ctx, t, "light")
	open(ctx, t, 1280, ts.URL+"/documents/"+string(r.Document.ID))
	_, err := chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	must(t, err)
	must(t, chromedp.Do(ctx, chromedp.Reload(), chromedp.Click(chromedp.CSS(`li[data-f="`+promise+`"] a.no`))))
	if eval[bool](ctx, t, `document.documentElement.classList.contains('scripted')`) {
		t.Fatal("the script ran")
	}
	if !eval[bool](ctx, t, filled("#f-"+promise)) {
		t.Error("the words are not lit by their link")
	}
}

// TestEveryPageInABrowser looks at every page on a phone and a desk, light and
// dark: nothing to scroll sideways, no complaint in the console, one first
// heading, headings in order, no field without a label, four sizes of type.
func TestEveryPageInABrowser(t *testing.T) {
	ctx := browser(t)
	complaints(ctx, t)
	plain, tracked := serve(t, library(t)), serve(t, followed(t))
	for _, tone := range []string{"light", "dark"} {
		scheme(ctx, t, tone)
		for route, path := range pagePaths(t) {
			for _, width := range map[string][]int64{"light": {320, 390, 1000, 1280}, "dark": {390}}[tone] {
				ts := plain
				if followsPromises(route) {
					ts = tracked
				}
				open(ctx, t, width, ts.URL+path)
				if over := eval[int](ctx, t, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); over > 0 {
					t.Errorf("%s at %d is %d pixels too wide: %s", route, width, over, eval[string](ctx, t, widest))
				}
				if tone == "dark" {
					continue
				}
				if got := eval[string](ctx, t, outline); got != "" {
					t.Errorf("%s at %d: %s", route, width, got)
				}
			}
		}
	}
}

// TestExampleInABrowser looks at every page that the example fills: nothing to
// scroll sideways on a phone, and at a desk the head in two lines.
func TestExampleInABrowser(t *testing.T) {
	ctx := browser(t)
	complaints(ctx, t)
	s := example(t)
	ts := serve(t, s)
	scheme(ctx, t, "light")
	for name, path := range shotPaths(t, s) {
		if name == "nowhere" {
			continue // a browser complains of its status
		}
		open(ctx, t, 390, ts.URL+path)
		if over := eval[int](ctx, t, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); over > 0 {
			t.Errorf("%s is %d pixels too wide: %s", name, over, eval[string](ctx, t, widest))
		}
		if got := eval[string](ctx, t, loosePoint); got != "" {
			t.Errorf("%s: a cell without words has a point: %s", name, got)
		}
	}
	open(ctx, t, 1280, ts.URL)
	if high := eval[int](ctx, t, `document.querySelector('.bar').offsetHeight`); high > 96 {
		t.Errorf("the head is %d pixels high at a desk, more than its two lines", high)
	}
}

// loosePoint finds a row of a folded list in which a cell has no words but the point that parts it from the next.
const loosePoint = `Array.from(document.querySelectorAll('.list td')).filter(c => !c.textContent.trim() && getComputedStyle(c, '::after').content.includes('·')).map(c => c.parentElement.textContent.trim().slice(0, 60)).join('; ')`

// widest names the elements that stick out of the page.
const widest = `Array.from(document.querySelectorAll('main *')).filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map(e => e.tagName + '.' + e.className).join(' ')`

// outline says what is wrong with a page's headings, labels and sizes.
const outline = `(() => {
	const wrong = [], heads = Array.from(document.querySelectorAll('main h1, main h2, main h3, main h4')).map(h => +h.tagName[1]);
	if (heads.filter(h => h === 1).length !== 1 || heads[0] !== 1) wrong.push('headings ' + heads);
	heads.forEach((h, i) => { if (i && h > heads[i - 1] + 1) wrong.push('heading ' + h + ' under ' + heads[i - 1]); });
	for (const f of document.querySelectorAll('input:not([type=hidden]), select'))
		if (!f.labels.length && !f.ariaLabel) wrong.push('no label on ' + f.name);
	const sizes = new Set();
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walk.nextNode()) {
		const e = walk.currentNode.parentElement;
		if (walk.currentNode.data.trim() && e.checkVisibility()) sizes.add(getComputedStyle(e).fontSize);
	}
	if (sizes.size > 4) wrong.push('sizes ' + Array.from(sizes).join(' '));
	for (const id of Array.from(document.querySelectorAll('[id]')).map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)) wrong.push('two elements #' + id);
	return wrong.join('; ');
})()`

// TestDraftInABrowser sends a draft by the form and finds its slips underlined.
func TestDraftInABrowser(t *testing.T) {
	ctx := browser(t)
	complaints(ctx, t)
	ts := serve(t, emptyLibrary(t))
	for _, width := range []int64{390, 1280} {
		open(ctx, t, width, ts.URL+"/check")
		eval[bool](ctx, t, `(document.getElementById('draft').value = 'The two sides agreed to to meet on Monday, 5 June 2024.', true)`)
		must(t, chromedp.Do(ctx, chromedp.Click(chromedp.CSS("form.draft button")), chromedp.WaitVisible("mark.warning"), chromedp.WaitReady("html.scripted")))
		if got := eval[string](ctx, t, `document.querySelector('mark.warning').textContent`); got != "to to" {
			t.Errorf("at %d, underlined is %q", width, got)
		}
		must(t, chromedp.Do(ctx, chromedp.KeyEvent("j")))
		if got := eval[string](ctx, t, `document.activeElement.className`); got != "lead" {
			t.Errorf("at %d, j goes to %q", width, got)
		}
		if got := eval[string](ctx, t, outline); got != "" {
			t.Errorf("at %d: %s", width, got)
		}
	}
}
