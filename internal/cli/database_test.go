package cli

import (
	"os"
	"path/filepath"
	"testing"

	"entente.example/internal/fault"
)

func TestDatabasePlace(t *testing.T) {
	tests := []struct {
		name  string
		value string
		env   map[string]string
		want  string
		kind  fault.Kind
	}{
		{name: "a file", value: "my.db", want: "my.db"},
		{name: "a URL of a file", value: "sqlite:///var/lib/entente.db", want: "/var/lib/entente.db"},
		{name: "a relative URL", value: "sqlite:my.db", want: "my.db"},
		{name: "a file with a colon", value: "./2024:07.db", want: "./2024:07.db"},
		{name: "the data folder", env: map[string]string{"XDG_DATA_HOME": "/data", "HOME": "/home/a"}, want: "/data/entente/entente.db"},
		{name: "a relative data folder does not count", env: map[string]string{"XDG_DATA_HOME": "data", "HOME": "/home/a"}, want: "/home/a/.local/share/entente/entente.db"},
		{name: "the home folder", env: map[string]string{"HOME": "/home/a"}, want: "/home/a/.local/share/entente/entente.db"},
		{name: "no home folder", kind: fault.Invalid},
		{name: "PostgreSQL", value: "postgres://user:secret@host/db", want: "postgres://user:secret@host/db"},
		{name: "PostgreSQL by its other name", value: "postgresql://host/db?sslmode=disable", want: "postgres://host/db?sslmode=disable"},
		{name: "PostgreSQL without a host", value: "postgres:db", kind: fault.Invalid},
		{name: "something else", value: "mysql://host/db", kind: fault.Unsupported},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := databasePlace(tt.value, func(name string) string { return tt.env[name] })
			if got != tt.want || (err != nil) != (tt.kind != fault.Internal) {
				t.Fatalf("got %q, %v; want %q", got, err, tt.want)
			}
			if err != nil && fault.KindOf(err) != tt.kind {
				t.Errorf("kind %v, want %v", fault.KindOf(err), tt.kind)
			}
		})
	}
}

// A password in a URL is not repeated on the screen.
func TestDatabasePlaceHidesPasswords(t *testing.T) {
	_, err := databasePlace("mysql://user:secret@host/db?password=secret", os.Getenv)
	const want = "mysql://…@host/db: unknown kind of database; try --db FILE or --db postgres://USER@HOST/DATABASE"
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestPrepare(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "there.db")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name      string
		path      string
		mustExist bool
		want      bool // whether it can be opened
	}{
		{"is there", file, true, true},
		{"is not there and must be", filepath.Join(folder, "none.db"), true, false},
		{"is not there and need not be", filepath.Join(folder, "deep", "er", "new.db"), false, true},
		{"is a folder", folder, false, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if err := prepare(tt.path, tt.mustExist); (err == nil) != tt.want {
				t.Errorf("got %v", err)
			}
		})
	}
}
