package door

import (
	"crypto/rand"
	"io"
	"net/http"
	"net/url"
	"sync/atomic"
	"time"

	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/store"
)

// Store is what the door asks of a database.
type Store interface {
	store.Accounts
	store.Keys
	store.Door
	store.Sessions
	store.Subscriptions
}

// Options say how people are let in.
type Options struct {
	Store  Store
	Clock  func() time.Time
	Random io.Reader // nil for that of the system
	// Origin is where readers find the site, such as https://record.example.org; nil
	// where that is where the program listens. With one, requests come through a proxy.
	Origin *url.URL
	// Setup is the secret with which the first administrator is made; empty for none.
	Setup  string
	OpenID *Provider // nil for none
}

// Door lets people in. It is safe for concurrent use.
type Door struct {
	Options
	sessions     sessions
	names        *account.Attempts
	addresses    *account.Attempts
	visits       *account.Attempts
	refusals     *refusals
	hashing      chan struct{}
	matches      func(s account.Secret, password string) bool
	administered atomic.Bool // once there was an administrator there always is one
	provider     provider
}

// hashesAtOnce bounds the memory that signing in takes, at 19 MiB a hash.
const hashesAtOnce = 2

// What is said at the door.
var (
	ErrSignIn  = fault.New(fault.Unknown, "this is for those who are signed in")
	ErrSetup   = fault.New(fault.Unknown, "this record has no administrator yet")
	errRefused = fault.New(fault.Unknown, "this name and this password do not belong together; try again")
	errBlocked = fault.New(fault.Unknown, "this account is blocked; ask an administrator")
	errRemote  = fault.New(fault.Forbidden, "this record has no administrator yet, and until then is shown on its own machine only; "+
		"try entente user add NAME --admin there")
	errBadToken = fault.New(fault.Unknown, "the token is not known, was taken back or has ended; try a new one")
)

// New makes a door.
func New(o Options) *Door {
	if o.Random == nil {
		o.Random = rand.Reader
	}
	d := &Door{Options: o, names: account.NewAttempts(account.AccountLimits()), addresses: account.NewAttempts(account.AddressLimits()),
		visits: account.NewAttempts(account.VisitLimits()), refusals: &refusals{by: map[string]*refusal{}}, hashing: make(chan struct{}, hashesAtOnce), matches: account.Secret.Matches}
	d.sessions = newSessions(d)
	return d
}

// Offers says by what people can sign in here, besides passwords.
type Offers struct {
	Passkeys bool
	Provider string // what the provider is called; empty for none
}

// Offers says what the site that answers r can offer.
func (d *Door) Offers(r *http.Request) Offers {
	o := Offers{Passkeys: d.relyingID(r) != ""}
	if d.OpenID != nil {
		o.Provider = d.OpenID.Label
	}
	return o
}
