package web

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"entente.example/internal/store/storetest"

	"github.com/chromedp/chromedp"
)

// TestAccountShots takes pictures of what a person follows, and of the page that a letter's link leads to.
func TestAccountShots(t *testing.T) {
	if *shots == "" {
		t.Skip("no folder given with -shots")
	}
	ctx, s := browser(t), followed(t)
	members(t, s)
	site := named(t, s)
	must(t, os.MkdirAll(*shots, 0o755))
	visit(t, siteOver(s)).signIn("ada").post("/account/subscriptions", "framework", "rivers", "mail", "ada@example.org")
	list, err := s.Subscriptions(storetest.Context(t), "ada")
	must(t, err)
	signInBy(ctx, t, site, "ada")
	for name, path := range map[string]string{"account": "/account", "leave": "/unsubscribe/" + list[0].ID + "/" + list[0].Leave} {
		for _, width := range []int64{1280, 390} {
			for _, tone := range []string{"light", "dark"} {
				scheme(ctx, t, tone)
				open(ctx, t, width, site+path)
				image, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
				must(t, err)
				must(t, os.WriteFile(filepath.Join(*shots, fmt.Sprintf("%s-%d-%s.png", name, width, tone)), image, 0o644))
			}
		}
	}
}
