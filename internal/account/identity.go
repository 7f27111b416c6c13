package account

import (
	"strings"

	"entente.example/internal/fault"
)

// Identity is somebody as a provider of OpenID Connect knows them. Before the first
// signing in that is an address of electronic mail, which the provider has to have
// verified; from then on the provider's own, lasting name for them.
type Identity struct {
	Subject string // "subject:…" or "email:…"
	User    string
}

// NewIdentity makes an identity of what an administrator writes: an address of mail, or the provider's name.
func NewIdentity(user, written string) (Identity, error) {
	written = strings.TrimSpace(written)
	if written == "" || len(written) > 2*maxWords || strings.ContainsAny(written, " \n\t") {
		return Identity{}, fault.New(fault.Invalid, "%q names nobody at a provider; try ada@example.org", written)
	}
	if strings.Contains(written, "@") {
		return Identity{Email(written), user}, nil
	}
	return Identity{BySubject(written), user}, nil
}

// Email is the subject of an identity known by a verified address.
func Email(address string) string { return "email:" + strings.ToLower(address) }

// BySubject is the subject of an identity known by the provider's own name.
func BySubject(sub string) string { return "subject:" + sub }
