// Package remind tells people by mail what falls due, is overdue, is new or was decided of what they follow.
//
// In: a record with its subscriptions, a day, and a server for mail. Out: one letter for each subscription of which there is something
// to tell, each occasion once and never again. Everybody is told what they may see, and nothing else.
package remind

import (
	"context"
	"errors"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/agenda"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// Store is what reminding asks of a database.
type Store interface {
	AllSubscriptions(ctx context.Context) ([]account.Subscription, error)
	Remind(ctx context.Context, id string, occasions []string) ([]string, error)
	Unremind(ctx context.Context, id string, occasions []string) error
	User(ctx context.Context, name string) (account.User, error)
	Book(ctx context.Context) (*record.Book, error)
}

// Sender sends a letter, in the form of RFC 5322, to an address.
type Sender interface {
	Send(ctx context.Context, to string, letter []byte) error
}

// Options say how people are reminded.
type Options struct {
	Origin string // of the site, to which the links lead
	From   string // the address that letters come from
	Codes  *track.Codes
	Clock  func() time.Time
	// Told is called for each letter, sent or, without a sender, only written.
	Told func(s account.Subscription, list []agenda.Occasion)
}

// Run reminds everybody, on behalf of who keeps the record. Without a sender it only tells what would be sent. Letters that cannot be
// sent are sent the next time; the error is that of the first.
func Run(ctx context.Context, s Store, send Sender, o Options) error {
	all, err := s.AllSubscriptions(ctx)
	if err != nil {
		return err
	}
	var first error
	for _, sub := range all {
		if sub.Mail == "" {
			continue
		}
		if err := remind(ctx, s, send, o, sub); err != nil && first == nil {
			first = err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return first
}

func remind(ctx context.Context, s Store, send Sender, o Options, sub account.Subscription) error {
	list, err := news(ctx, s, o, sub)
	if err != nil || len(list) == 0 {
		return err
	}
	if send == nil {
		o.Told(sub, list)
		return nil
	}
	fresh, err := s.Remind(ctx, sub.ID, ids(list))
	if err != nil || len(fresh) == 0 {
		return err
	}
	list = only(list, fresh)
	letter, err := Letter(sub, list, o)
	if err == nil {
		err = send.Send(ctx, sub.Mail, letter)
	}
	if err != nil {
		return errors.Join(fault.Wrap(fault.Unavailable, "remind", sub.User, err), s.Unremind(context.WithoutCancel(ctx), sub.ID, fresh))
	}
	o.Told(sub, list)
	return nil
}

// news are the occasions of a subscription of which its user may be told by now: those since it was made, and what lies ahead.
func news(ctx context.Context, s Store, o Options, sub account.Subscription) ([]agenda.Occasion, error) {
	u, err := s.User(ctx, sub.User)
	if err != nil {
		return nil, err
	}
	viewer := u.Viewer(o.Clock)
	viewer.ReadOnly = true
	book, err := s.Book(access.With(ctx, viewer))
	if err != nil {
		return nil, err
	}
	today, made := day(o.Clock()), day(sub.Made)
	t := track.New(book, track.Options{On: today, Codes: o.Codes})
	var list []agenda.Occasion
	for _, n := range agenda.Until(agenda.Of(t, agenda.Topic{Party: sub.Party, Framework: sub.Framework, Commitment: sub.Commitment}), today) {
		if n.Since >= made || n.Day >= today {
			list = append(list, n)
		}
	}
	return list, nil
}

func day(at time.Time) record.Date { return record.Date(at.UTC().Format(time.DateOnly)) }

func ids(list []agenda.Occasion) []string {
	all := make([]string, len(list))
	for i, o := range list {
		all[i] = o.ID
	}
	return all
}

// only are the occasions of some ids, in their order.
func only(list []agenda.Occasion, chosen []string) []agenda.Occasion {
	wanted := map[string]bool{}
	for _, id := range chosen {
		wanted[id] = true
	}
	var rest []agenda.Occasion
	for _, o := range list {
		if wanted[o.ID] {
			rest = append(rest, o)
		}
	}
	return rest
}
