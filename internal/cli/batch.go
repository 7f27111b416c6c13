package cli

import (
	"os"
	"runtime/debug"
)

// batchGC is the percentage by which the heap may grow over what is in use before
// garbage is collected while many texts are worked through: a tenth of the time
// for some hundred megabytes.
const batchGC = 400

// Batch lets garbage wait longer until restore is called. A GOGC of the environment stands.
func Batch() (restore func()) {
	if os.Getenv("GOGC") != "" {
		return func() {}
	}
	before := debug.SetGCPercent(batchGC)
	return func() { debug.SetGCPercent(before) }
}
