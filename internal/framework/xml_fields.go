package framework

import (
	"slices"
	"strings"

	"entente.example/internal/record"
)

// fieldLines writes fields as lines "name: value", for the elements of a foreign format that hold free words.
func fieldLines(fields ...[2]string) string {
	var lines []string
	for _, f := range fields {
		if f[1] != "" {
			lines = append(lines, f[0]+": "+strings.NewReplacer(`\`, `\\`, "\n", `\n`).Replace(f[1]))
		}
	}
	return strings.Join(lines, "\n")
}

// lineFields reads what fieldLines wrote; ok says that every line is a field of a known name.
func lineFields(words string, known ...string) (fields map[string]string, ok bool) {
	fields = map[string]string{}
	for line := range strings.SplitSeq(words, "\n") {
		name, value, isField := strings.Cut(strings.TrimSpace(line), ": ")
		if !isField || !slices.Contains(known, name) {
			return nil, false
		}
		fields[name] = strings.NewReplacer(`\\`, `\`, `\n`, "\n").Replace(value)
	}
	return fields, true
}

// slugOf makes a short name of a title, for a framework that comes without an id.
func slugOf(title string) record.FrameworkID {
	const most = 6 // words
	words := slices.DeleteFunc(record.Fold(title), func(w string) bool { return !plainWord(w) })
	return record.FrameworkID(strings.Trim(strings.Join(words[:min(most, len(words))], "-"), "-."))
}

// wordOf is the word of a node after its framework's id, and underOf that of the node above it.
func wordOf(n record.Node) string { return strings.TrimPrefix(string(n.ID), string(n.Framework)+"/") }

func underOf(n record.Node) string {
	return strings.TrimPrefix(string(n.Parent), string(n.Framework)+"/")
}

// nodeID is the id of a node with a word; of no word, none.
func nodeID(f record.FrameworkID, word string) record.NodeID {
	if word == "" {
		return ""
	}
	return record.NodeID(string(f) + "/" + word)
}
