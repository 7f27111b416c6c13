package postgres

import (
	"strings"
	"testing"

	"entente.example/internal/fault"
)

func TestServerSuits(t *testing.T) {
	good := server{number: 150000, version: "15.0", encoding: "UTF8", schema: "public"}
	change := func(change func(*server)) server { s := good; change(&s); return s }
	for _, c := range []struct {
		name   string
		server server
		kind   fault.Kind
		says   string
	}{
		{"the oldest that will do", good, fault.Internal, ""},
		{"a newer one", change(func(s *server) { s.number, s.version = 190001, "19.1" }), fault.Internal, ""},
		{"too old", change(func(s *server) { s.number, s.version = 140012, "14.12 (Debian 14.12-1)" }), fault.Unsupported,
			"the server is PostgreSQL 14.12 (Debian 14.12-1); Entente needs version 15 or newer"},
		{"another encoding", change(func(s *server) { s.encoding = "SQL_ASCII" }), fault.Unsupported, "createdb --encoding=UTF8"},
		{"no schema", change(func(s *server) { s.schema = "" }), fault.Invalid, "search path"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := c.server.suits()
			if (err == nil) != (c.says == "") {
				t.Fatalf("got %v", err)
			}
			if err != nil && (fault.KindOf(err) != c.kind || !strings.Contains(err.Error(), c.says)) {
				t.Errorf("got %v of kind %s, want %q of kind %s", err, fault.KindOf(err), c.says, c.kind)
			}
		})
	}
}
