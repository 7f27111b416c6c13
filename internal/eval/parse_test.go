package eval

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParseForms(t *testing.T) {
	for name, c := range map[string]struct {
		item string
		want Item
	}{
		"a quote":                   {`{"quote": "a b"}`, Item{Quote: "a b"}},
		"evidence":                  {`{"evidence": {"exact": "a", "start": 3}}`, Item{Evidence: "a"}},
		"evidence, a list":          {`{"evidence": [{"exact": "a"}, {"exact": "b"}]}`, Item{Evidence: "a"}},
		"evidence of another form":  {`{"evidence": "a"}`, Item{}},
		"codes and objects":         {`{"actors": ["JP", {"of": "TH", "group": "ministers"}]}`, Item{Actors: []Party{{Of: "JP"}, {Of: "TH", Group: "ministers"}}}},
		"a bare number":             {`{"quantity": 12}`, Item{Quantity: Number{12, "", true}}},
		"a number with its unit":    {`{"quantity": {"value": 12.5, "unit": "boats"}}`, Item{Quantity: Number{12.5, "boats", true}}},
		"what is no number":         {`{"quantity": "many"}`, Item{}},
		"a number that is not said": {`{"quantity": {"value": null, "unit": "boats"}}`, Item{}},
		"nothing said":              {`{"quote": null, "actors": null, "quantity": null, "money": null, "due": null}`, Item{}},
		"fields of the engine":      {`{"id": "c1", "grounds": [{"field": "due"}], "confidence": "high"}`, Item{Confidence: "high"}},
	} {
		r, err := Parse("a.json", []byte(`{"commitments": [`+c.item+`]}`))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff([]Item{c.want}, r.Commitments); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for name, c := range map[string]struct{ data, want string }{
		"not JSON":      {"{\n \"file\" 1}", "a.json:2:9: not JSON: "},
		"empty":         {"", "a.json:1:1: not JSON: "},
		"cut short":     {`{"file": "a`, "a.json:1:11: not JSON: "},
		"a wrong field": {`{"statements": 5}`, "a.json:1:16: statements is a number, which no reading has there; try "},
		"a wrong party": {`{"commitments": [{"actors": [7]}]}`, "a.json: 7 is no party; try a code or an object"},
	} {
		if _, err := Parse("a.json", []byte(c.data)); err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

// FuzzParse wants no breakdown on any bytes; what is parsed scores in full against itself.
func FuzzParse(f *testing.F) {
	f.Add([]byte(`{"file": "a", "statements": [{"quote": "a", "speakers": ["JP", {"person": "b"}]}]}`))
	f.Add([]byte(`{"meetings": [{"date": "2024-06-03", "participants": [{"of": "JP"}]}], "programmes": [{"name": "a"}]}`))
	f.Add([]byte(`{"commitments": [{"evidence": [{"exact": "a"}], "quantity": {"value": 1}, "money": {"amount": 1}, "due": {"end": "2024"}}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := Parse("a.json", data)
		if err != nil {
			return
		}
		s := New()
		s.Add(r, r, NewText(string(data)))
		if _, err := json.Marshal(s.Report()); err != nil {
			t.Error(err)
		}
	})
}
