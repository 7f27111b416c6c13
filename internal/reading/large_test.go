package reading

import (
	"strconv"
	"strings"
	"testing"

	"entente.example/internal/text"
)

// largeText repeats a few sentences that hold every kind of fact.
func largeText(n int) string {
	const para = "Minister Kamikawa stated that Japan will train 50 officers by 2026 under the Blue Sea Programme. " +
		"The United States signed an agreement with Thailand in June 2023. They discussed trade, and both sides agreed to open talks. " +
		"She welcomed the steps of ASEAN.\n\n"
	return "---\ntitle: Readout of a meeting\ndate: 2024-07-26\n---\n\n" + strings.Repeat(para, n)
}

// BenchmarkLargeText reads texts of growing length: the time a word must stay the same.
func BenchmarkLargeText(b *testing.B) {
	e := loadEngine(b)
	for _, n := range []int{100, 1000, 10000} {
		d, err := text.Parse(text.Markdown, largeText(n), text.OffsetMap{})
		if err != nil {
			b.Fatal(err)
		}
		words := len(strings.Fields(d.Text))
		b.Run(strconv.Itoa(n)+"-paragraphs", func(b *testing.B) {
			for b.Loop() {
				e.Read(d, "large")
			}
			b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
		})
	}
}

// TestLargeTextIsReadWhole reads thousands of paragraphs and wants the facts of each.
func TestLargeTextIsReadWhole(t *testing.T) {
	const n = 2000
	r := readText(t, loadEngine(t), strings.SplitN(largeText(n), "---\n\n", 2)[1], "")
	if len(r.Commitments) < n || len(r.Statements) < 3*n || len(r.Deliveries) < n {
		t.Errorf("%d commitments, %d statements, %d deliveries in %d paragraphs", len(r.Commitments), len(r.Statements), len(r.Deliveries), n)
	}
}
