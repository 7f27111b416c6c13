// Package pgtest gives tests a PostgreSQL database to themselves.
//
// In: the address of a server in ENTENTE_TEST_POSTGRES, as tools/postgres.sh sets
// it. Out: addresses of empty schemas on it, gone when the test is over. It
// knows nothing of what is kept there.
package pgtest

import (
	"context"
	"crypto/rand"
	"net/url"
	"os"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
)

// variable names the server. Its user may make schemas and databases.
const variable = "ENTENTE_TEST_POSTGRES"

// Server is the address of the server. Without one it skips the test, except in
// continuous integration, where a skipped test would go unseen.
func Server(t testing.TB) string {
	t.Helper()
	if address := os.Getenv(variable); address != "" {
		return address
	}
	if os.Getenv("CI") == "true" {
		t.Fatal("needs PostgreSQL: " + variable + " is not set; run make test, or tools/postgres.sh go test ./...")
	}
	t.Skip("needs PostgreSQL: " + variable + " is not set; run make test, or tools/postgres.sh go test ./...")
	return ""
}

// Address is that of a new, empty schema.
func Address(t testing.TB) string {
	t.Helper()
	address, err := url.Parse(Server(t))
	if err != nil {
		t.Fatal(err)
	}
	schema := "test_" + strings.ToLower(rand.Text())
	Do(t, `CREATE SCHEMA `+schema)
	t.Cleanup(func() { Do(t, `DROP SCHEMA `+schema+` CASCADE`) })
	query := address.Query()
	query.Set("search_path", schema)
	address.RawQuery = query.Encode()
	return address.String()
}

// Size is how many bytes the schema of an address takes, its indexes included.
func Size(t testing.TB, address string) (bytes int64) {
	t.Helper()
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(ctx) //nolint:errcheck // nothing waits in it
	err = conn.QueryRow(ctx, `SELECT sum(pg_total_relation_size(oid))::bigint FROM pg_class
		WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace`).Scan(&bytes)
	if err != nil {
		t.Fatal(err)
	}
	return bytes
}

// Do runs a statement on the server.
func Do(t testing.TB, statement string, args ...any) {
	t.Helper()
	DoAt(t, Server(t), statement, args...)
}

// DoAt runs a statement at an address.
func DoAt(t testing.TB, address, statement string, args ...any) {
	t.Helper()
	ctx := context.Background() // that of a test has ended when it cleans up
	conn, err := pgx.Connect(ctx, address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(ctx) //nolint:errcheck // nothing waits in it
	if _, err := conn.Exec(ctx, statement, args...); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}
