package web

import (
	"context"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"entente.example/internal/access"
)

// fill fills a field of a form.
func fill(ctx context.Context, t testing.TB, id, value string) {
	t.Helper()
	eval[bool](ctx, t, `(document.getElementById('`+id+`').value = '`+value+`', true)`)
}

// TestAReportMovesTheState goes the whole way in a browser: an editor gives a report, a reviewer accepts it,
// and the number and the state of the promise move.
func TestAReportMovesTheState(t *testing.T) {
	ctx := browser(t)
	complaints(ctx, t)
	s := followed(t)
	ann, rae := serveAs(t, as(t, s, "ann", access.Editor)), serveAs(t, as(t, s, "rae", access.Reviewer))
	promise := "/commitments/" + string(promised(t).Fact)
	scheme(ctx, t, "light")

	open(ctx, t, 1280, rae.URL+promise)
	if got := eval[string](ctx, t, `document.querySelector('.statebar').textContent`); !strings.Contains(got, "under way") {
		t.Errorf("before: %q", got)
	}
	open(ctx, t, 1280, ann.URL+"/indicators/teachers?target=all")
	if got := eval[string](ctx, t, `document.getElementById('report-to').value`); got != "2025-03-31" {
		t.Errorf("the form begins with %q, not with the target's period", got)
	}
	fill(ctx, t, "report-from", "2024-04-01")
	fill(ctx, t, "report-to", "2024-10-31")
	fill(ctx, t, "report-value", "160")
	fill(ctx, t, "report-sources", "https://example.org/160")
	must(t, chromedp.Do(ctx, chromedp.Click(chromedp.CSS(`button[value="submitted"]`)), chromedp.WaitVisible(".report:target")))
	if got := eval[string](ctx, t, `document.querySelector('.report:target').textContent`); !strings.Contains(got, "160 teachers") || !strings.Contains(got, "submitted") {
		t.Errorf("the report stands as %q", got)
	}

	open(ctx, t, 390, rae.URL+"/reports")
	must(t, chromedp.Do(ctx, chromedp.Click(chromedp.CSS(`section[aria-labelledby="submitted"] tr:last-child a`)), chromedp.WaitVisible(".report:target")))
	must(t, chromedp.Do(ctx, chromedp.Click(chromedp.CSS(`.report:target button[value="accepted"]`)), chromedp.WaitVisible(`.report:target summary`)))

	open(ctx, t, 390, rae.URL+promise)
	if got := eval[string](ctx, t, `document.querySelector('.bullets').textContent`); !strings.Contains(got, "210 of 200 teachers") {
		t.Errorf("the chart says %q", got)
	}
	if got := eval[string](ctx, t, `document.querySelector('.statebar').textContent`); !strings.Contains(got, "fulfilled") {
		t.Errorf("after: %q", got)
	}
	must(t, chromedp.Do(ctx, chromedp.Click(chromedp.CSS(`section[aria-labelledby="states"] summary`)), chromedp.WaitVisible(".years-rules")))
	if got := eval[string](ctx, t, `document.querySelector('.years-rules').textContent`); !strings.Contains(got, "fulfilled.number, version 1") {
		t.Errorf("the rule is %q", got)
	}
}
