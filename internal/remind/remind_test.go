package remind_test

import (
	"crypto/rand"
	"io"
	"mime"
	"mime/quotedprintable"
	"net/mail"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"entente.example/data"
	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/agenda"
	"entente.example/internal/fault"
	"entente.example/internal/remind"
	"entente.example/internal/store"
	"entente.example/internal/store/sqlite"
	"entente.example/internal/store/storetest"
	"entente.example/internal/track"
)

// today is the day on which people are reminded.
func today() time.Time { return time.Date(2024, 3, 10, 8, 0, 0, 0, time.UTC) }

func options(t testing.TB) remind.Options {
	t.Helper()
	codes, err := track.LoadCodes(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return remind.Options{Origin: "https://record.example.org", From: "The record <record@example.org>", Codes: codes, Clock: today,
		Told: func(account.Subscription, []agenda.Occasion) {}}
}

// record is a database with texts in which promises are held: those of a plan are public, and those of a secret one for the group press.
func shelved(t *testing.T) store.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "record.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	ctx := storetest.Context(t)
	open, secret := storetest.Promise("https://example.org/open", "IS", "Iceland will send charts by April.", "2024-03-01", "2024-03-31"),
		storetest.Promise("https://example.org/secret", "NZ", "New Zealand will send boats by April.", "2024-03-01", "2024-03-31")
	must(t, second(s.Add(ctx, open, secret)))
	storetest.AcceptAllOf(t, s, open, secret)
	must(t, s.AddGroup(ctx, account.Group{Name: "press"}))
	must(t, s.SetVisibility(ctx, secret.Document.ID, access.Visibility{Level: access.Restricted, Groups: []string{"press"}}, ""))
	must(t, s.AddUser(ctx, account.User{Name: "ada", Role: access.Reader}, ""))
	must(t, s.AddUser(ctx, account.User{Name: "ben", Role: access.Reader, Groups: []string{"press"}}, ""))
	return s
}

func second[T any](_ T, err error) error { return err }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func subscribe(t *testing.T, s store.Store, sub account.Subscription) account.Subscription {
	t.Helper()
	sub.Made = today()
	made, key, err := account.NewSubscription(rand.Reader, sub)
	must(t, err)
	must(t, s.Subscribe(storetest.Context(t), made, account.Digest(key)))
	return made
}

func sender(s *server) remind.Server {
	return remind.Server{Address: s.address, From: "record@example.org", User: "record", Password: "a long secret", Security: remind.StartTLS, TLS: s.trust}
}

// TestReminders tells everybody what they may see, once.
func TestReminders(t *testing.T) {
	s, post := shelved(t), serve(t, true, false)
	ctx := storetest.Context(t)
	ada := subscribe(t, s, account.Subscription{User: "ada", Mail: "ada@example.org"})
	subscribe(t, s, account.Subscription{User: "ben", Mail: "ben@example.org", Party: "NZ"})
	subscribe(t, s, account.Subscription{User: "ben"})
	for range 2 {
		must(t, remind.Run(ctx, s, sender(post), options(t)))
	}
	letters := post.taken()
	if len(letters) != 2 {
		t.Fatalf("%d letters: %v", len(letters), letters)
	}
	told := read(t, letters[0])
	if letters[0].to != "ada@example.org" || letters[0].from != "record@example.org" || !letters[0].secret || !strings.Contains(told, "Due: Iceland will send charts by April.") ||
		strings.Contains(told, "Zealand") || strings.Contains(told, "boats") || !strings.Contains(told, remind.Leaving("https://record.example.org", ada)) {
		t.Errorf("%s: %s", letters[0].to, told)
	}
	if told := read(t, letters[1]); letters[1].to != "ben@example.org" || !strings.Contains(told, "Due: New Zealand will send boats by April.") || strings.Contains(told, "Iceland") {
		t.Errorf("%s: %s", letters[1].to, told)
	}
	must(t, s.Leave(t.Context(), ada.ID, ada.Leave))
	if err := s.Leave(t.Context(), ada.ID, ada.Leave); fault.KindOf(err) != fault.NotFound {
		t.Errorf("ended twice: %v", err)
	}
}

// TestRemindersAtOnce runs several at once: nobody is told twice.
func TestRemindersAtOnce(t *testing.T) {
	s, post := shelved(t), serve(t, true, false)
	subscribe(t, s, account.Subscription{User: "ada", Mail: "ada@example.org"})
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if err := remind.Run(storetest.Context(t), s, sender(post), options(t)); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if n := len(post.taken()); n != 1 {
		t.Errorf("%d letters", n)
	}
}

