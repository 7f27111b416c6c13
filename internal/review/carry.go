package review

import (
	"encoding/json"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Carry moves a fact as somebody holds it from one version of a text to another.
// All its evidence is anchored anew: ok is false where its own words cannot be;
// grounds and mentions that cannot be are left out.
func Carry(value json.RawMessage, from, to *text.Document) (carried json.RawMessage, ok bool) {
	var tree map[string]any
	if json.Unmarshal(value, &tree) != nil {
		return nil, false
	}
	c := carrying{from, to}
	if !c.evidence(tree["evidence"]) {
		return nil, false
	}
	c.below(tree)
	moved, err := json.Marshal(tree)
	return moved, err == nil
}

type carrying struct{ from, to *text.Document }

// below anchors all evidence under a node but its own, and drops what cannot be.
func (c carrying) below(node map[string]any) {
	for key, child := range node {
		switch child := child.(type) {
		case []any:
			node[key] = c.list(child)
		case map[string]any:
			if key != "evidence" {
				c.below(child)
			}
		}
	}
}

// list anchors the items of a list: grounds and mentions are evidence themselves, participants have some.
func (c carrying) list(items []any) []any {
	kept := items[:0]
	for _, item := range items {
		node, isNode := item.(map[string]any)
		if isNode && node["exact"] != nil && !c.evidence(node) {
			continue
		}
		if isNode {
			if e, has := node["evidence"]; has && !c.evidence(e) {
				delete(node, "evidence")
			}
			c.below(node)
		}
		kept = append(kept, item)
	}
	return kept
}

// evidence anchors one piece of evidence in its place.
func (c carrying) evidence(v any) bool {
	node, isNode := v.(map[string]any)
	if !isNode {
		return false
	}
	exact, _ := node["exact"].(string)
	start, _ := node["start"].(float64)
	end, _ := node["end"].(float64)
	e, ok := Anchor(record.Evidence{Exact: exact, Start: int(start), End: int(end)}, c.from, c.to)
	if ok {
		node["start"], node["end"], node["source_start"], node["source_end"] = e.Start, e.End, e.SourceStart, e.SourceEnd
	}
	return ok
}
