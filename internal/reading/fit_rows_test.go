package reading

import (
	"os"
	"slices"
	"strings"
)

// putRows puts rows in the place of those of a table, below its head.
func putRows(file string, rows []string) error {
	raw, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	lines := slices.DeleteFunc(strings.Split(string(raw), "\n"), func(l string) bool { return !strings.HasPrefix(l, "#") })
	return os.WriteFile(file, []byte(strings.Join(append(lines, rows...), "\n")+"\n"), 0o600)
}
