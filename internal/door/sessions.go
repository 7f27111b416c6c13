package door

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/alexedwards/scs/v2"

	"entente.example/internal/account"
	"entente.example/internal/fault"
)

// sessions are those of browsers: one kind for encrypted connections, whose cookie
// travels on no other, and one for the machine itself.
type sessions struct{ secure, plain *scs.SessionManager }

// What a session remembers.
const (
	valueUser  = "user"
	valueBegun = "begun"
	valueAgent = "agent"
	valueFresh = "fresh" // somebody has just signed in: the session is to be made
)

func newSessions(d *Door) sessions {
	s := sessions{manager(d), manager(d)}
	s.secure.Cookie.Secure, s.secure.Cookie.Name = true, "__Host-entente"
	return s
}

// manager keeps sessions by the hash of their token; how long they last is decided in shelf.
func manager(d *Door) *scs.SessionManager {
	m := scs.New()
	m.Store, m.Codec, m.HashTokenInStore, m.Lifetime = shelf{d}, codec{}, true, account.SessionLife
	m.Cookie.Name, m.Cookie.HttpOnly, m.Cookie.SameSite = "entente", true, http.SameSiteLaxMode
	return m
}

type managerKey struct{}

// around loads the session of a request before next and keeps it after.
func (s sessions) around(d *Door, fail func(http.ResponseWriter, *http.Request, error), next http.Handler) http.Handler {
	wrap := func(m *scs.SessionManager) http.Handler {
		m.ErrorFunc = fail
		return m.LoadAndSave(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), managerKey{}, m)))
		}))
	}
	secure, plain := wrap(s.secure), wrap(s.plain)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if d.secure(r) {
			secure.ServeHTTP(w, r)
			return
		}
		plain.ServeHTTP(w, r)
	})
}

// of is the manager that loaded the session of a request.
func (sessions) of(r *http.Request) *scs.SessionManager {
	m, _ := r.Context().Value(managerKey{}).(*scs.SessionManager)
	return m
}

func (s sessions) user(r *http.Request) string { return s.of(r).GetString(r.Context(), valueUser) }

func (s sessions) end(r *http.Request) error { return s.of(r).Destroy(r.Context()) }

// keep remembers something until it is asked for, once.
func (s sessions) keep(r *http.Request, name, value string) {
	s.of(r).Put(r.Context(), name, value)
}

func (s sessions) take(r *http.Request, name string) string {
	return s.of(r).PopString(r.Context(), name)
}

// begin makes the session that of a user. Its token is a new one, so that a token
// which somebody else put into the browser before is worth nothing; nothing else stays either.
func (s sessions) begin(r *http.Request, user string, now time.Time) error {
	m, ctx := s.of(r), r.Context()
	if err := m.RenewToken(ctx); err != nil {
		return err
	}
	if err := m.Clear(ctx); err != nil {
		return err
	}
	for name, value := range map[string]string{valueUser: user, valueBegun: now.UTC().Format(time.RFC3339Nano), valueAgent: cut(r.UserAgent()), valueFresh: "yes"} {
		m.Put(ctx, name, value)
	}
	return nil
}

// cut keeps as much of what a browser says of itself as a page shows.
func cut(agent string) string { return string([]rune(agent)[:min(200, len([]rune(agent)))]) }

// SessionID is the id of the session of a request.
func (d *Door) SessionID(r *http.Request) string {
	m := d.sessions.of(r)
	return hashed(m.Token(r.Context()))
}

// codec writes sessions as JSON; all their values are strings.
type codec struct{}

type coded struct {
	Deadline time.Time         `json:"deadline"`
	Values   map[string]string `json:"values"`
}

// Encode implements scs.Codec.
func (codec) Encode(deadline time.Time, values map[string]any) ([]byte, error) {
	c := coded{deadline, map[string]string{}}
	for name, value := range values {
		s, ok := value.(string)
		if !ok {
			return nil, fault.New(fault.Internal, "session value %s is no string", name)
		}
		c.Values[name] = s
	}
	return json.Marshal(c)
}

// Decode implements scs.Codec.
func (codec) Decode(b []byte) (time.Time, map[string]any, error) {
	var c coded
	err := json.Unmarshal(b, &c)
	values := map[string]any{}
	for name, value := range c.Values {
		values[name] = value
	}
	return c.Deadline, values, err
}
