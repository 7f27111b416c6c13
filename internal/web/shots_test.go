package web

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

var shots = flag.String("shots", "", "folder to write pictures of every page to, wide and narrow, light and dark")

// TestShots takes pictures of every page for people to look at.
func TestShots(t *testing.T) {
	if *shots == "" {
		t.Skip("no folder given with -shots")
	}
	ctx, ts := browser(t), serve(t)
	must(t, os.MkdirAll(*shots, 0o755))
	for _, path := range shotPaths(t) {
		name := strings.Trim(strings.NewReplacer("/", "-", "?", "-", "&", "-", "=", "-", "#", "-").Replace(path), "-")
		if name == "" {
			name = "home"
		}
		for _, width := range []int64{1280, 390} {
			for _, s := range []string{"light", "dark"} {
				scheme(ctx, t, s)
				must(t, chromedp.Do(ctx, chromedp.EmulateViewport(width, 900), chromedp.Navigate(ts.URL+path)))
				picture, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
				must(t, err)
				file := filepath.Join(*shots, fmt.Sprintf("%.60s-%d-%s.png", name, width, s))
				must(t, os.WriteFile(file, picture, 0o644))
			}
		}
	}
}
