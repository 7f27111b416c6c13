package store

import (
	"context"

	"entente.example/internal/account"
	"entente.example/internal/ledger"
)

// AddUser refuses.
func (Past) AddUser(context.Context, account.User, string) error { return errPast }

// ChangeUser refuses.
func (Past) ChangeUser(context.Context, account.User, string) error { return errPast }

// AddGroup refuses.
func (Past) AddGroup(context.Context, account.Group) error { return errPast }

// RemoveGroup refuses.
func (Past) RemoveGroup(context.Context, string) error { return errPast }

// SetAnonymousReading refuses.
func (Past) SetAnonymousReading(context.Context, bool) error { return errPast }

// SetPassword refuses.
func (Past) SetPassword(context.Context, string, account.Secret) error { return errPast }

// RemovePassword refuses.
func (Past) RemovePassword(context.Context, string) error { return errPast }

// AddPasskey refuses.
func (Past) AddPasskey(context.Context, account.Passkey) error { return errPast }

// RemovePasskey refuses.
func (Past) RemovePasskey(context.Context, string, string) error { return errPast }

// MakeToken refuses.
func (Past) MakeToken(context.Context, account.Token, string) error { return errPast }

// RevokeToken refuses.
func (Past) RevokeToken(context.Context, string, string) error { return errPast }

// AddIdentity refuses.
func (Past) AddIdentity(context.Context, account.Identity) error { return errPast }

// RemoveIdentity refuses.
func (Past) RemoveIdentity(context.Context, account.Identity) error { return errPast }

// RevokeSessions refuses.
func (Past) RevokeSessions(context.Context, string, Which) error { return errPast }

// Witness refuses.
func (Past) Witness(context.Context, ledger.Action, string, any) error { return errPast }
