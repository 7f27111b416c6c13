package web

import (
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// broken is a record whose counts fail in a given way.
type broken struct {
	store.Store
	counts func(context.Context) (record.Counts, error)
}

func (b broken) Counts(ctx context.Context) (record.Counts, error) { return b.counts(ctx) }

func TestPanicIsAnswered(t *testing.T) {
	var log bytes.Buffer
	h := New(Options{Store: broken{emptyLibrary(t), func(context.Context) (record.Counts, error) { panic("boom") }}, Logger: slog.New(slog.NewTextHandler(&log, nil))})
	w := get(t, h, "/")
	if w.Code != http.StatusInternalServerError || strings.Contains(w.Body.String(), "boom") || !strings.Contains(w.Body.String(), "has been logged") {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
	for _, want := range []string{"boom", "guard_test.go", "path=/", "status=500", "took="} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("the log lacks %q: %s", want, log.String())
		}
	}
}

func TestSlowRecordIsGivenUp(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	h := New(Options{Store: broken{emptyLibrary(t), func(ctx context.Context) (record.Counts, error) {
		cancel()
		<-ctx.Done()
		return record.Counts{}, ctx.Err()
	}}})
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequestWithContext(ctx, http.MethodGet, "/", nil))
	if w.Code != http.StatusServiceUnavailable || !strings.Contains(w.Body.String(), "busy") {
		t.Errorf("status %d", w.Code)
	}
}

func TestPacking(t *testing.T) {
	h := siteOver(library(t))
	for _, path := range []string{"/", "/static/site.css"} {
		plain, packed := get(t, h, path), get(t, h, path, "Accept-Encoding", "br, gzip;q=0.8")
		if packed.Header().Get("Content-Encoding") != "gzip" || !strings.Contains(strings.Join(packed.Header()["Vary"], ","), "Accept-Encoding") {
			t.Fatalf("%s: %v", path, packed.Header())
		}
		z, err := gzip.NewReader(packed.Body)
		must(t, err)
		body, err := io.ReadAll(z)
		must(t, err)
		if !bytes.Equal(body, plain.Body.Bytes()) {
			t.Errorf("%s: unpacked it differs", path)
		}
		if w := get(t, h, path, "Accept-Encoding", "gzip;q=0"); w.Header().Get("Content-Encoding") != "" {
			t.Errorf("%s is packed for a client that refuses it", path)
		}
	}
}

func TestAssets(t *testing.T) {
	h := siteOver(emptyLibrary(t))
	page := get(t, h, "/").Body.String()
	for name, kind := range map[string]string{"site.css": "text/css", "site.js": "text/javascript", "mark.svg": "image/svg+xml"} {
		address := newSite(Options{}).assets.address(name)
		if !strings.Contains(page, address) {
			t.Errorf("the page does not ask for %s", address)
		}
		w := get(t, h, address)
		if !strings.HasPrefix(w.Header().Get("Content-Type"), kind) || !strings.Contains(w.Header().Get("Cache-Control"), "immutable") {
			t.Errorf("%s: %v", address, w.Header())
		}
		if again := get(t, h, "/static/"+name, "If-None-Match", w.Header().Get("ETag")); again.Code != http.StatusNotModified || again.Header().Get("Cache-Control") != "no-cache" {
			t.Errorf("%s without its hash: %d %v", name, again.Code, again.Header())
		}
	}
}

func TestHead(t *testing.T) {
	ts := httptest.NewServer(siteOver(library(t)))
	defer ts.Close()
	resp, err := http.Head(ts.URL + "/documents")
	must(t, err)
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK || resp.Header.Get("ETag") == "" {
		t.Errorf("%d %v", resp.StatusCode, resp.Header)
	}
}
