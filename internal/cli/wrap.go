package cli

import (
	"strings"

	"github.com/rivo/uniseg"
)

// minWidth is the narrowest column that text is wrapped to.
const minWidth = 20

// wrap breaks s into lines of at most width columns where Unicode allows a
// break (UAX #14), so that Japanese wraps too; the lines carry no trailing blanks.
// A stretch without a break that is longer than a line stands alone.
func wrap(s string, width int) []string {
	width = max(width, minWidth)
	var lines []string
	var line strings.Builder
	used, state := 0, -1
	flush := func() {
		lines = append(lines, strings.TrimRight(line.String(), " \t\n"))
		line.Reset()
		used = 0
	}
	for s != "" {
		var part string
		var must bool
		part, s, must, state = uniseg.FirstLineSegmentInString(s, state)
		if used > 0 && used+uniseg.StringWidth(strings.TrimRight(part, " \n")) > width {
			flush()
		}
		line.WriteString(part)
		used += uniseg.StringWidth(part)
		if must && s != "" {
			flush()
		}
	}
	if line.Len() > 0 {
		flush()
	}
	return lines
}

// clip shortens s to width columns, with an ellipsis where something was cut.
func clip(s string, width int) string {
	s = strings.Join(strings.Fields(s), " ")
	if uniseg.StringWidth(s) <= width {
		return s
	}
	var b strings.Builder
	used, state := 0, -1
	for s != "" {
		var cluster string
		var columns int
		cluster, s, columns, state = uniseg.FirstGraphemeClusterInString(s, state)
		if used+columns > width-1 {
			break
		}
		b.WriteString(cluster)
		used += columns
	}
	return strings.TrimRight(b.String(), " ") + "…"
}
