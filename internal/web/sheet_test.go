package web

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// colours reads the custom properties of one scheme from the sheet.
func colours(t *testing.T, sheet string) map[string][3]float64 {
	t.Helper()
	out := map[string][3]float64{}
	for _, m := range regexp.MustCompile(`--([a-z]+): #([0-9a-f]{6});`).FindAllStringSubmatch(sheet, -1) {
		var c [3]float64
		for i := range c {
			n, err := strconv.ParseUint(m[2][2*i:2*i+2], 16, 8)
			must(t, err)
			c[i] = float64(n) / 255
		}
		out[m[1]] = c
	}
	return out
}

// contrast is the ratio of WCAG 2, from 1 to 21.
func contrast(a, b [3]float64) float64 {
	luminance := func(c [3]float64) float64 {
		for i, v := range c {
			if v <= 0.04045 {
				c[i] = v / 12.92
			} else {
				c[i] = math.Pow((v+0.055)/1.055, 2.4)
			}
		}
		return 0.2126*c[0] + 0.7152*c[1] + 0.0722*c[2]
	}
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// TestContrast holds every pair of text and ground to AA (4.5), and marks that
// are never text alone, such as the amber bar of a notice, to 3.
func TestContrast(t *testing.T) {
	raw, err := files.ReadFile("static/site.css")
	must(t, err)
	light, dark, ok := strings.Cut(string(raw), "@media (prefers-color-scheme: dark)")
	if !ok {
		t.Fatal("the sheet has no dark scheme")
	}
	for name, c := range map[string]map[string][3]float64{"light": colours(t, light), "dark": colours(t, dark[:strings.Index(dark, "*,")])} {
		for _, ground := range []string{"paper", "soft", "fill"} {
			for _, ink := range []string{"ink", "muted", "accent"} {
				if r := contrast(c[ink], c[ground]); r < 4.5 {
					t.Errorf("%s: %s on %s is %.2f", name, ink, ground, r)
				}
			}
		}
		for ink, least := range map[string]float64{"done": 4.5, "overdue": 4.5, "amber": 3, "silent": 3} {
			if r := contrast(c[ink], c["paper"]); r < least {
				t.Errorf("%s: %s on paper is %.2f", name, ink, r)
			}
		}
	}
}

// TestSheetIsQuiet holds the sheet to its own rules: four sizes, no shadows
// around things, nothing fetched.
func TestSheetIsQuiet(t *testing.T) {
	raw, err := files.ReadFile("static/site.css")
	must(t, err)
	sheet := string(raw)
	for _, bad := range []string{"url(", "@import", "@font-face", "drop-shadow"} {
		if strings.Contains(sheet, bad) {
			t.Errorf("the sheet has %s", bad)
		}
	}
	if n := len(pack(raw)); n > 8000 {
		t.Errorf("the sheet has %d bytes packed, over 8,000", n)
	}
}
