package door

import (
	"crypto/rand"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/store"
	"entente.example/internal/store/sqlite"
	"entente.example/internal/store/storetest"
)

const password = "herons over the delta"

// house is a site of one door: every request is answered with who the viewer is.
type house struct {
	*Door
	store store.Store
	clock *clock
	*httptest.Server
}

// clock is set by hand.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time { c.mu.Lock(); defer c.mu.Unlock(); return c.now }
func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	c.now = c.now.Add(d)
	c.mu.Unlock()
}

func newHouse(t *testing.T, change func(*Options)) *house {
	t.Helper()
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "record.db"))
	must(t, err)
	t.Cleanup(func() { must(t, s.Close()) })
	h := &house{store: s, clock: &clock{now: time.Now()}}
	o := Options{Store: s, Clock: h.clock.Now}
	if change != nil {
		change(&o)
	}
	h.Door = New(o)
	h.Server = httptest.NewServer(h.Admit(h.rooms(), answerFault))
	t.Cleanup(h.Close)
	return h
}

// rooms are the routes that the site has too, without its pages.
func (h *house) rooms() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /sign-in", func(w http.ResponseWriter, r *http.Request) {
		answer(w, r, h.SignIn(r, r.PostFormValue("name"), r.PostFormValue("password")))
	})
	mux.HandleFunc("POST /sign-out", func(w http.ResponseWriter, r *http.Request) { answer(w, r, h.SignOut(r)) })
	mux.HandleFunc("POST /setup", func(w http.ResponseWriter, r *http.Request) {
		answer(w, r, h.SetUp(r, r.PostFormValue("secret"), account.User{Name: r.PostFormValue("name")}, r.PostFormValue("password")))
	})
	mux.HandleFunc("POST /sign-in/passkey/begin", func(w http.ResponseWriter, r *http.Request) {
		_, err := h.BeginSignIn(r)
		answer(w, r, err)
	})
	mux.HandleFunc("GET /sign-in/openid", func(w http.ResponseWriter, r *http.Request) {
		to, err := h.BeginOpenID(r, r.FormValue("next"))
		answer(w, r, err)
		if err == nil {
			http.Redirect(w, r, to, http.StatusSeeOther)
		}
	})
	mux.HandleFunc("GET "+BackPath, func(w http.ResponseWriter, r *http.Request) {
		next, err := h.FinishOpenID(r)
		answer(w, r, err)
		if err == nil {
			http.Redirect(w, r, next, http.StatusSeeOther)
		}
	})
	mux.HandleFunc("GET /user", func(w http.ResponseWriter, r *http.Request) {
		name := "nobody"
		if u, ok := UserOf(r.Context()); ok {
			name = u.Name
		}
		_, _ = w.Write([]byte(name))
	})
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		v := access.From(r.Context())
		_, _ = w.Write([]byte(v.Who + " " + string(v.Role)))
	})
	return mux
}

func answer(w http.ResponseWriter, r *http.Request, err error) {
	if err != nil {
		answerFault(w, r, err)
	}
}

func answerFault(w http.ResponseWriter, _ *http.Request, err error) {
	http.Error(w, err.Error(), fault.KindOf(err).HTTPStatus())
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// add makes a user with the password.
func (h *house) add(t *testing.T, u account.User) {
	t.Helper()
	ctx := storetest.Context(t)
	must(t, h.store.AddUser(ctx, u, ""))
	secret, err := account.NewSecret(rand.Reader, password)
	must(t, err)
	must(t, h.store.SetPassword(ctx, u.Name, secret))
}

// people makes an administrator, root, and an editor, ada.
func (h *house) people(t *testing.T) {
	t.Helper()
	h.add(t, account.User{Name: "root", Role: access.Administrator})
	h.add(t, account.User{Name: "ada", Role: access.Editor})
}

// browser keeps cookies and follows no redirects.
func browser(t *testing.T) *http.Client {
	t.Helper()
	jar, err := cookiejar.New(nil)
	must(t, err)
	return &http.Client{Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
}

// reply is what a request was answered with.
type reply struct {
	status  int
	body    string
	to      string
	cookies []*http.Cookie
}

func (h *house) send(t *testing.T, c *http.Client, r *http.Request) reply {
	t.Helper()
	resp, err := c.Do(r)
	must(t, err)
	defer resp.Body.Close()
	b := make([]byte, 4096)
	n, _ := resp.Body.Read(b)
	return reply{resp.StatusCode, strings.TrimSpace(string(b[:n])), resp.Header.Get("Location"), resp.Cookies()}
}

func (h *house) get(t *testing.T, c *http.Client, path string, header ...string) reply {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, h.URL+path, nil)
	must(t, err)
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	return h.send(t, c, r)
}

func (h *house) post(t *testing.T, c *http.Client, path string, fields ...string) reply {
	t.Helper()
	form := url.Values{}
	for i := 0; i+1 < len(fields); i += 2 {
		form.Set(fields[i], fields[i+1])
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, h.URL+path, strings.NewReader(form.Encode()))
	must(t, err)
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return h.send(t, c, r)
}

func (h *house) signIn(t *testing.T, c *http.Client, name, password string) reply {
	t.Helper()
	return h.post(t, c, "/sign-in", "name", name, "password", password)
}

// signedIn is a browser in which a user is signed in.
func (h *house) signedIn(t *testing.T, name string) *http.Client {
	t.Helper()
	c := browser(t)
	if r := h.signIn(t, c, name, password); r.status != http.StatusOK {
		t.Fatalf("%s: %+v", name, r)
	}
	return c
}
