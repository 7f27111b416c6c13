package cli

import (
	"bytes"
	"encoding/json"
	"io"

	"entente.example/internal/record"
)

// writeJSON writes v indented, with letters such as < and & as they are.
func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// writeJSONLine writes v on one line.
func writeJSONLine(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

// writeReadingLine writes a reading on one line, piece by piece.
func writeReadingLine(w io.Writer, r *record.Reading) error {
	err := r.Encode(w, func(v any) ([]byte, error) {
		var b bytes.Buffer
		err := writeJSONLine(&b, v)
		return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
	})
	if err == nil {
		_, err = io.WriteString(w, "\n")
	}
	return err
}
