package cli

import (
	"fmt"
	"path"
	"runtime"
	"strings"

	"entente.example/internal/fault"
)

// breakdown makes an error of a panic, with the place in the engine where it
// broke, so that it can be reported and mended. It is called while recovering.
func breakdown(file string, broken any) error {
	return fault.New(fault.Internal, "%s: the engine broke down at %s: %v; please report it with the text", file, brokenAt(), broken)
}

// brokenAt is the innermost line of Entente's own code on the way to a panic.
func brokenAt() string {
	callers := make([]uintptr, 64)
	frames := runtime.CallersFrames(callers[:runtime.Callers(0, callers)])
	panicking := false
	for {
		frame, more := frames.Next()
		if panicking && strings.HasPrefix(frame.Function, "entente.example/") {
			return fmt.Sprintf("%s:%d", path.Join(path.Base(path.Dir(frame.File)), path.Base(frame.File)), frame.Line)
		}
		panicking = panicking || strings.HasPrefix(frame.Function, "runtime.gopanic")
		if !more {
			return "an unknown place"
		}
	}
}
