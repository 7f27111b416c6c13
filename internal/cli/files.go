package cli

import (
	"path/filepath"

	"entente.example/internal/fault"
	"entente.example/internal/ingest"
)

// stdin is the argument that stands for standard input.
const stdin = "-"

// textFile is a text to read. Rel is its path below the folder that was named
// on the command line, or its base name.
type textFile struct {
	Path string // or stdin
	Rel  string
}

// textFiles lists the texts behind arguments, see ingest.Files. An argument that
// cannot be listed, or a folder without texts, goes to bad.
func textFiles(args []string, bad *badFiles) []textFile {
	var files []textFile
	for _, arg := range args {
		if arg == stdin {
			files = append(files, textFile{Path: stdin, Rel: "standard-input"})
			continue
		}
		sources, unlisted := ingest.Files(arg)
		for _, b := range unlisted {
			bad.add(b.Err)
		}
		if len(sources)+len(unlisted) == 0 {
			bad.add(fault.New(fault.NotFound, "%s: no .txt, .md or .html file in this folder; name the files one by one if they end otherwise", arg))
		}
		for _, s := range sources {
			files = append(files, textFile{Path: s.Name, Rel: below(arg, s.Name)})
		}
	}
	return files
}

// below is the path of a file below the argument that it was found by.
func below(arg, name string) string {
	rel, err := filepath.Rel(arg, name)
	if err != nil || rel == "." {
		return filepath.Base(name)
	}
	return rel
}
