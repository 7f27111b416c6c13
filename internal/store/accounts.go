package store

import (
	"context"

	"entente.example/internal/account"
	"entente.example/internal/ledger"
)

// Accounts are the people of a record, their groups and what is set for all. They
// follow from the ledger; changing them is for administrators.
type Accounts interface {
	// Users lists everybody by name, for administrators.
	Users(ctx context.Context) ([]account.User, error)
	Groups(ctx context.Context) ([]account.Group, error)
	AddUser(ctx context.Context, u account.User, reason string) error
	// ChangeUser puts a user in the place of the one of the same name. The last
	// administrator can be neither blocked nor given another role: the fault is a Conflict.
	ChangeUser(ctx context.Context, u account.User, reason string) error
	AddGroup(ctx context.Context, g account.Group) error
	// RemoveGroup removes a group that nobody is in.
	RemoveGroup(ctx context.Context, name string) error
	// SetAnonymousReading says whether somebody not signed in may read what is public.
	SetAnonymousReading(ctx context.Context, on bool) error
}

// Keys are what people sign in with. They are secrets: no ledger tells how they
// look, no rebuild makes them anew, no copy takes them along. What is somebody's
// own may be changed by them, and by administrators.
type Keys interface {
	SetPassword(ctx context.Context, user string, s account.Secret) error
	// RemovePassword leaves a user to sign in by other means; NotFound where there is none.
	RemovePassword(ctx context.Context, user string) error
	Passkeys(ctx context.Context, user string) ([]account.Passkey, error)
	AddPasskey(ctx context.Context, p account.Passkey) error
	RemovePasskey(ctx context.Context, user, id string) error
	Tokens(ctx context.Context, user string) ([]account.Token, error)
	// MakeToken keeps a token under the digest of its key.
	MakeToken(ctx context.Context, t account.Token, digest string) error
	RevokeToken(ctx context.Context, user, id string) error
	Identities(ctx context.Context, user string) ([]account.Identity, error)
	// AddIdentity lets a user sign in as somebody whom a provider vouches for.
	AddIdentity(ctx context.Context, i account.Identity) error
	RemoveIdentity(ctx context.Context, i account.Identity) error
}

// Door is what has to be known before it is known who somebody is. It is asked on
// nobody's behalf, and its answers are shown to nobody.
type Door interface {
	User(ctx context.Context, name string) (account.User, error)
	// Administered says whether there is an administrator who can sign in.
	Administered(ctx context.Context) (bool, error)
	AnonymousReading(ctx context.Context) (bool, error)
	// Password is NotFound for a user who has none.
	Password(ctx context.Context, user string) (account.Secret, error)
	Passkey(ctx context.Context, id string) (account.Passkey, error)
	// UsePasskey keeps the counter and the time of a passkey that was used.
	UsePasskey(ctx context.Context, p account.Passkey) error
	Token(ctx context.Context, digest string) (account.Token, error)
	Identity(ctx context.Context, subject string) (account.Identity, error)
	Session(ctx context.Context, id string) (account.Session, error)
	// SaveSession keeps a session; those that are over are forgotten.
	SaveSession(ctx context.Context, s account.Session) error
	// TouchSession keeps when a session was last used and what is remembered of it, if it is still there.
	TouchSession(ctx context.Context, s account.Session) error
	DropSession(ctx context.Context, id string) error
	// Witness puts into the ledger what happened at the door.
	Witness(ctx context.Context, action ledger.Action, user string, what any) error
}

// Sessions are the browsers in which somebody is signed in.
type Sessions interface {
	Sessions(ctx context.Context, user string) ([]account.Session, error)
	// RevokeSessions ends all sessions of a user but the one to keep, or only one.
	RevokeSessions(ctx context.Context, user string, which Which) error
}

// Which chooses sessions; the zero value means all.
type Which struct {
	Keep string // the id of one to keep
	Only string // the id of the only one, or its beginning as account.Session.Short gives it
}

// Setting names something that is set for all.
type Setting string

// AnonymousReadingSetting is whether somebody not signed in may read what is public.
const AnonymousReadingSetting Setting = "anonymous-reading"

// Subject is how the ledger names a setting.
func (s Setting) Subject() string { return "setting:" + string(s) }
