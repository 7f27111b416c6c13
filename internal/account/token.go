package account

import (
	"encoding/base64"
	"encoding/hex"
	"io"
	"slices"
	"strings"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/fault"
)

// Scope is what a token is for.
type Scope string

// The scopes.
const (
	Read  Scope = "read"  // sees what its user sees, decides nothing
	Write Scope = "write" // may do all that its user may, but not change the user's own keys
)

// Scopes lists every scope once.
func Scopes() []Scope { return []Scope{Read, Write} }

// Token is a key for programs that act for a user. The key itself is shown once, and kept as a hash.
type Token struct {
	ID      string    `json:"id"` // eight hex digits
	User    string    `json:"user"`
	Label   string    `json:"label"` // what it is for, in its owner's words
	Scope   Scope     `json:"scope"`
	Made    time.Time `json:"made"`
	Expires time.Time `json:"expires"`
}

// prefix begins every token, so that one in the wrong place is noticed.
const prefix = "ent_"

// MaxTokenLife is how long a token lasts at most.
const MaxTokenLife = 366 * 24 * time.Hour

// NewToken completes t with its id and gives the key.
func NewToken(random io.Reader, t Token) (Token, string, error) {
	bytes := make([]byte, 36)
	if _, err := io.ReadFull(random, bytes); err != nil {
		return t, "", err
	}
	t.ID = hex.EncodeToString(bytes[:4])
	return t, prefix + base64.RawURLEncoding.EncodeToString(bytes[4:]), t.Validate()
}

// Validate says what is wrong with a token, if anything.
func (t Token) Validate() error {
	life := t.Expires.Sub(t.Made)
	switch {
	case !slices.Contains(Scopes(), t.Scope):
		return fault.New(fault.Invalid, "scope %q is not known; try read or write", string(t.Scope))
	case strings.TrimSpace(t.Label) == "" || len(t.Label) > maxWords:
		return fault.New(fault.Invalid, "a token needs a label of up to %d bytes that says what it is for", maxWords)
	case life <= 0 || life > MaxTokenLife:
		return fault.New(fault.Invalid, "a token lasts a day to a year; try 90 days")
	}
	return nil
}

// IsToken says whether a bearer's key looks like a token.
func IsToken(key string) bool { return strings.HasPrefix(key, prefix) }

// Viewer is the token at work for its user; one that has expired, or whose user is blocked, is nobody's.
func (t Token) Viewer(u User, clock func() time.Time) access.Viewer {
	v := u.Viewer(clock)
	if v.Who == "" || !clock().Before(t.Expires) {
		return access.Viewer{Clock: clock}
	}
	v.Who = "token:" + u.Name + "/" + t.ID
	v.ReadOnly = t.Scope != Write
	return v
}
