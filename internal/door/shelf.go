package door

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"time"

	"entente.example/internal/account"
	"entente.example/internal/fault"
)

// shelf is where scs keeps sessions: the store, by the door's own clock.
type shelf struct{ door *Door }

// strangerLife is how long a browser is remembered in which nobody has signed in
// yet: the time that a passkey or a provider may take.
const strangerLife = 15 * time.Minute

// FindCtx implements scs.CtxStore. A session that is over is not there; one in use stays so.
func (s shelf) FindCtx(ctx context.Context, id string) ([]byte, bool, error) {
	kept, err := s.door.Store.Session(ctx, id)
	now := s.door.Clock()
	switch {
	case fault.KindOf(err) == fault.NotFound:
		return nil, false, nil
	case err != nil:
		return nil, false, err
	case kept.Over(now):
		return nil, false, s.door.Store.DropSession(ctx, id)
	}
	if kept.User != "" && now.Sub(kept.Seen) >= account.SeenEvery {
		kept.Seen = now
		err = s.door.Store.TouchSession(ctx, kept)
	}
	return kept.Data, true, err
}

// CommitCtx implements scs.CtxStore. Only signing in makes a session that is somebody's;
// one that was revoked while it was in use does not come back.
func (s shelf) CommitCtx(ctx context.Context, id string, data []byte, _ time.Time) error {
	var c coded
	if err := json.Unmarshal(data, &c); err != nil {
		return err
	}
	now := s.door.Clock()
	kept := account.Session{ID: id, User: c.Values[valueUser], Begun: now, Seen: now, Expires: now.Add(strangerLife), Agent: c.Values[valueAgent]}
	fresh := c.Values[valueFresh] != ""
	delete(c.Values, valueFresh)
	var err error
	if kept.Data, err = json.Marshal(c); err != nil {
		return err
	}
	if kept.User == "" {
		return s.door.Store.SaveSession(ctx, kept)
	}
	if !fresh {
		return s.door.Store.TouchSession(ctx, kept)
	}
	kept.Expires = now.Add(account.SessionLife)
	return s.door.Store.SaveSession(ctx, kept)
}

// DeleteCtx implements scs.CtxStore.
func (s shelf) DeleteCtx(ctx context.Context, id string) error {
	return s.door.Store.DropSession(ctx, id)
}

// errNoContext says that scs asked without a context, which it does not where it can ask with one.
var errNoContext = errors.New("sessions are asked for with a context")

// Find implements scs.Store.
func (shelf) Find(string) ([]byte, bool, error) { return nil, false, errNoContext }

// Commit implements scs.Store.
func (shelf) Commit(string, []byte, time.Time) error { return errNoContext }

// Delete implements scs.Store.
func (shelf) Delete(string) error { return errNoContext }

// hashed is the id of a session by its token, as scs makes it.
func hashed(token string) string {
	sum := sha256.Sum256([]byte(token))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}