// TestLettersThatFail are sent the next time.
func TestLettersThatFail(t *testing.T) {
	s, post := shelved(t), serve(t, true, false)
	ctx := storetest.Context(t)
	subscribe(t, s, account.Subscription{User: "ada", Mail: "ada@example.org"})
	post.refuse = true
	for _, c := range []struct {
		name   string
		change func(*remind.Server)
	}{
		{"a full disk", func(*remind.Server) {}},
		{"a wrong password", func(s *remind.Server) { s.Password = "guessed" }},
		{"a certificate that nobody trusts", func(s *remind.Server) { s.TLS = nil }},
		{"nobody there", func(s *remind.Server) { s.Address = "localhost:1" }},
	} {
		to := sender(post)
		c.change(&to)
		if err := remind.Run(ctx, s, to, options(t)); fault.KindOf(err) != fault.Unavailable {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	plain := serve(t, false, false)
	to := sender(plain)
	if err := remind.Run(ctx, s, to, options(t)); err == nil || !strings.Contains(err.Error(), "offers no STARTTLS") {
		t.Errorf("without STARTTLS: %v", err)
	}
	must(t, remind.Run(ctx, s, sender(post), options(t)))
	if n := len(post.taken()); n != 1 || len(plain.taken()) != 0 {
		t.Errorf("%d letters in the end", n)
	}
}

// TestOtherWays sends over TLS from the first byte, and openly to a server on this machine.
func TestOtherWays(t *testing.T) {
	for _, security := range []remind.Security{remind.FromTLS, remind.Open} {
		s, post := shelved(t), serve(t, false, security == remind.FromTLS)
		subscribe(t, s, account.Subscription{User: "ada", Mail: "ada@example.org"})
		to := sender(post)
		to.Security = security
		must(t, remind.Run(storetest.Context(t), s, to, options(t)))
		if letters := post.taken(); len(letters) != 1 || letters[0].secret != (security == remind.FromTLS) {
			t.Errorf("%s: %v", security, letters)
		}
	}
}

// TestDryRun tells what would be sent, and sends and keeps nothing; it is for who keeps the record.
func TestDryRun(t *testing.T) {
	s := shelved(t)
	subscribe(t, s, account.Subscription{User: "ada", Mail: "ada@example.org"})
	o := options(t)
	told := 0
	o.Told = func(account.Subscription, []agenda.Occasion) { told++ }
	for range 2 {
		must(t, remind.Run(storetest.Context(t), s, nil, o))
	}
	if told != 2 {
		t.Errorf("told %d times", told)
	}
	if err := remind.Run(t.Context(), s, nil, o); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("by nobody: %v", err)
	}
}

// read proves the form of a letter and gives its subject and text.
func read(t testing.TB, l letter) string {
	t.Helper()
	m, err := mail.ReadMessage(strings.NewReader(l.text))
	must(t, err)
	text, err := io.ReadAll(quotedprintable.NewReader(m.Body))
	must(t, err)
	subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
	must(t, err)
	if m.Header.Get("List-Unsubscribe-Post") != "List-Unsubscribe=One-Click" || m.Header.Get("Message-ID") == "" || len(m.Header) != 11 {
		t.Errorf("headers %v", m.Header)
	}
	return subject + "\n" + string(text)
}

// TestAnyWordsInALetter puts whatever words there are into letters: they hold the headers that are meant, and no others.
func TestAnyWordsInALetter(t *testing.T) {
	o := options(t)
	rapid.Check(t, func(rt *rapid.T) {
		words := rapid.OneOf(rapid.String(), rapid.StringMatching(`[a-z]{0,5}(\r\n|\n|\r)(Bcc|To|From): [a-z]+@example\.org(\r\n){0,2}.*`)).Draw(rt, "words")
		sub := account.Subscription{ID: "0a1b2c3d", User: "ada", Mail: "ada@example.org", Leave: "word"}
		list := []agenda.Occasion{{ID: "x", Kind: agenda.Due, Day: "2024-03-31", Title: words, Path: "/commitments/x"}}
		raw, err := remind.Letter(sub, list, o)
		if err != nil {
			rt.Fatal(err)
		}
		m, err := mail.ReadMessage(strings.NewReader(string(raw)))
		if err != nil || len(m.Header) != 11 || m.Header.Get("Bcc") != "" || m.Header.Get("To") != "<ada@example.org>" || !strings.HasPrefix(m.Header.Get("From"), `"The record" <`) {
			rt.Fatalf("%v %v", m, err)
		}
	})
	for _, address := range []string{"ada@example.org\r\nBcc: all@example.org", "ada", "Ada <ada@example.org>"} {
		if _, err := remind.Letter(account.Subscription{Mail: address}, []agenda.Occasion{{}}, o); fault.KindOf(err) != fault.Invalid {
			t.Errorf("to %q: %v", address, err)
		}
	}
	o.From = "record@example.org\nBcc: all@example.org"
	if _, err := remind.Letter(account.Subscription{Mail: "ada@example.org"}, []agenda.Occasion{{}}, o); fault.KindOf(err) != fault.Invalid {
		t.Errorf("from %q: %v", o.From, err)
	}
}
