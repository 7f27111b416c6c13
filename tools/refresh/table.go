package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
)

// readRows reads the cells of a TSV table, its header left out.
func readRows(path string) ([][]string, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var rows [][]string
	for line := range strings.Lines(string(raw)) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && !strings.HasPrefix(line, "#") {
			rows = append(rows, strings.Split(line, "\t"))
		}
	}
	return rows, nil
}

// writeTable writes a header and sorted rows.
func writeTable(path, header string, rows []string) error {
	slices.Sort(rows)
	rows = slices.Compact(rows)
	var b bytes.Buffer
	b.WriteString(header)
	for _, r := range rows {
		fmt.Fprintln(&b, r)
	}
	return os.WriteFile(path, b.Bytes(), 0o644)
}

func readJSON(path string, into any) error {
	raw, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(raw, into); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
