package account

import (
	"regexp"
	"slices"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/fault"
)

// User is somebody who can sign in. Nobody is ever deleted, since decisions bear
// their name: who leaves is blocked.
type User struct {
	Name     string      `json:"name"`                // what they sign in with
	FullName string      `json:"full_name,omitempty"` // as people know them
	Role     access.Role `json:"role"`
	Groups   []string    `json:"groups,omitempty"`  // sorted
	Blocked  bool        `json:"blocked,omitempty"` // may no longer sign in
}

// Group is a circle of users to whom documents can be restricted.
type Group struct {
	Name  string `json:"name"`
	About string `json:"about,omitempty"` // in words
}

var names = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{0,63}$`)

// Validate says what is wrong with a user, if anything.
func (u User) Validate() error {
	if err := validName("user", u.Name); err != nil {
		return err
	}
	if len(u.FullName) > maxWords {
		return fault.New(fault.Invalid, "the name of %s is longer than %d bytes", u.Name, maxWords)
	}
	for _, g := range u.Groups {
		if err := validName("group", g); err != nil {
			return err
		}
	}
	return u.Role.Validate()
}

// Validate says what is wrong with a group, if anything.
func (g Group) Validate() error {
	if len(g.About) > maxWords {
		return fault.New(fault.Invalid, "what group %s is about is longer than %d bytes", g.Name, maxWords)
	}
	return validName("group", g.Name)
}

// maxWords is how long, in bytes, words are that people say of users, groups and keys.
const maxWords = 200

func validName(what, name string) error {
	if names.MatchString(name) {
		return nil
	}
	return fault.New(fault.Invalid, "%q cannot name a %s; try small letters, digits, points and hyphens, as in ada.lovelace", name, what)
}

// Normal is the user with groups sorted, each once.
func (u User) Normal() User {
	u.Groups = slices.Compact(slices.Sorted(slices.Values(u.Groups)))
	return u
}

// Subject is how the ledger names the user.
func (u User) Subject() string { return Subject(u.Name) }

// Subject is how the ledger names a user.
func Subject(name string) string { return "user:" + name }

// Viewer is the user at work; one who is blocked is nobody.
func (u User) Viewer(clock func() time.Time) access.Viewer {
	if u.Blocked {
		return access.Viewer{Clock: clock}
	}
	return access.Viewer{Who: u.Subject(), Role: u.Role, Groups: u.Groups, Clock: clock}
}

// Administers says whether the user keeps the record's other users.
func (u User) Administers() bool { return u.Role == access.Administrator && !u.Blocked }
