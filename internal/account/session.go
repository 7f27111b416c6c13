package account

import "time"

// How long a session lasts: unused, and at all.
const (
	IdleLife    = 8 * time.Hour
	SessionLife = 7 * 24 * time.Hour
	// SeenEvery is how exactly it is known when a session was last used.
	SeenEvery = 5 * time.Minute
)

// Session is a browser that somebody signed in with, or one that is about to.
type Session struct {
	ID      string    // SHA-256 of what the browser keeps
	User    string    // empty for nobody yet
	Data    []byte    // what the door remembers
	Begun   time.Time // when somebody signed in with it
	Seen    time.Time // when it was last used, to within SeenEvery
	Expires time.Time
	Agent   string // what the browser says that it is
}

// Short is the session's id as pages show it.
func (s Session) Short() string { return s.ID[:min(16, len(s.ID))] }

// Over says whether a session has ended by itself.
func (s Session) Over(now time.Time) bool {
	return !now.Before(s.Expires) || s.User != "" && now.Sub(s.Seen) > IdleLife
}

// Passkey is a key pair whose private half a device keeps.
type Passkey struct {
	ID         string // the credential's id in base64url
	User       string
	Label      string
	Credential []byte // public key and counter, JSON
	Made       time.Time
	Used       time.Time // zero for never
}
