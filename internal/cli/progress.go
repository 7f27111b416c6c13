package cli

import (
	"time"

	"github.com/schollz/progressbar/v3"
)

// manyFiles is from how many files on a progress bar is worth drawing.
const manyFiles = 20

// progress counts files done with a bar on a terminal; elsewhere it does nothing.
type progress struct{ bar *progressbar.ProgressBar }

// newProgress starts a bar on standard error, if that is a terminal and the files are many.
func (a *app) newProgress(doing string, total int) progress {
	if !a.Progress || total < manyFiles {
		return progress{}
	}
	return progress{progressbar.NewOptions(total,
		progressbar.OptionSetWriter(a.Stderr),
		progressbar.OptionSetDescription(doing),
		progressbar.OptionShowCount(),
		progressbar.OptionSetWidth(30),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionClearOnFinish(),
	)}
}

// step counts one file more. A bar that cannot be drawn is no reason to stop.
func (p progress) step() {
	if p.bar != nil {
		_ = p.bar.Add(1)
	}
}

// reach counts up to n.
func (p progress) reach(n int) {
	if p.bar != nil {
		_ = p.bar.Set(n)
	}
}

// aside clears the bar's line, lets say write its own, and leaves the bar to be drawn again.
func (p progress) aside(say func()) {
	if p.bar != nil {
		_ = p.bar.Clear()
	}
	say()
}

// done removes the bar.
func (p progress) done() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}
