package postgres_test

import (
	"net/url"
	"strings"
	"sync"
	"testing"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store/postgres"
	"entente.example/internal/store/postgres/pgtest"
	"entente.example/internal/store/storetest"
)

func TestOpenFaults(t *testing.T) {
	newer, latin := pgtest.Address(t), "latin_"+strings.ToLower(t.Name())
	open(t, newer)
	pgtest.DoAt(t, newer, `INSERT INTO goose_db_version (version_id, is_applied) VALUES (999, true)`)
	pgtest.Do(t, `CREATE DATABASE `+latin+` ENCODING 'LATIN1' TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C'`)
	t.Cleanup(func() { pgtest.Do(t, `DROP DATABASE `+latin) })
	pgtest.Do(t, `CREATE ROLE guest LOGIN PASSWORD 'guest'`)
	t.Cleanup(func() { pgtest.Do(t, `DROP ROLE guest`) })
	here := func(change func(*url.URL)) string { return changed(t, pgtest.Server(t), change) }
	for _, c := range []struct {
		name, address string
		kind          fault.Kind
		says          string
	}{
		{"no address", "postgres://host:port/database", fault.Invalid, "try postgres://USER@HOST/DATABASE"},
		{"no server", "postgres://user:secret@127.0.0.1:1/record", fault.Unavailable, "postgres://127.0.0.1:1/record: no PostgreSQL server answers there: "},
		{"no host of that name", "postgres://user:secret@host.invalid/record", fault.Unavailable, "no PostgreSQL server answers there: lookup host.invalid"},
		{"a wrong password", here(func(u *url.URL) { u.User = url.UserPassword("entente", "secret") }), fault.Unavailable, `does not let user "entente" in`},
		{"no such user", here(func(u *url.URL) { u.User = url.UserPassword("nobody", "secret") }), fault.Unavailable, `does not let user "nobody" in`},
		{"no such database", here(func(u *url.URL) { u.Path = "/absent" }), fault.NotFound, `no database "absent" there; try createdb`},
		{"another encoding", here(func(u *url.URL) { u.Path = "/" + latin }), fault.Unsupported, "the database is in LATIN1"},
		{"no such schema", here(func(u *url.URL) { u.RawQuery += "&search_path=absent" }), fault.Invalid, "the search path"},
		{"no right to make tables", here(func(u *url.URL) { u.User = url.UserPassword("guest", "guest") }), fault.Unavailable, "the user may not do this"},
		{"of a newer program", newer, fault.Unsupported, "try a newer program"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := postgres.Open(t.Context(), c.address)
			if err == nil {
				_ = s.Close()
				t.Fatal("it opened")
			}
			if fault.KindOf(err) != c.kind || !strings.Contains(err.Error(), c.says) {
				t.Errorf("got %v of kind %s, want %q of kind %s", err, fault.KindOf(err), c.says, c.kind)
			}
		})
	}
}

// changed is an address with something of it changed.
func changed(t *testing.T, address string, change func(*url.URL)) string {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	change(u)
	return u.String()
}

// TestPasswordsStayHidden holds that whatever is wrong with an address, its
// password is not repeated.
func TestPasswordsStayHidden(t *testing.T) {
	for _, address := range []string{
		"postgres://user:secret@127.0.0.1:port/record",
		"postgres://user:secret@127.0.0.1:port/record?password=secret",
		"postgres://us er:secret@host/record",
		"postgres://user:secret%@host/record",
		"postgres://user:secret@[::1/record",
		"postgres://user:secret@127.0.0.1:1/record?sslmode=never",
		"postgres://user:secret@127.0.0.1:1/record?password=secret",
		"postgres://user@127.0.0.1:1/record?password=secret",
		"postgres://user:secret@127.0.0.1:1/record?sslrootcert=absent.pem&sslmode=verify-full",
	} {
		_, err := postgres.Open(t.Context(), address)
		if err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: %v", address, err)
		}
	}
}

func TestOpenNewDatabaseManyTimesAtOnce(t *testing.T) {
	address := pgtest.Address(t)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			s, err := postgres.Open(t.Context(), address)
			if err != nil {
				t.Error(err)
				return
			}
			if _, _, err := s.Documents(t.Context(), record.DocumentFilter{}); err != nil {
				t.Error(err)
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
}

// TestLostConnections cuts off every connection while nothing is under way, as a
// server does that restarts: what is asked next is answered all the same.
func TestLostConnections(t *testing.T) {
	address := changed(t, pgtest.Address(t), func(u *url.URL) { u.RawQuery += "&application_name=lost" })
	s := open(t, address)
	for range 3 {
		if _, err := s.Counts(t.Context()); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Add(storetest.Context(t)); err != nil {
			t.Fatal(err)
		}
		pgtest.Do(t, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'lost'`)
	}
}

func TestCheckFindsDamage(t *testing.T) {
	for statement, says := range map[string]string{
		`INSERT INTO content (document, original, cleaned, reading) VALUES (7, '', '', '')`: "contents without document",
		`INSERT INTO fact (num, id, document, kind, live, position, date, due, party, name, acronym, series, mentions, body, trackability)
			VALUES (7, 's7', 1, 2, 1, 0, '', '', '', '', '', '', 0, '{}', 0)`: "facts that no search finds",
	} {
		address := pgtest.Address(t)
		s := open(t, address)
		if err := s.Check(t.Context()); err != nil {
			t.Fatal(err)
		}
		pgtest.DoAt(t, address, statement)
		if err := s.Check(t.Context()); fault.KindOf(err) != fault.Conflict || !strings.Contains(err.Error(), says) {
			t.Errorf("got %v, want %q", err, says)
		}
	}
}
