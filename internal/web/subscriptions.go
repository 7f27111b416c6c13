package web

import (
	"crypto/rand"
	"net/http"
	"strings"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/agenda"
	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// subscriptionsPosted begins a subscription, whose feeds are shown on the page that answers, or ends one.
func (s *site) subscriptionsPosted(q *query) (answer, error) {
	return s.keyed(q, "end", s.door.Store.Unsubscribe, s.subscribe, func(v *accountView, key string) {
		v.Feed = s.door.Site(q.Request) + "/feeds/" + key
	})
}

func (s *site) subscribe(q *query, u account.User) (string, error) {
	sub, key, err := account.NewSubscription(rand.Reader, account.Subscription{User: u.Name, Party: record.PartyCode(strings.TrimSpace(q.PostFormValue("party"))),
		Framework: record.FrameworkID(q.PostFormValue("framework")), Commitment: record.FactID(strings.TrimSpace(q.PostFormValue("commitment"))), Mail: q.PostFormValue("mail"), Made: s.now().UTC()})
	if err != nil {
		return "", err
	}
	return key, s.door.Store.Subscribe(q.Context(), sub, account.Digest(key))
}

// ownFeed answers whoever has the key of a subscription's feeds with what its owner may see.
func (s *site) ownFeed(w http.ResponseWriter, r *http.Request) {
	key, form, _ := strings.Cut(r.PathValue("file"), ".")
	sub, err := s.door.Store.SubscriptionOf(r.Context(), account.Digest(key))
	if err != nil || form != "ics" && form != "atom" {
		s.fail(w, r, fault.New(fault.NotFound, "there is no such feed; it may have been ended"))
		return
	}
	u, err := s.door.Store.User(r.Context(), sub.User)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	viewer := u.Viewer(s.now)
	viewer.ReadOnly = true
	if viewer.Who == "" {
		s.fail(w, r, fault.New(fault.NotFound, "there is no such feed; it may have been ended"))
		return
	}
	r = r.WithContext(access.With(r.Context(), viewer))
	s.writeFeed(w, r, agenda.Topic{Party: sub.Party, Framework: sub.Framework, Commitment: sub.Commitment}, form)
}

// leavingView asks whether a subscription is to be ended, or tells that it is.
type leavingView struct{ Done bool }

// Title heads the page.
func (leavingView) Title() string { return "Reminders" }

// leave ends a subscription for who has its link: a person by a button, a mail program by a POST of its own (RFC 8058).
func (s *site) leave(w http.ResponseWriter, r *http.Request) {
	q, err := newQuery(r)
	done := r.Method == http.MethodPost
	if err == nil && done {
		err = s.door.Store.Leave(r.Context(), r.PathValue("id"), r.PathValue("word"))
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Referrer-Policy", "no-referrer")
	s.showForm(w, q, http.StatusOK, answer{template: "unsubscribe", view: leavingView{done}})
}
