package cli

import (
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"entente.example/internal/compare"
	"entente.example/internal/record"
)

// TestFormatIsDocumented compares docs/format.md with the JSON names of the
// types: each type has a section, each field a row, and no row is left over.
func TestFormatIsDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/format.md")
	if err != nil {
		t.Fatal(err)
	}
	documented := documentedFields(string(page))
	for _, v := range []any{
		record.Reading{}, record.Evidence{}, record.Ground{}, record.Meeting{}, record.Clock{}, record.Participant{}, record.Statement{},
		record.Speaker{}, record.Commitment{}, record.Delivery{}, record.Programme{}, record.Period{}, record.Quantity{}, record.Money{}, record.Warning{},
		compare.Comparison{}, compare.Head{}, compare.Section{}, compare.Share{}, compare.Row{}, compare.Cell{}, compare.Segment{}, compare.Point{},
		compare.Difference{}, compare.Value{}, compare.Positions{}, compare.PartyPosition{}, compare.YearPosition{}, compare.Place{}, compare.LadderMove{},
		compare.Stance{}, compare.Opposition{}, compare.Approach{}, compare.RungApproach{},
	} {
		typ := reflect.TypeOf(v)
		t.Run(typ.Name(), func(t *testing.T) {
			rows := documented[typ.Name()]
			for _, name := range jsonNames(typ) {
				if !rows[name] {
					t.Errorf("docs/format.md: section %q has no row for `%s`", typ.Name(), name)
				}
				delete(rows, name)
			}
			for name := range rows {
				t.Errorf("docs/format.md: section %q has a row for `%s`, which is no field", typ.Name(), name)
			}
		})
	}
}

// jsonNames lists the JSON names of a struct's own fields.
func jsonNames(typ reflect.Type) []string {
	var names []string
	for i := range typ.NumField() {
		if name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ","); name != "" {
			names = append(names, name)
		}
	}
	return names
}

var row = regexp.MustCompile("^\\| `([a-z_]+)` \\|")

// documentedFields lists the rows of each section.
func documentedFields(page string) map[string]map[string]bool {
	fields := map[string]map[string]bool{}
	section := ""
	for line := range strings.Lines(page) {
		if name, ok := strings.CutPrefix(line, "## "); ok {
			section = strings.TrimSpace(name)
			fields[section] = map[string]bool{}
		}
		if m := row.FindStringSubmatch(line); m != nil {
			fields[section][m[1]] = true
		}
	}
	return fields
}
