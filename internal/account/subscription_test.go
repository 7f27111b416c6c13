package account_test

import (
	"crypto/rand"
	"strings"
	"testing"

	"entente.example/internal/account"
)

func TestSubscriptions(t *testing.T) {
	for _, c := range []struct {
		name, mail string
		ok         bool
	}{
		{"feeds alone", "", true},
		{"mail", " ada@example.org ", true},
		{"a name before it", "Ada <ada@example.org>", false},
		{"a second header", "ada@example.org\r\nBcc: all@example.org", false},
		{"two addresses", "ada@example.org, ben@example.org", false},
		{"no address", "ada", false},
		{"a long one", strings.Repeat("a", 300) + "@example.org", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, key, err := account.NewSubscription(rand.Reader, account.Subscription{User: "ada", Mail: c.mail})
			if (err == nil) != c.ok || c.ok && (len(s.ID) != 8 || len(key) != 43 || len(s.Leave) != 22 || strings.ContainsAny(s.Mail, " \r\n")) {
				t.Errorf("%+v %q %v", s, key, err)
			}
		})
	}
}
