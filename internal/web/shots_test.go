package web

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/store/sqlite"

	"github.com/chromedp/chromedp"
)

var (
	shots   = flag.String("shots", "", "folder to write pictures of every page to, wide and narrow, light and dark")
	shotsDB = flag.String("db", "", "database that the pictures show; the example if there is none")
	picture = flag.String("picture", "", "file to write the picture of a document for the README to")
)

// TestShots takes pictures of every page for people to look at.
func TestShots(t *testing.T) {
	if *shots == "" {
		t.Skip("no folder given with -shots")
	}
	ctx, s := browser(t), shown(t)
	ts := serve(t, s)
	for name, path := range shotPaths(t, s) {
		photograph(ctx, t, name, ts.URL+path, asItIs)
	}
}

// photograph takes pictures of a page as it is opened, wide and narrow, light and dark; what is done on it before comes from act.
func photograph(ctx context.Context, t *testing.T, name, address string, act func()) {
	t.Helper()
	must(t, os.MkdirAll(*shots, 0o755))
	for _, width := range []int64{1280, 390} {
		for _, tone := range []string{"light", "dark"} {
			scheme(ctx, t, tone)
			open(ctx, t, width, address)
			act()
			image, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
			must(t, err)
			must(t, os.WriteFile(filepath.Join(*shots, fmt.Sprintf("%s-%d-%s.png", name, width, tone)), image, 0o644))
		}
	}
}

// asItIs does nothing on a page.
func asItIs() {}

// shownDraft has a slip of every level, in every place of a page.
const shownDraft = `The 26th Forum on Ports

Lima, Monday, 5 June 2024

The two sides met on 5 June 2024 from 10:00 to 11:30 for 60 minutes. The Minister said: “We will go on.

1. Norway will provide 30 million dollars for the renewal of ports by 2027, as agreed in the NPSC.

2. Both sides will welcome the the ASEAN- IPR study.

4. Flights to Türkiye will begin in May. Tourists from Turkey need no visa.`

// TestDraftShots takes pictures of a draft with what was found in it.
func TestDraftShots(t *testing.T) {
	if *shots == "" {
		t.Skip("no folder given with -shots")
	}
	ctx, ts := browser(t), serve(t, emptyLibrary(t))
	photograph(ctx, t, "checked", ts.URL+"/check", func() {
		eval[bool](ctx, t, fmt.Sprintf("(document.getElementById('draft').value = %q, true)", shownDraft))
		must(t, chromedp.Do(ctx, chromedp.Click(chromedp.CSS("form.draft button")), chromedp.WaitVisible("mark.warning")))
	})
}

// TestTrackShots takes pictures of the pages that follow a promise.
func TestTrackShots(t *testing.T) {
	if *shots == "" {
		t.Skip("no folder given with -shots")
	}
	ctx, ts := browser(t), serve(t, followed(t))
	for name, path := range map[string]string{"followed": "/commitments/" + string(promised(t).Fact), "indicator": "/indicators/teachers", "due": "/due", "reports": "/reports?of=all", "figures": "/figures", "figure": "/figures/rivers-2024"} {
		photograph(ctx, t, name, ts.URL+path, asItIs)
	}
}

// TestReviewerShots takes pictures of what a reviewer may change of frameworks and figures.
func TestReviewerShots(t *testing.T) {
	if *shots == "" {
		t.Skip("no folder given with -shots")
	}
	ctx, s := browser(t), followed(t)
	site := serveAs(t, as(t, s, "rae", access.Reviewer)).URL
	for name, path := range map[string]string{"framework": "/frameworks/rivers", "periods": "/frameworks/rivers/periods", "publish": publishRoute + "?rule=commitments-fulfilled&framework=rivers&year=2024",
		"suggestion": "/frameworks/import?document=" + string(readout(t).id()), "figure-withdraw": "/figures/rivers-2024"} {
		photograph(ctx, t, name, site+path, asItIs)
	}
}

// TestPicture takes the README's picture: the top of the document that shows most.
func TestPicture(t *testing.T) {
	if *picture == "" {
		t.Skip("no file given with -picture")
	}
	ctx, s := browser(t), shown(t)
	ts := httptest.NewServer(siteOver(s))
	t.Cleanup(ts.Close)
	scheme(ctx, t, "light")
	must(t, chromedp.Do(ctx, chromedp.EmulateViewport(1280, 1180, chromedp.EmulateScale(1.5)), chromedp.Navigate(ts.URL+"/documents/"+string(showpiece(t, s)))))
	image, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	must(t, err)
	must(t, os.WriteFile(*picture, image, 0o644))
}

