package web

import (
	"testing"

	"entente.example/internal/store/storetest"
)

// TestAccountShots takes pictures of what a person follows, and of the page that a letter's link leads to.
func TestAccountShots(t *testing.T) {
	if *shots == "" {
		t.Skip("no folder given with -shots")
	}
	ctx, s := browser(t), followed(t)
	members(t, s)
	site := named(t, s)
	visit(t, siteOver(s)).signIn("ada").post("/account/subscriptions", "framework", "rivers", "mail", "ada@example.org")
	list, err := s.Subscriptions(storetest.Context(t), "ada")
	must(t, err)
	signInBy(ctx, t, site, "ada")
	for name, path := range map[string]string{"account": "/account", "leave": "/unsubscribe/" + list[0].ID + "/" + list[0].Leave} {
		photograph(ctx, t, name, site+path, asItIs)
	}
}
