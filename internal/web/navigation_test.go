package web

import (
	"strings"
	"testing"

	"entente.example/internal/access"
)

func TestNavigation(t *testing.T) {
	s := library(t)
	for _, c := range []struct {
		name, path string
		editor     bool
		shows      []string
		hides      []string
	}{
		{"home", "/", false, []string{`href="/documents"`, `href="/commitments"`, `href="/people"`}, []string{`href="/due"`, `href="/review"`}},
		{"a list", "/meetings", false, []string{`<a href="/meetings" aria-current="true">`, `<a href="/documents" aria-current="true">Record`}, []string{`href="/due"`}},
		{"another area", "/due", false, []string{`<a href="/due" aria-current="true">`, `href="/deliveries"`, `>Record<`}, []string{`<li><a href="/people"`}},
		{"an editor", "/documents", true, []string{`href="/review"`}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := siteOver(s)
			if c.editor {
				h = as(t, s, "ann", access.Editor)
			}
			bar, _, _ := strings.Cut(get(t, h, c.path).Body.String(), "</header>")
			for _, want := range c.shows {
				if !strings.Contains(bar, want) {
					t.Errorf("no %s in\n%s", want, bar)
				}
			}
			for _, not := range c.hides {
				if strings.Contains(bar, not) {
					t.Errorf("%s is shown", not)
				}
			}
		})
	}
}
