package web

import (
	"strings"
	"time"
)

// moment is a time of day on a day, in universal time.
func moment(t time.Time) string { return t.UTC().Format("2 January 2006, 15:04 UTC") }

// browserName is what a browser says of itself, short enough to know one's own by.
func browserName(agent string) string {
	name := ""
	for _, known := range []struct{ mark, name string }{{"Edg/", "Edge"}, {"OPR/", "Opera"}, {"Firefox/", "Firefox"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"}} {
		if strings.Contains(agent, known.mark) {
			name = known.name
			break
		}
	}
	for _, known := range []struct{ mark, name string }{{"Android", "Android"}, {"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Windows", "Windows"}, {"Mac OS", "macOS"}, {"Linux", "Linux"}} {
		if name != "" && strings.Contains(agent, known.mark) {
			return name + " on " + known.name
		}
	}
	if name != "" {
		return name
	}
	return short(agent, 60)
}

// undo is a button that takes back one of the keys of a user.
type undo struct{ User, Do, Value, Label string }

func newUndo(user, do, value, label string) undo { return undo{user, do, value, label} }
