package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"entente.example/internal/fault"
)

// postgres begins the address of a database on a PostgreSQL server.
const postgres = "postgres://"

// databasePlace turns what --db holds into a file path or a postgres:// address. An
// empty value means entente/entente.db in the user's data folder (XDG Base Directory).
func databasePlace(value string, env func(string) string) (string, error) {
	scheme, rest, hasScheme := strings.Cut(value, ":")
	switch {
	case value == "":
		return defaultDatabase(env)
	case hasScheme && (scheme == "postgres" || scheme == "postgresql"):
		if place, ok := strings.CutPrefix(rest, "//"); ok {
			return postgres + place, nil
		}
		return "", fault.New(fault.Invalid, "%s: is neither a file nor a server; try postgres://USER@HOST/DATABASE", value)
	case hasScheme && scheme == "sqlite":
		return strings.TrimPrefix(rest, "//"), nil
	case strings.Contains(value, "://"):
		return "", fault.New(fault.Unsupported, "%s: unknown kind of database; try --db FILE or --db postgres://USER@HOST/DATABASE", redact(value))
	}
	return value, nil
}

// redact hides the user and password of a URL; a file's path it leaves as it is.
func redact(url string) string {
	scheme, rest, ok := strings.Cut(url, "://")
	if !ok {
		return url
	}
	rest, _, _ = strings.Cut(rest, "?")
	if at := strings.LastIndex(rest, "@"); at >= 0 {
		rest = "…@" + rest[at+1:]
	}
	return scheme + "://" + rest
}

func defaultDatabase(env func(string) string) (string, error) {
	folder := env("XDG_DATA_HOME")
	if !filepath.IsAbs(folder) {
		home := env("HOME")
		if home == "" {
			return "", fault.New(fault.Invalid, "no home folder to keep the database in; try --db FILE or set ENTENTE_DATABASE")
		}
		folder = filepath.Join(home, ".local", "share")
	}
	return filepath.Join(folder, "entente", "entente.db"), nil
}

// prepare sees that a database can be opened at path: that it is there, or
// that the folder for a new one is. Of a server the opening will tell.
func prepare(path string, mustExist bool) error {
	if strings.HasPrefix(path, postgres) {
		return nil
	}
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return fault.New(fault.Invalid, "%s: is a folder, not a database; try --db %s", path, filepath.Join(path, "entente.db"))
	case err == nil:
		return nil
	case !errors.Is(err, fs.ErrNotExist):
		return fault.Wrap(fault.Unavailable, "open", path, err)
	case mustExist:
		return fault.New(fault.NotFound, "%s: no database there; try entente add FILE, or entente demo --no-serve", path)
	}
	return fault.Wrap(fault.Unavailable, "make the folder of", path, os.MkdirAll(filepath.Dir(path), 0o700))
}
