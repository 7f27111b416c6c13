package cli

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

// TestGarbageWaits shows how much garbage may wait beside what is in use.
func TestGarbageWaits(t *testing.T) {
	for _, c := range []struct {
		name    string
		live    uint64
		percent int
	}{
		{"nothing yet", 0, 400},
		{"a corpus of short texts", 40 << 20, 400},
		{"a long text", 512 << 20, 50},
		{"a list of a million lines", 3 << 30, 25},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := garbageFor(c.live); got != c.percent {
				t.Errorf("%d %%, want %d", got, c.percent)
			}
		})
	}
}

// TestBatchFollowsTheHeap holds much, and sees garbage wait less; afterwards all is as before.
func TestBatchFollowsTheHeap(t *testing.T) {
	t.Setenv("GOGC", "")
	before := debug.SetGCPercent(100)
	defer debug.SetGCPercent(before)
	restore := Batch()
	held := make([]byte, 256<<20)
	for deadline := time.Now().Add(10 * time.Second); percent() > 150; time.Sleep(time.Millisecond) {
		if runtime.GC(); time.Now().After(deadline) {
			t.Fatalf("%d %% of garbage may wait", percent())
		}
	}
	runtime.KeepAlive(held)
	restore()
	runtime.GC()
	if got := percent(); got != 100 {
		t.Errorf("%d %% afterwards, want 100", got)
	}
}

// percent is what the collector goes by.
func percent() int {
	now := debug.SetGCPercent(100)
	debug.SetGCPercent(now)
	return now
}
