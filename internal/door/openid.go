package door

import (
	"context"
	"crypto/subtle"
	"encoding/base64"
	"io"
	"net/http"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"entente.example/internal/fault"
	"entente.example/internal/ledger"
)

// Provider is one of OpenID Connect that vouches for people.
type Provider struct {
	Issuer string // its address, as its own description has it
	Client string // what it calls this site
	Secret string
	Label  string // what people call it
}

// BackPath is where a provider sends people back to.
const BackPath = "/sign-in/openid/back"

// What a session remembers while somebody is at the provider.
const (
	valueState    = "state"
	valueNonce    = "nonce"
	valueVerifier = "verifier"
	valueNext     = "next"
)

// providerTimeout is how long a provider may take to answer.
const providerTimeout = 10 * time.Second

var errProvider = fault.New(fault.Unknown, "the provider did not vouch for you; try again, or another way to sign in")

var errStranger = fault.New(fault.Unknown, "the provider knows you, but this record does not; ask an administrator to add you")

// provider is the provider's own description, asked for when it is first needed.
type provider struct {
	mu    sync.Mutex
	known *oidc.Provider
}

func (d *Door) described(ctx context.Context) (*oidc.Provider, error) {
	if d.OpenID == nil {
		return nil, fault.New(fault.NotFound, "this site has no provider to sign in with")
	}
	d.provider.mu.Lock()
	defer d.provider.mu.Unlock()
	if d.provider.known != nil {
		return d.provider.known, nil
	}
	// The description outlives the request that first needs it, and so does the client that renews its keys.
	p, err := oidc.NewProvider(client(context.WithoutCancel(ctx)), d.OpenID.Issuer)
	if err != nil {
		return nil, fault.New(fault.Unavailable, "the provider does not answer; try again, or another way to sign in: %w", err)
	}
	d.provider.known = p
	return p, nil
}

func client(ctx context.Context) context.Context {
	return oidc.ClientContext(ctx, &http.Client{Timeout: providerTimeout})
}

func (d *Door) oauth(r *http.Request, p *oidc.Provider) *oauth2.Config {
	return &oauth2.Config{ClientID: d.OpenID.Client, ClientSecret: d.OpenID.Secret, Endpoint: p.Endpoint(),
		RedirectURL: d.origin(r).Scheme + "://" + d.origin(r).Host + BackPath, Scopes: []string{oidc.ScopeOpenID, "email"}}
}

// BeginOpenID gives the address of the provider at which somebody shows who they are.
// They come back with a state that only this browser has.
func (d *Door) BeginOpenID(r *http.Request, next string) (string, error) {
	if err := d.visit(r); err != nil {
		return "", err
	}
	p, err := d.described(r.Context())
	if err != nil {
		return "", err
	}
	state, err1 := d.nonce()
	nonce, err2 := d.nonce()
	if err1 != nil || err2 != nil {
		return "", errNoRandom
	}
	verifier := oauth2.GenerateVerifier()
	for name, value := range map[string]string{valueState: state, valueNonce: nonce, valueVerifier: verifier, valueNext: Local(next)} {
		d.sessions.keep(r, name, value)
	}
	return d.oauth(r, p).AuthCodeURL(state, oidc.Nonce(nonce), oauth2.S256ChallengeOption(verifier)), nil
}

var errNoRandom = fault.New(fault.Internal, "no randomness")

func (d *Door) nonce() (string, error) {
	b := make([]byte, 24)
	_, err := io.ReadFull(d.Random, b)
	return base64.RawURLEncoding.EncodeToString(b), err
}

// FinishOpenID signs in whom the provider vouches for and gives the path to go on to.
func (d *Door) FinishOpenID(r *http.Request) (next string, err error) {
	state, nonce := d.sessions.take(r, valueState), d.sessions.take(r, valueNonce)
	verifier, next := d.sessions.take(r, valueVerifier), Local(d.sessions.take(r, valueNext))
	if state == "" || subtle.ConstantTimeCompare([]byte(state), []byte(r.FormValue("state"))) != 1 {
		return "", fault.New(fault.Invalid, "this answer of the provider is not to a question of this browser; try signing in again")
	}
	if r.FormValue("error") != "" {
		return "", errProvider
	}
	who, err := d.vouched(r, verifier, nonce)
	if err != nil {
		return "", err
	}
	u, err := d.identified(r.Context(), who)
	if err != nil {
		return "", err
	}
	return next, d.welcome(r, u, ledger.Key{Kind: "openid"})
}
