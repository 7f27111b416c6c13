package cli

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"entente.example/internal/fault"
)

// textFile is a file to read. Rel is its path below the folder that was named
// on the command line, or its base name.
type textFile struct {
	Path string
	Rel  string
}

// textFiles lists the files behind arguments: a file as it is, a folder as
// every .txt, .md and .html file below it, in order of path, hidden ones left
// out. An argument that cannot be listed goes to bad.
func textFiles(args []string, bad *badFiles) []textFile {
	var files []textFile
	for _, arg := range args {
		info, err := os.Stat(arg)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			bad.add(fault.New(fault.NotFound, "%s: no such file or folder; check the name", arg))
			continue
		case err != nil:
			bad.add(fault.Wrap(fault.Unavailable, "read", arg, err))
			continue
		case !info.IsDir():
			files = append(files, textFile{Path: arg, Rel: filepath.Base(arg)})
			continue
		}
		found, err := textFilesIn(arg)
		if err != nil {
			bad.add(err)
		}
		files = append(files, found...)
	}
	return files
}

func textFilesIn(folder string) ([]textFile, error) {
	var files []textFile
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case path != folder && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return filepath.SkipDir
			}
			return nil
		case d.IsDir() || !isText(d.Name()):
			return nil
		}
		rel, err := filepath.Rel(folder, path)
		files = append(files, textFile{Path: path, Rel: rel})
		return err
	})
	if err != nil {
		return nil, fault.Wrap(fault.Unavailable, "read", folder, err)
	}
	if len(files) == 0 {
		return nil, fault.New(fault.NotFound, "%s: no .txt, .md or .html file in this folder; name the files one by one if they end otherwise", folder)
	}
	slices.SortFunc(files, func(a, b textFile) int { return cmp.Compare(a.Path, b.Path) })
	return files, nil
}

func isText(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".txt", ".md", ".markdown", ".html", ".htm":
		return true
	}
	return false
}
