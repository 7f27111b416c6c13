package account

import (
	"encoding/base64"
	"encoding/hex"
	"io"
	"net/mail"
	"strings"
	"time"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// Subscription is what somebody wants to hear of: by feeds at an address that only they know, and by mail where they gave one. It is
// no part of the record: no ledger tells of it, no copy takes it along.
type Subscription struct {
	ID         string             `json:"id"` // eight hex digits
	User       string             `json:"user"`
	Party      record.PartyCode   `json:"party,omitempty"`
	Framework  record.FrameworkID `json:"framework,omitempty"`
	Commitment record.FactID      `json:"commitment,omitempty"`
	Mail       string             `json:"mail,omitempty"` // where reminders go; empty for feeds alone
	Leave      string             `json:"-"`              // the word in a reminder's link by which it is ended
	Made       time.Time          `json:"made"`
}

// NewSubscription completes s with its id and gives the key of its feeds, which is kept as a digest.
func NewSubscription(random io.Reader, s Subscription) (Subscription, string, error) {
	bytes := make([]byte, 52)
	if _, err := io.ReadFull(random, bytes); err != nil {
		return s, "", err
	}
	s.ID, s.Leave = hex.EncodeToString(bytes[:4]), base64.RawURLEncoding.EncodeToString(bytes[4:20])
	s.Mail = strings.TrimSpace(s.Mail)
	return s, base64.RawURLEncoding.EncodeToString(bytes[20:]), s.Validate()
}

// Validate says what is wrong with a subscription, if anything.
func (s Subscription) Validate() error {
	for _, words := range []string{string(s.Party), string(s.Framework), string(s.Commitment)} {
		if len(words) > maxWords {
			return fault.New(fault.Invalid, "a subscription is to a party, a framework or a commitment by its code; this is longer than %d bytes", maxWords)
		}
	}
	if s.Mail == "" {
		return nil
	}
	at, err := mail.ParseAddress(s.Mail)
	if err != nil || at.Address != s.Mail || len(s.Mail) > maxWords {
		return fault.New(fault.Invalid, "%q is no address for mail; try name@example.org", s.Mail)
	}
	return nil
}
