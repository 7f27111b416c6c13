package store

import (
	"context"

	"entente.example/internal/account"
)

// Subscriptions are what people want to hear of. They are no part of the record: nothing of them is in the ledger, in a copy, or made
// anew by a rebuild. What is somebody's own may be seen and changed by them, and by administrators.
type Subscriptions interface {
	Subscriptions(ctx context.Context, user string) ([]account.Subscription, error)
	// AllSubscriptions are those of everybody who may sign in, for administrators.
	AllSubscriptions(ctx context.Context) ([]account.Subscription, error)
	// Subscribe keeps a subscription under the digest of the key of its feeds.
	Subscribe(ctx context.Context, s account.Subscription, digest string) error
	Unsubscribe(ctx context.Context, user, id string) error
	// SubscriptionOf is that of a feed's key, by its digest. It is asked on nobody's behalf.
	SubscriptionOf(ctx context.Context, digest string) (account.Subscription, error)
	// Leave ends a subscription for who has the word of its link. It is asked on nobody's behalf.
	Leave(ctx context.Context, id, word string) error
	// Remind keeps that a subscription is reminded of occasions, and gives those of which it was not before: who asks
	// first sends them. Unremind takes back what could not be sent.
	Remind(ctx context.Context, id string, occasions []string) ([]string, error)
	Unremind(ctx context.Context, id string, occasions []string) error
}
