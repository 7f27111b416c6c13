package cli

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
)

// Garbage that many texts leave behind may wait until it is four times what is in use, which spares a
// tenth of the time for some hundred megabytes. What one long text needs is
// counted in gigabytes: there it may be mostGarbage, or a quarter of what is in use.
const (
	batchGC     = 400
	leastGC     = 25
	mostGarbage = 256 << 20
)

// Batch lets garbage wait longer until restore is called. A GOGC of the environment stands.
func Batch() (restore func()) {
	if os.Getenv("GOGC") != "" {
		return func() {}
	}
	c := &collecting{before: debug.SetGCPercent(batchGC)}
	c.watch()
	return c.end
}

// collecting says after each collection how much garbage the next one waits for.
type collecting struct {
	mu     sync.Mutex
	before int
	ended  bool
}

// watch waits for the next collection: it frees what nothing holds, and tells.
func (c *collecting) watch() {
	runtime.AddCleanup(&sentinel{}, (*collecting).adjust, c)
}

// sentinel is held by nothing. It has a pointer, since small things without one may be freed late.
type sentinel struct{ _ *byte }

func (c *collecting) adjust() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.ended {
		return
	}
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	debug.SetGCPercent(garbageFor(live[0].Value.Uint64()))
	c.watch()
}

func (c *collecting) end() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ended = true
	debug.SetGCPercent(c.before)
}

// garbageFor is how much garbage may wait, in percent of what is in use.
func garbageFor(live uint64) int {
	return int(min(batchGC, max(leastGC, mostGarbage*100/max(live, 1))))
}
