package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"entente.example/internal/check"
	"entente.example/internal/fault"
)

// settings reads the file of settings that config names, or the nearest one from
// a folder upwards; nothing where there is none.
func settings(config, folder string) (path string, raw []byte, err error) {
	if config != "" {
		raw, err = os.ReadFile(config)
		if errors.Is(err, fs.ErrNotExist) {
			return "", nil, fault.New(fault.NotFound, "%s: no such file of settings", config)
		}
		return config, raw, fault.Wrap(fault.Unavailable, "read", config, err)
	}
	if folder, err = filepath.Abs(folder); err != nil {
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
