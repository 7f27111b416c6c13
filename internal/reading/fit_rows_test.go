package reading

import (
	"fmt"
	"math"
	"os"
	"slices"
	"strings"

	"entente.example/internal/reading/hints"
)

// leastShown is the least weight that a table shows.
const leastShown = 0.05

// oneSide are the weights of a table that has no sides.
func oneSide(w *hints.Weights) map[string]*hints.Weights {
	return map[string]*hints.Weights{"": w}
}

// weightRows are the lines of a table of weights, as hints.Read reads them.
func weightRows(b *hints.Book, sides map[string]*hints.Weights) (rows []string) {
	for side, w := range sides {
		row := func(hint string, x float32) {
			rows = append(rows, strings.TrimLeft(side+" "+hint, " ")+fmt.Sprintf("\t%.2f", x))
		}
		row("start", w.Start)
		for h, x := range w.Of {
			if math.Abs(float64(x)) >= leastShown {
				row(b.Names[h], x)
			}
		}
	}
	slices.Sort(rows)
	return rows
}

// putRows puts rows in the place of those of a table, below its head.
func putRows(file string, rows []string) error {
	raw, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	lines := slices.DeleteFunc(strings.Split(string(raw), "\n"), func(l string) bool { return !strings.HasPrefix(l, "#") })
	return os.WriteFile(file, []byte(strings.Join(append(lines, rows...), "\n")+"\n"), 0o600)
}