// showpiece is the document with most promises among those that report a
// meeting with two clocks.
func showpiece(t testing.TB, s store.Store) record.DocumentID {
	t.Helper()
	docs, _, err := s.Documents(t.Context(), record.DocumentFilter{Page: record.Page{Limit: 200}})
	must(t, err)
	var best record.Document
	for _, d := range docs {
		r, err := s.Reading(t.Context(), d.ID)
		must(t, err)
		clocks := slices.ContainsFunc(r.Meetings, func(m record.Meeting) bool { return m.OtherClock != nil })
		if clocks && (best.ID == "" || d.Counts.Commitments > best.Counts.Commitments) {
			best = d
		}
	}
	return best.ID
}

// shown is the record that pictures are taken of.
func shown(t testing.TB) store.Store {
	if *shotsDB == "" {
		return example(t)
	}
	record, err := os.ReadFile(*shotsDB)
	must(t, err)
	place := filepath.Join(t.TempDir(), "copy.db") // somebody is added to it, to see all pages
	must(t, os.WriteFile(place, record, 0o600))
	s, err := sqlite.Open(t.Context(), place)
	must(t, err)
	t.Cleanup(func() { must(t, s.Close()) })
	return s
}

// shotPaths are an address for each kind of page, with what the record has most of.
func shotPaths(t testing.TB, s store.Store) map[string]string {
	t.Helper()
	paths := map[string]string{"home": "/", "documents": "/documents", "meetings": "/meetings", "commitments": "/commitments", "statements": "/statements",
		"deliveries": "/deliveries", "programmes": "/programmes", "people": "/people", "relationships": "/relationships", "search": "/search?q=digital",
		"search-empty": "/search", "wording": "/wording?topic=indo-pacific&series=asean-japan-summit", "wording-empty": "/wording", "check": "/check", "choices": "/commitments?party=JP&choose=topic", "choices-due": "/commitments?strength=firm&choose=due", "nowhere": "/nowhere",
		"review": "/review", "review-orphans": "/review/orphans", "review-accept": "/review/accept?confidence=high", "choices-state": "/commitments?choose=state"}
	docs, _, err := s.Documents(t.Context(), record.DocumentFilter{From: "2024-06-01", To: "2024-07-31", Party: "JP", Page: record.Page{Limit: 2}})
	must(t, err)
	people, _, err := s.People(t.Context(), store.RegisterFilter{Page: record.Page{Limit: 1}})
	must(t, err)
	programmes, _, err := s.Programmes(t.Context(), store.RegisterFilter{Page: record.Page{Limit: 1}})
	must(t, err)
	pairs, _, err := s.Relationships(t.Context(), store.RegisterFilter{Page: record.Page{Limit: 1}})
	must(t, err)
	for _, d := range docs {
		r, err := s.Reading(t.Context(), d.ID)
		must(t, err)
		paths["review-document"], paths["review-enter"] = reviewPath(d.ID), enterPath(d.ID, record.KindCommitment)
		paths["document"] = "/documents/" + string(d.ID)
		for _, f := range r.Facts() {
			one := strings.TrimPrefix(factPath(f.Kind, f.ID), "/")
			paths["review-edit-"+string(f.Kind)] = cmp.Or(paths["review-edit-"+string(f.Kind)], reviewPath(d.ID)+"/"+string(f.ID)+"?edit=yes#f-"+string(f.ID))
			paths["review-a-"+string(f.Kind)] = cmp.Or(paths["review-a-"+string(f.Kind)], candidateOf(d.ID, f.ID))
			if f.Kind != record.KindProgramme {
				paths["a-"+string(f.Kind)] = cmp.Or(paths["a-"+string(f.Kind)], "/"+one)
			}
		}
	}
	paths["compare-choose"] = "/compare"
	paths["positions-choose"], paths["positions"], paths["positions-party"] = "/positions", "/positions?topic=indo-pacific", "/positions?topic=indo-pacific&party=JP"
	if len(docs) == 2 {
		paths["compare-b"] = "/compare?a=" + string(docs[1].ID)
		paths["compare"] = paths["compare-b"] + "&b=" + string(docs[0].ID)
	}
	for _, p := range people {
		paths["person"] = "/people/" + p.Key
	}
	for _, p := range programmes {
		paths["programme"] = "/programmes/" + p.Key
	}
	for _, p := range pairs {
		paths["relationship"] = "/relationships/" + p.Key
	}
	return paths
}
