package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// intoFolder writes each reading as NAME.json into folder, folders below a
// named one kept. Two texts with the same NAME are refused before anything is read.
func intoFolder(folder string, files []textFile) (readingWriter, error) {
	taken := make(map[string]string, len(files))
	for _, f := range files {
		name := jsonName(f)
		if other, ok := taken[name]; ok {
			return nil, fault.New(fault.Conflict, "%s and %s: both would be written to %s; read them into two folders", other, f.Path, name)
		}
		taken[name] = f.Path
	}
	return func(f textFile, r *record.Reading) error {
		path := filepath.Join(folder, jsonName(f))
		var b bytes.Buffer
		if err := writeJSON(&b, r); err != nil {
			return err
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil { //nolint:gosec // readings are for others to read
			return fault.Wrap(fault.Unavailable, "write", path, err)
		}
		return fault.Wrap(fault.Unavailable, "write", path, os.WriteFile(path, b.Bytes(), 0o644)) //nolint:gosec // as above
	}, nil
}

// jsonName is the name of the reading of f below the output folder.
func jsonName(f textFile) string {
	return strings.TrimSuffix(f.Rel, filepath.Ext(f.Rel)) + ".json"
}
