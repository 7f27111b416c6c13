package review

import (
	"encoding/json"
	"strings"
	"testing"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// TestSet writes each sort of field in one line, and reads it back.
func TestSet(t *testing.T) {
	for _, c := range []struct {
		name        string
		kind        record.FactKind
		field, line string
		want        string // JSON of the field
		back        string // as it is written again, where that differs
	}{
		{"an act", record.KindStatement, "act", "welcome", `"welcome"`, ""},
		{"topics", record.KindStatement, "topics", "education,  climate,", `["education","climate"]`, "education, climate"},
		{"no topics", record.KindStatement, "topics", "", `[]`, ""},
		{"programmes with commas", record.KindDelivery, "programmes", "Roads, Rivers and Rails; Other", `["Roads, Rivers and Rails","Other"]`, ""},
		{"speakers", record.KindStatement, "speakers", "EXEMPLAR Hana (JP); group Ministers (ASEAN); ASEAN",
			`[{"person":"EXEMPLAR Hana","of":"JP"},{"group":"Ministers","of":"ASEAN"},{"of":"ASEAN"}]`, ""},
		{"a quantity", record.KindCommitment, "quantity", "1,250.5 young people", `{"value":1250.5,"unit":"young people"}`, "1250.5 young people"},
		{"a sum", record.KindCommitment, "money", "JPY 35000000000", `{"amount":35000000000,"currency":"JPY"}`, ""},
		{"a period", record.KindCommitment, "due", "2024-06-05..2025-03-31", `{"start":"2024-06-05","end":"2025-03-31"}`, ""},
		{"a day", record.KindCommitment, "due", "2025-03-31", `{"start":"2025-03-31","end":"2025-03-31"}`, "2025-03-31..2025-03-31"},
		{"an end", record.KindDelivery, "when", "..2025-03-31", `{"end":"2025-03-31"}`, ""},
		{"specific", record.KindCommitment, "specific", "yes", `true`, ""},
		{"minutes", record.KindMeeting, "duration_minutes", "70", `70`, ""},
		{"taken away", record.KindMeeting, "city", "", ``, ""},
	} {
		value, err := Set(c.kind, json.RawMessage(`{"city":"Bangkok"}`), c.field, c.line)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		var tree map[string]json.RawMessage
		if err := json.Unmarshal(value, &tree); err != nil || string(tree[c.field]) != c.want {
			t.Errorf("%s: %s, want %s, %v", c.name, tree[c.field], c.want, err)
		}
		back := c.line
		if c.back != "" {
			back = c.back
		}
		if got := Field(value, c.field); got != back {
			t.Errorf("%s: written again as %q, want %q", c.name, got, back)
		}
	}
}

func TestSetRefuses(t *testing.T) {
	for _, c := range []struct {
		kind        record.FactKind
		field, line string
		want        string
	}{
		{record.KindStatement, "colour", "red", "try one of act, speakers, topics"},
		{record.KindStatement, "evidence", "x", "no field"},
		{record.KindCommitment, "quantity", "many teachers", "no number"},
		{record.KindCommitment, "quantity", "NaN teachers", "no number"},
		{record.KindCommitment, "money", "35000000000", "no sum"},
		{record.KindCommitment, "specific", "perhaps", "neither yes nor no"},
		{record.KindMeeting, "duration_minutes", "-1", "no number of minutes"},
	} {
		_, err := Set(c.kind, json.RawMessage(`{}`), c.field, c.line)
		if fault.KindOf(err) != fault.Invalid || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s=%s: %v, want %q", c.field, c.line, err, c.want)
		}
	}
}

// FuzzSet writes any line into any field: it is read or refused, and what was read is written and read alike.
func FuzzSet(f *testing.F) {
	f.Add("speakers", "EXEMPLAR Hana (JP); group Ministers (ASEAN); ASEAN")
	f.Add("quantity", "1,250.5 young people")
	f.Add("money", "JPY 35e9")
	f.Add("due", "2024-06-05..2025-03-31")
	f.Fuzz(func(t *testing.T, field, line string) {
		for _, kind := range record.FactKinds() {
			value, err := Set(kind, json.RawMessage(`{}`), field, line)
			if err != nil {
				if fault.KindOf(err) != fault.Invalid {
					t.Errorf("%s=%q: %v", field, line, err)
				}
				continue
			}
			once := Field(value, field)
			again, err := Set(kind, value, field, once)
			if err != nil || Field(again, field) != once {
				t.Errorf("%s=%q is written %q, then %q, %v", field, line, once, Field(again, field), err)
			}
		}
	})
}

func TestFind(t *testing.T) {
	in := &text.Document{Text: "ASEAN héartily welcomed it. ASEAN left."}
	e, err := Find("héartily welcomed", in)
	if err != nil || e.Start != 6 || e.End != 23 || e.Exact != "héartily welcomed" {
		t.Errorf("%+v, %v", e, err)
	}
	for words, want := range map[string]string{"ASEAN": "several places", "heartily": "letter for letter", "": "needs the words"} {
		if _, err := Find(words, in); fault.KindOf(err) != fault.Invalid || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", words, err, want)
		}
	}
}
