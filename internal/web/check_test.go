package web

import (
	"bytes"
	"context"
	"encoding/json"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"

	"entente.example/data"
	"entente.example/internal/check"
	"entente.example/internal/check/draft"
)

// desk is the checker as the program has it, without earlier texts.
type desk struct{ *draft.Desk }

func (d desk) Rules() []*check.Rule { return d.Checker().Rules() }

func (d desk) Check(ctx context.Context, name string, original []byte) (*draft.Result, error) {
	return d.Desk.Check(ctx, name, original, check.Options{})
}

// rules loads the checker once for all tests.
var rules = sync.OnceValue(func() Checker {
	d, err := draft.New(data.FS)
	if err != nil {
		panic(err)
	}
	return desk{d}
})

const slips = "Meeting of the 37 th Forum\n\nTokyo, Monday, 5 June 2024\n\nThe two sides met on 5 June 2024. The Minister said: “We will go on. As 5 < 6 both sides agreed to to meet again."

// post sends a form with a file or pasted words.
func post(t testing.TB, h http.Handler, path, file, words string) *httptest.ResponseRecorder {
	t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	if file == "" {
		must(t, form.WriteField("text", words))
	}
	w, err := form.CreateFormFile("file", file)
	must(t, err)
	if file != "" {
		_, err = w.Write([]byte(words))
		must(t, err)
	}
	must(t, form.Close())
	r := httptest.NewRequest(http.MethodPost, path, &body)
	r.Header.Set("Content-Type", form.FormDataContentType())
	return serveTo(h, r)
}

func serveTo(h http.Handler, r *http.Request) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestCheckADraft(t *testing.T) {
	h := siteOver(emptyLibrary(t))
	for name, w := range map[string]*httptest.ResponseRecorder{"pasted": post(t, h, "/check", "", slips), "a file": post(t, h, "/check", "readout.txt", slips)} {
		body := w.Body.String()
		for _, want := range []string{`<mark class="error" id="f-n`, "quotation-open", "word-twice", "weekday-date", "line 3", "errors", "As 5 &lt; 6", "Nothing of it was kept", "<code>entente add ", "37<span"} {
			if !strings.Contains(body, want) {
				t.Errorf("%s: status %d, the page lacks %q", name, w.Code, want)
			}
		}
		if got := w.Header().Get("Cache-Control"); got != "no-store" {
			t.Errorf("%s: Cache-Control is %q", name, got)
		}
		if strings.Contains(body, "5 < 6") || strings.Contains(body, "This page as JSON") {
			t.Errorf("%s: the page holds markup of the draft, or a link to itself as JSON", name)
		}
	}
}

func TestCheckADraftAsJSON(t *testing.T) {
	w := post(t, siteOver(emptyLibrary(t)), "/check.json", "readout.md", slips)
	var v checkedView
	must(t, json.Unmarshal(w.Body.Bytes(), &v))
	if v.Name != "readout.md" || len(v.Findings) < 3 || len(v.Blocks) == 0 {
		t.Errorf("%s, %d findings, %d blocks", v.Name, len(v.Findings), len(v.Blocks))
	}
	plain := post(t, siteOver(emptyLibrary(t)), "/check.json", "", "The two sides met.")
	if !strings.Contains(plain.Body.String(), `"findings": []`) {
		t.Errorf("a clean draft: %s", plain.Body)
	}
}

func TestCheckRefuses(t *testing.T) {
	h := siteOver(emptyLibrary(t))
	for _, c := range []struct {
		name   string
		got    *httptest.ResponseRecorder
		status int
		words  string
	}{
		{"nothing", post(t, h, "/check", "", ""), 400, "there is no draft"},
		{"too much", post(t, h, "/check", "", strings.Repeat("too much ", 250_000)), 413, "larger than 2 MB"},
		{"a picture", post(t, h, "/check", "a.png", "\x89PNG\r\n\x1a\n\x00\x00"), 415, ""},
		{"no form", serveTo(h, httptest.NewRequest(http.MethodPost, "/check", strings.NewReader("x"))), 400, ""},
		{"a site without checker", post(t, New(Options{Store: emptyLibrary(t)}), "/check", "", slips), 404, "checks no drafts"},
	} {
		if c.got.Code != c.status || !strings.Contains(c.got.Body.String(), c.words) {
			t.Errorf("%s: status %d, want %d with %q: %.300s", c.name, c.got.Code, c.status, c.words, c.got.Body)
		}
	}
	r := httptest.NewRequest(http.MethodPost, "/check", strings.NewReader(url.Values{"text": {slips}}.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if w := serveTo(h, r); !strings.Contains(w.Body.String(), "word-twice") {
		t.Errorf("a simple form: status %d", w.Code)
	}
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	if w := serveTo(h, r); w.Code != http.StatusForbidden {
		t.Errorf("from elsewhere: status %d", w.Code)
	}
	if body := get(t, New(Options{Store: emptyLibrary(t)}), "/").Body.String(); strings.Contains(body, `href="/check"`) {
		t.Error("a site without checker offers it")
	}
}
