package compare

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente.example/data"
	"entente.example/internal/reading"
)

// benchWords is how long the accounts of the benchmark are.
const benchWords = 10_000

// BenchmarkAccounts lays two texts of 10,000 words side by side: the beginnings of
// two summits' communiqués, read before.
func BenchmarkAccounts(b *testing.B) {
	engine, err := reading.New(data.FS)
	if err != nil {
		b.Fatal(err)
	}
	var list []Account
	for _, name := range []string{"2021-06-13-carbis-bay-g7-summit-communique.md", "2023-05-20-g7-hiroshima-leaders-communique.md"} {
		raw, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "corpus", "us-white-house", name))
		if err != nil {
			b.Skip("no corpus: ", err)
		}
		list = append(list, readAccount(b, engine, name, beginning(string(raw), benchWords)))
	}
	k := kit(b)
	var c Comparison
	for b.Loop() {
		c = k.Accounts(list)
	}
	b.ReportMetric(float64(c.Accounts[0].Points+c.Accounts[1].Points), "points")
}

// beginning is the first so many words of a text.
func beginning(s string, words int) string {
	for at := 0; ; words-- {
		i := strings.IndexAny(s[at:], " \n")
		if i < 0 || words == 0 {
			return s[:at]
		}
		at += i + 1
		for at < len(s) && (s[at] == ' ' || s[at] == '\n') {
			at++
		}
	}
}
