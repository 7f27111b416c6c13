package ingest

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/source"
)

// Source is a text to be taken in.
type Source struct {
	// Name is what messages call it; its extension tells the format.
	Name string
	// Address is where it was taken from, if the text itself does not say.
	Address string
	Open    func() (io.ReadCloser, error)
}

// File is the source that is the file at a path.
func File(name string) Source {
	address, err := filepath.Abs(name)
	if err != nil {
		address = name
	}
	return Source{Name: name, Address: filepath.ToSlash(address), Open: func() (io.ReadCloser, error) { return os.Open(name) }}
}

// Stream is the source that is read from r once; it has no address.
func Stream(name string, r io.Reader) Source {
	return Source{Name: name, Open: func() (io.ReadCloser, error) { return io.NopCloser(r), nil }}
}

// Bytes is the source that is already in memory.
func Bytes(name string, data []byte) Source {
	return Source{Name: name, Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(data)), nil }}
}

// Files lists the sources below paths: a file by whatever name, a folder's texts
// and those of its folders by their extension, in the order of their names;
// hidden ones are left out. What cannot be listed is bad.
func Files(paths ...string) ([]Source, []Bad) {
	var list []Source
	var bad []Bad
	for _, p := range paths {
		info, err := os.Stat(p)
		if err == nil && !info.IsDir() {
			list = append(list, File(p))
			continue
		}
		var names []string
		if err == nil {
			names, err = texts(os.DirFS(p), ".")
		}
		if err != nil {
			bad = append(bad, Bad{p, listing(p, err)})
		}
		for _, name := range names {
			list = append(list, File(filepath.Join(p, filepath.FromSlash(name))))
		}
	}
	return list, bad
}

// FilesIn lists the sources below a folder of a file system such as an embedded
// one; their addresses are their paths in it.
func FilesIn(fsys fs.FS, root string) ([]Source, error) {
	names, err := texts(fsys, root)
	if err != nil {
		return nil, listing(root, err)
	}
	var list []Source
	for _, name := range names {
		list = append(list, Source{Name: name, Address: name, Open: func() (io.ReadCloser, error) { return fsys.Open(name) }})
	}
	return list, nil
}

// texts lists the texts below root in the order of their names.
func texts(fsys fs.FS, root string) ([]string, error) {
	var names []string
	err := fs.WalkDir(fsys, root, func(name string, d fs.DirEntry, err error) error {
		hidden := name != root && strings.HasPrefix(d.Name(), ".")
		switch {
		case err != nil:
			return err
		case d.IsDir() && hidden:
			return fs.SkipDir
		case !d.IsDir() && !hidden && isText(name):
			names = append(names, name)
		}
		return nil
	})
	slices.Sort(names)
	return names, err
}

func isText(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml":
		return true
	}
	return false
}

func listing(name string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fault.Wrap(fault.NotFound, "list", name, errors.New("no such file or folder"))
	}
	return fault.Wrap(fault.Unavailable, "list", name, err)
}

// read opens and reads the source.
func (s Source) read() (*source.Snapshot, error) {
	r, err := s.Open()
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fault.Wrap(fault.NotFound, "read", s.Name, errors.New("no such file"))
	}
	if err != nil {
		return nil, fault.Wrap(fault.Unavailable, "read", s.Name, err)
	}
	defer func() { _ = r.Close() }() // nothing was written
	return source.ReadFrom(s.Name, r)
}
