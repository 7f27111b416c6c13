package reading

import (
	"strings"
	"testing"
)

// TestReasonsOfADeed names what spoke most for a delivery among its grounds.
func TestReasonsOfADeed(t *testing.T) {
	r := readText(t, loadEngine(t), "Japan has supplied pumps to Tonga since 2019.", "")
	if len(r.Deliveries) != 1 {
		t.Fatalf("%d deliveries", len(r.Deliveries))
	}
	for _, g := range r.Deliveries[0].Grounds {
		if g.Field == "done" {
			if g.Exact != "supplied" || !strings.Contains(g.Sieve, "rule yes") {
				t.Errorf("got %q by %q", g.Exact, g.Sieve)
			}
			return
		}
	}
	t.Error("no ground says why")
}
