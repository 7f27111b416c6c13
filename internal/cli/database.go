package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"entente.example/internal/fault"
)

// databasePath turns what --db holds into a file path. An empty value means
// entente/entente.db in the user's data folder (XDG Base Directory).
func databasePath(value string, env func(string) string) (string, error) {
	scheme, rest, hasScheme := strings.Cut(value, ":")
	switch {
	case value == "":
		return defaultDatabase(env)
	case hasScheme && (scheme == "postgres" || scheme == "postgresql"):
		return "", fault.New(fault.Unsupported, "%s: PostgreSQL is not in this build; try --db FILE for a database in one file", redact(value))
	case hasScheme && scheme == "sqlite":
		return strings.TrimPrefix(rest, "//"), nil
	case strings.Contains(value, "://"):
		return "", fault.New(fault.Unsupported, "%s: unknown kind of database; try --db FILE or --db sqlite:FILE", redact(value))
	}
	return value, nil
}

// redact hides the user and password of a URL.
func redact(url string) string {
	scheme, rest, ok := strings.Cut(url, "://")
	if at := strings.LastIndex(rest, "@"); ok && at >= 0 {
		return scheme + "://…@" + rest[at+1:]
	}
	return url
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
// that the folder for a new one is.
func prepare(path string, mustExist bool) error {
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
