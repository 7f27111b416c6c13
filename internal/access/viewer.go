package access

import (
	"context"
	"slices"
	"strings"
	"time"

	"entente.example/internal/fault"
	"entente.example/internal/ledger"
)

// Viewer is on whose behalf something is asked or done. The zero viewer is
// somebody not signed in, who sees what is public.
type Viewer struct {
	Who    string   // as the ledger names them, "user:ada"; empty for nobody
	Role   Role     // what they may do
	Groups []string // whose restricted documents they may see
	// ReadOnly is for those who came with a key that is only for reading: they decide nothing.
	ReadOnly bool
	// Clock tells when embargoes end and when decisions are made. Without one no
	// embargo has ended, and nothing can be decided.
	Clock func() time.Time
}

// Operator is who has the database itself in hand, on the command line: they see
// and may do everything, and the ledger says who they were.
func Operator(name string, clock func() time.Time) Viewer {
	return Viewer{Who: "operator:" + name, Role: Administrator, Clock: clock}
}

// Nobody is somebody not signed in, of whom the ledger tells all the same: one who was refused at the door.
func Nobody(clock func() time.Time) Viewer { return Viewer{Who: "anonymous", Clock: clock} }

// Setup is who makes the first administrator, with the secret that only the machine's terminal shows.
func Setup(clock func() time.Time) Viewer {
	return Viewer{Who: "setup", Role: Administrator, Clock: clock}
}

// Person is who decides: the user, whether in a browser or by a token. Two
// decisions of one person are never those of two readers.
func (v Viewer) Person() string { return PersonOf(v.Who) }

// PersonOf is the person behind a name of the ledger: "user:ada" for "token:ada/0a1b".
func PersonOf(who string) string {
	rest, byToken := strings.CutPrefix(who, "token:")
	if !byToken {
		return who
	}
	name, _, _ := strings.Cut(rest, "/")
	return "user:" + name
}

// Now is the viewer's time, the zero time without a clock.
func (v Viewer) Now() time.Time {
	if v.Clock == nil {
		return time.Time{}
	}
	return v.Clock()
}

// May gives nil if the viewer may take the action, a Forbidden fault otherwise.
func (v Viewer) May(a ledger.Action) error {
	role, known := least(a)
	switch {
	case !known:
		return fault.New(fault.Internal, "nobody may take the action %q", string(a))
	case v.ReadOnly:
		return fault.New(fault.Forbidden, "this key is only for reading; try one of scope write")
	case v.Who == "" || v.Clock == nil || !v.Role.AtLeast(role):
		return fault.New(fault.Forbidden, "this is for the role of %s or above; try signing in, or ask an administrator", role)
	}
	return nil
}

// MayOn gives nil if the viewer may take the action on a subject of the ledger:
// what is about themselves everybody may do who is signed in.
func (v Viewer) MayOn(a ledger.Action, subject string) error {
	if personal(a) && v.Role.AtLeast(Reader) && v.Clock != nil && !v.ReadOnly && subject == v.Who {
		return nil
	}
	return v.May(a)
}

// MayKnow gives nil if the viewer may see what a user has: their keys, their sessions. Those are theirs and the administrators'.
func (v Viewer) MayKnow(user string) error {
	if v.Who == "user:"+user && v.Role.AtLeast(Reader) {
		return nil
	}
	return v.MayOversee()
}

// MayOversee gives nil if the viewer may see and move the record as a whole: its
// ledger, its bytes by their names. Otherwise it is a Forbidden fault.
func (v Viewer) MayOversee() error {
	if v.Role.AtLeast(Administrator) {
		return nil
	}
	return fault.New(fault.Forbidden, "this is for administrators; try signing in as one")
}

// Sees says whether the viewer may see a document of this visibility.
func (v Viewer) Sees(is Visibility) bool {
	if v.Role == Administrator {
		return true
	}
	switch is.Level {
	case Public, "":
		return true
	case Internal:
		return v.Role.AtLeast(Reader)
	case Restricted:
		return v.in(is.Groups)
	case Embargoed:
		return is.Until != nil && !v.Now().Before(*is.Until) || v.in(is.Groups)
	}
	return false
}

// in says whether the viewer is signed in and belongs to one of the groups.
func (v Viewer) in(groups []string) bool {
	return v.Role.AtLeast(Reader) && slices.ContainsFunc(groups, func(g string) bool { return slices.Contains(v.Groups, g) })
}

type key struct{}

// With makes a context in which everything is asked and done on the viewer's behalf.
func With(ctx context.Context, v Viewer) context.Context { return context.WithValue(ctx, key{}, v) }

// From gives the viewer of a context: nobody, where none was set.
func From(ctx context.Context) Viewer {
	v, _ := ctx.Value(key{}).(Viewer)
	return v
}
