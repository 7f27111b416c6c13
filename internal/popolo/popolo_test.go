package popolo

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

const schemas = "../../../shared/standards/popolo"

// export is one of people who do not exist, with all that can be written.
func export() Export {
	return Of([]store.Person{{Key: "sol-vatnes", Name: "VATNES Sól", Names: []string{"水原"}}, {Key: "hera-stone", Name: "Hera Stone"}},
		[]record.Tenure{
			{ID: "t1", Person: "sol-vatnes", Post: "Minister for Oceans", Of: "IS", From: "2023-03", Document: "0a", Evidence: &record.Evidence{Exact: "Minister Vatnes"}},
			{ID: "t2", Person: "hera-stone", Post: "Minister for Oceans", Of: "IS", From: "2019", To: "2023-02-28", Source: "https://example.org/ministers"},
			{ID: "t3", Person: "hera-stone", Post: "Envoy", Document: "0b", Evidence: &record.Evidence{Exact: "the envoy"}},
		},
		[]store.Party{{Code: "NZ", Names: []string{"Aotearoa"}}},
		func(id record.DocumentID) string {
			return map[record.DocumentID]string{"0a": "https://example.org/forum"}[id]
		})
}

func TestExport(t *testing.T) {
	x := export()
	if len(x.Posts) != 2 || x.Posts[0].ID != "is-minister-for-oceans" || x.Posts[0].Organization != "IS" {
		t.Errorf("posts %+v", x.Posts)
	}
	if len(x.Organizations) != 2 || x.Organizations[0].ID != "IS" || x.Organizations[1].OtherNames[0].Name != "Aotearoa" {
		t.Errorf("organizations %+v", x.Organizations)
	}
	if m := x.Memberships[0]; m.Post != x.Posts[0].ID || m.Sources[0] != (Link{"https://example.org/forum", "Minister Vatnes"}) || m.End != "" {
		t.Errorf("membership %+v", m)
	}
	if m := x.Memberships[2]; m.Sources != nil {
		t.Errorf("a document without an address is no source: %+v", m)
	}
}

// TestSchemas holds what is written to the schemas of the specification.
func TestSchemas(t *testing.T) {
	if _, err := os.Stat(schemas); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("%s is missing", schemas)
		}
		t.Skip("no schemas beside this repository")
	}
	data, err := json.Marshal(export())
	if err != nil {
		t.Fatal(err)
	}
	var lists map[string][]any
	if err := json.Unmarshal(data, &lists); err != nil {
		t.Fatal(err)
	}
	for list, name := range map[string]string{"persons": "person", "organizations": "organization", "posts": "post", "memberships": "membership"} {
		if len(lists[list]) == 0 {
			t.Errorf("no %s", list)
		}
		for i, item := range lists[list] {
			for _, wrong := range check(t, schema(t, name), item, fmt.Sprintf("%s %d", name, i)) {
				t.Error(wrong)
			}
		}
	}
	for name, bad := range map[string]any{
		"a number for a name":      map[string]any{"name": 1.0},
		"a property of no person":  map[string]any{"title": "Ms."},
		"an address that is none":  map[string]any{"sources": []any{map[string]any{"url": "nowhere"}}},
		"a name that is no object": map[string]any{"other_names": []any{"Sól"}},
	} {
		if len(check(t, schema(t, "person"), bad, name)) == 0 {
			t.Errorf("%s passes", name)
		}
	}
}

// schema reads one, of JSON Schema draft 3.
func schema(t *testing.T, name string) map[string]any {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(schemas, name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var s map[string]any
	if err := json.Unmarshal(data, &s); err != nil {
		t.Fatal(err)
	}
	return s
}

// check lists what is wrong with a value, by the words of draft 3 that these schemas use; a property that they do not know is wrong too.
func check(t *testing.T, s map[string]any, value any, at string) []string {
	t.Helper()
	if ref, ok := s["$ref"].(string); ok {
		name := strings.TrimSuffix(ref[strings.LastIndexByte(ref, '/')+1:], ".json#")
		return check(t, schema(t, name), value, at)
	}
	if !typed(s["type"], value) {
		return []string{fmt.Sprintf("%s: %v is no %v", at, value, s["type"])}
	}
	var wrong []string
	switch v := value.(type) {
	case string:
		if u, err := url.Parse(v); s["format"] == "uri" && (err != nil || u.Scheme == "") {
			wrong = append(wrong, fmt.Sprintf("%s: %q is no address", at, v))
		}
	case []any:
		items, _ := s["items"].(map[string]any)
		for i, item := range v {
			wrong = append(wrong, check(t, items, item, fmt.Sprintf("%s[%d]", at, i))...)
		}
	case map[string]any:
		properties, _ := s["properties"].(map[string]any)
		for name, item := range v {
			property, known := properties[name].(map[string]any)
			if !known {
				wrong = append(wrong, fmt.Sprintf("%s: %q is no property", at, name))
				continue
			}
			wrong = append(wrong, check(t, property, item, at+"."+name)...)
		}
	}
	return wrong
}

// typed says whether a value is of a type of draft 3, or of one of several.
func typed(types, value any) bool {
	name := "null"
	switch value.(type) {
	case string:
		name = "string"
	case []any:
		name = "array"
	case map[string]any:
		name = "object"
	case float64:
		name = "number"
	}
	switch allowed := types.(type) {
	case nil:
		return true
	case string:
		return allowed == name
	case []any:
		return slices.Contains(allowed, any(name))
	}
	return false
}
