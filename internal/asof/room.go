package asof

import (
	"os"

	"entente.example/internal/fault"
)

// room is the folder of this shelf.
func (s *Shelf) room() (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.folder != "" {
		return s.folder, nil
	}
	if err := os.MkdirAll(s.Folder, 0o700); err != nil {
		return "", fault.Wrap(fault.Unavailable, "make", s.Folder, err)
	}
	folder, err := os.MkdirTemp(s.Folder, "as-of-")
	s.folder = folder
	return folder, fault.Wrap(fault.Unavailable, "make", "a folder for the record as it stood", err)
}
