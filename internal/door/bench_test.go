package door

import (
	"crypto/rand"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/store/sqlite"
	"entente.example/internal/store/storetest"
)

// BenchmarkAdmit measures what telling who asks adds to a request.
func BenchmarkAdmit(b *testing.B) {
	s, err := sqlite.Open(b.Context(), filepath.Join(b.TempDir(), "record.db"))
	must(b, err)
	defer s.Close()
	ctx := storetest.Context(b)
	must(b, s.SetAnonymousReading(ctx, true))
	must(b, s.AddUser(ctx, account.User{Name: "ada", Role: access.Editor}, ""))
	now := time.Now().UTC()
	must(b, s.SaveSession(ctx, account.Session{ID: hashed("cookie"), User: "ada", Data: []byte(`{"values":{"user":"ada"}}`), Begun: now, Seen: now.Add(time.Hour), Expires: now.Add(time.Hour)}))
	token, key, err := account.NewToken(rand.Reader, account.Token{User: "ada", Label: "x", Scope: account.Read, Made: now, Expires: now.Add(time.Hour)})
	must(b, err)
	must(b, s.MakeToken(ctx, token, account.Digest(key)))
	h := New(Options{Store: s, Clock: time.Now}).Admit(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}), answerFault)
	for name, header := range map[string][2]string{"anonymous": {"Accept", "text/html"}, "session": {"Cookie", "entente=cookie"}, "token": {"Authorization", "Bearer " + key}} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				r := httptest.NewRequest(http.MethodGet, "/", nil)
				r.Header.Set(header[0], header[1])
				w := httptest.NewRecorder()
				if h.ServeHTTP(w, r); w.Code != http.StatusOK {
					b.Fatal(w.Code)
				}
			}
		})
	}
}

// BenchmarkPassword measures one comparison of a password.
func BenchmarkPassword(b *testing.B) {
	for b.Loop() {
		account.Stranger.Matches(password)
	}
}
