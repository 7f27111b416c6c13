package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"entente.example/internal/check"
	"entente.example/internal/fault"
)

// settings reads the file of settings that --config names, or the nearest one
// from the working folder upwards; nothing where there is none.
func (c checkCmd) settings() (path string, raw []byte, err error) {
	if c.Config != "" {
		raw, err = os.ReadFile(c.Config)
		if errors.Is(err, fs.ErrNotExist) {
			return "", nil, fault.New(fault.NotFound, "%s: no such file of settings", c.Config)
		}
		return c.Config, raw, fault.Wrap(fault.Unavailable, "read", c.Config, err)
	}
	folder, err := os.Getwd()
	if err != nil {
		return "", nil, nil
	}
	for {
		path = filepath.Join(folder, check.ConfigName)
		raw, err = os.ReadFile(path)
		if err == nil || !errors.Is(err, fs.ErrNotExist) {
			return path, raw, fault.Wrap(fault.Unavailable, "read", path, err)
		}
		parent := filepath.Dir(folder)
		if parent == folder {
			return "", nil, nil
		}
		folder = parent
	}
}
