package web

import (
	"context"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// press types a key and waits for what it leads to.
func press(ctx context.Context, t testing.TB, key, then string) {
	t.Helper()
	must(t, chromedp.Do(ctx, chromedp.KeyEvent(key)))
	must(t, chromedp.Do(ctx, chromedp.WaitReady(chromedp.CSS(then))))
}

// onPage is a selector that only the page of a fact to decide on fulfils.
func onPage(d store.Addition, id record.FactID) string {
	return `form.decide[action="/review/` + string(d.Document.ID) + `/` + string(id) + `"]`
}

func TestReviewInABrowser(t *testing.T) {
	ctx := browser(t)
	complaints(ctx, t)
	s := library(t)
	ts := serve(t, s)
	d := readout(t).addition()
	statement, promise := d.Reading.Statements[0].ID, d.Reading.Commitments[0].ID
	address := ts.URL + candidateOf(d.Document.ID, promise)
	scheme(ctx, t, "light")

	t.Run("the words are lit and in view, beside the values", func(t *testing.T) {
		open(ctx, t, 1280, address)
		if got := eval[string](ctx, t, `document.querySelector('.pane mark').textContent`); got != "will send 200 teachers to ASEAN by March 2025" {
			t.Errorf("lit is %q", got)
		}
		if !eval[bool](ctx, t, `(() => { const m = document.querySelector('.pane mark').getBoundingClientRect(), p = document.querySelector('.panel').getBoundingClientRect();
			return m.top >= 0 && m.bottom <= innerHeight && m.right < p.left && p.top < innerHeight; })()`) {
			t.Error("the words or the values are out of view")
		}
		if !eval[bool](ctx, t, filled(".pane mark")) {
			t.Error("the words are not lit")
		}
	})
	t.Run("a accepts and goes on, u takes back", func(t *testing.T) {
		open(ctx, t, 1280, address)
		press(ctx, t, "a", ".last")
		if got := factNow(t, s, promise).State; got != record.Accepted {
			t.Fatalf("after a: %q", got)
		}
		press(ctx, t, "u", onPage(d, promise))
		if got := factNow(t, s, promise).State; got != record.Suggested {
			t.Errorf("after u: %q", got)
		}
	})
	t.Run("r rejects", func(t *testing.T) {
		open(ctx, t, 1280, address)
		press(ctx, t, "r", ".last")
		if got := factNow(t, s, promise).State; got != record.Rejected {
			t.Errorf("after r: %q", got)
		}
		press(ctx, t, "u", onPage(d, promise))
		if got := factNow(t, s, promise).State; got != record.Suggested {
			t.Errorf("after u: %q", got)
		}
	})
	t.Run("j k n move", func(t *testing.T) {
		open(ctx, t, 1280, ts.URL+candidateOf(d.Document.ID, statement))
		press(ctx, t, "j", onPage(d, promise))
		press(ctx, t, "k", onPage(d, statement))
		press(ctx, t, "n", onPage(d, promise))
		must(t, chromedp.Do(ctx, chromedp.KeyEvent("?")))
		if got := eval[string](ctx, t, `document.querySelector('#keys[open] dl').textContent`); !strings.Contains(got, "accept") || !strings.Contains(got, "undo") {
			t.Errorf("? lists %q", got)
		}
		eval[bool](ctx, t, `(document.getElementById('keys').close(), true)`)
	})
	t.Run("typing a reason decides nothing", func(t *testing.T) {
		open(ctx, t, 1280, address)
		eval[bool](ctx, t, `(document.getElementById('reason').focus(), true)`)
		must(t, chromedp.Do(ctx, chromedp.KeyEvent("a"), chromedp.KeyEvent("r")))
		if got := eval[string](ctx, t, `document.getElementById('reason').value`); got != "ar" || factNow(t, s, promise).State != record.Suggested {
			t.Errorf("the reason is %q, the state %q", got, factNow(t, s, promise).State)
		}
	})
	t.Run("evidence is chosen by selecting it", func(t *testing.T) {
		open(ctx, t, 1280, address)
		press(ctx, t, "e", "form.edit")
		eval[bool](ctx, t, `(() => { const m = document.querySelector('.pane mark').firstChild; getSelection().setBaseAndExtent(m, 5, m, 31); return true; })()`)
		must(t, chromedp.Do(ctx, chromedp.Poll[chromedp.Void](`document.getElementById('words').value === 'send 200 teachers to ASEAN'`)))
		must(t, chromedp.Do(ctx, chromedp.Click(chromedp.CSS("form.edit button.main")), chromedp.WaitReady(".last")))
		f := factNow(t, s, promise)
		if f.State != record.Edited || f.Evidence.Exact != "send 200 teachers to ASEAN" || len(f.ByHand) != 1 {
			t.Errorf("edited: %q, %q, %v", f.State, f.Evidence.Exact, f.ByHand)
		}
	})
}

// TestConflictInABrowser lets somebody else decide while a form is open.
func TestConflictInABrowser(t *testing.T) {
	ctx := browser(t)
	s, hands := desks(t)
	ts := serveAs(t, hands["bob"])
	d := readout(t).addition()
	id := d.Reading.Statements[2].ID
	scheme(ctx, t, "light")
	open(ctx, t, 1280, ts.URL+candidateOf(d.Document.ID, id))
	press(ctx, t, "e", "form.edit")
	send(hands["ann"], "/review/"+string(d.Document.ID)+"/"+string(id), url.Values{"decision": {"edited"}, "act": {"support"}, "words": {d.Reading.Statements[2].Evidence.Exact},
		"speaker-of": {"ASEAN"}, "topics": {"environment"}})
	eval[bool](ctx, t, `(document.getElementById('in-act').value = 'hope', true)`)
	must(t, chromedp.Do(ctx, chromedp.Click(chromedp.CSS("form.edit button.main")), chromedp.WaitVisible(".contest")))
	if got := eval[string](ctx, t, `document.querySelector('.contest .differ').textContent`); got != "Actsupporthope" {
		t.Errorf("side by side: %q", got)
	}
	if got := eval[string](ctx, t, outline); got != "" {
		t.Error(got)
	}
	must(t, chromedp.Do(ctx, chromedp.Click(chromedp.CSS("form.edit button.main")), chromedp.WaitReady(".last")))
	if f := factNow(t, s, id); f.Act != record.Hope {
		t.Errorf("decided again: %s", f.Act)
	}
}

// TestReviewWithoutScript decides, edits and enters a fact by links and forms alone, on a phone.
func TestReviewWithoutScript(t *testing.T) {
	ctx := browser(t)
	s := library(t)
	ts := serve(t, s)
	d := readout(t).addition()
	promise := d.Reading.Commitments[0].ID
	scheme(ctx, t, "light")
	_, err := chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	must(t, err)
	open(ctx, t, 390, ts.URL+"/review")
	click := func(selector, then string) {
		t.Helper()
		must(t, chromedp.Do(ctx, chromedp.Click(chromedp.CSS(selector)), chromedp.WaitReady(chromedp.CSS(then))))
	}
	click(`a[href="/review/`+string(d.Document.ID)+`"]`, `.head .progress`)
	click(`a[href^="/review/`+string(d.Document.ID)+`/`+string(promise)+`"]`, onPage(d, promise))
	if !eval[bool](ctx, t, `(() => { const m = document.querySelector('.pane mark').getBoundingClientRect(), p = document.querySelector('.pane').getBoundingClientRect();
		return m.top >= p.top && m.top < p.bottom; })()`) {
		t.Error("the words are not in view in their pane")
	}
	click(`a[data-key="e"]`, "form.edit")
	must(t, chromedp.Do(ctx, chromedp.Clear(chromedp.CSS("#words")), chromedp.SendKeys(chromedp.CSS("#words"), "send 200 teachers to ASEAN by March 2025")))
	click("form.edit button.main", ".last")
	if f := factNow(t, s, promise); f.State != record.Edited || f.Evidence.Exact != "send 200 teachers to ASEAN by March 2025" {
		t.Errorf("edited: %q, %q", f.State, f.Evidence.Exact)
	}
	open(ctx, t, 390, ts.URL+enterPath(d.Document.ID, record.KindStatement))
	click("form.edit button.main", `[role="alert"]`)
	must(t, chromedp.Do(ctx, chromedp.SendKeys(chromedp.CSS("#words"), "Rivers are roads that walk.")))
	click("form.edit button.main", `a[data-key="e"]`)
	facts, n, err := s.Facts(t.Context(), record.FactFilter{State: "edited"})
	if err != nil || n != 2 {
		t.Errorf("%d facts by hand: %+v, %v", n, facts, err)
	}
}
