package reading

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"entente.example/internal/text"
)

// TestWithstands reads texts that were written to stop the engine, or that no
// person wrote: each in seconds, for the time must not grow with the square of
// the length. The limit is wide, for slow machines.
func TestWithstands(t *testing.T) {
	items := func(n int, item string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, item, i+1)
		}
		return b.String()
	}
	e := loadEngine(t)
	for name, c := range map[string]struct {
		format text.Format
		body   string
	}{
		"quotations that never close":    {text.Plain, strings.Repeat(`"open `, 40_000)},
		"brackets that never close":      {text.Plain, strings.Repeat("(", 400_000)},
		"a sentence without an end":      {text.Plain, "Japan " + strings.Repeat("will send experts to Thailand and ", 8_000)},
		"one word":                       {text.Plain, strings.Repeat("a", 4_000_000)},
		"a list of many promises":        {text.Plain, items(20_000, "(%d) Japan will dispatch experts to Thailand.\n")},
		"a list of many items":           {text.Markdown, items(200_000, "- item %d\n")},
		"lists within lists":             {text.HTML, "<body>" + strings.Repeat("<ul><li>a", 60_000)},
		"emphasis that never closes":     {text.Markdown, strings.Repeat("*a **b ", 60_000)},
		"links within links":             {text.Markdown, strings.Repeat("[", 60_000) + strings.Repeat("](x)", 60_000)},
		"comments within comments":       {text.HTML, "<body>Japan" + strings.Repeat("<!--", 200_000)},
		"a visit as the first words":     {text.Plain, "Japan Secretary-General visit"},
		"a header that points to itself": {text.Markdown, "---\na: &a [x, *a]\n---\n\nJapan will send 5 experts."},
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			d, err := text.Parse(c.format, c.body, text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			e.Read(d, "withstand")
			if took := time.Since(start); took > 20*time.Second {
				t.Errorf("%d bytes took %v", len(c.body), took)
			}
		})
	}
}
