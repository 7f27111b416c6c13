package brief

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"entente.example/data"
	"entente.example/internal/naming"
)

// houseOf is the house of a language.
func houseOf(t *testing.T, language string) House {
	t.Helper()
	h, err := LoadHouse(data.FS, naming.Load(data.FS), language)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

var slot = regexp.MustCompile(`\{\d\}`)

// TestHousesSayTheSame: every phrase of one language is one of the other, with no slot that the other does not have.
func TestHousesSayTheSame(t *testing.T) {
	en, ja := houseOf(t, "en"), houseOf(t, "ja")
	for key, phrase := range ja.phrases {
		if strings.HasPrefix(key, "topic.") {
			if en.Names.Topics[strings.TrimPrefix(key, "topic.")] == "" {
				t.Errorf("ja: %s is no issue", key)
			}
			continue
		}
		if !en.has(key) && key != "style.between" {
			t.Errorf("en has no %s", key)
		}
		for _, s := range slot.FindAllString(phrase, -1) {
			if !slices.Contains(slot.FindAllString(en.phrases[key], -1), s) && !strings.HasPrefix(key, "attendee.") {
				t.Errorf("%s: the slot %s is in ja alone", key, s)
			}
		}
	}
	for key := range en.phrases {
		if !ja.has(key) {
			t.Errorf("ja has no %s", key)
		}
	}
	for topic := range en.Names.Topics {
		if !ja.has("topic." + topic) {
			t.Errorf("ja has no word for the issue %s", topic)
		}
	}
}

func TestHouse(t *testing.T) {
	en, ja := houseOf(t, "en"), houseOf(t, "ja")
	for name, c := range map[string][2]string{
		"a day":            {en.Date("2024-07-26") + "|" + ja.Date("2024-07-26"), "26 July 2024|2024年7月26日"},
		"what is no day":   {en.Date("soon") + "|" + ja.Date("soon"), "soon|soon"},
		"noon":             {en.Clock("12:00") + "|" + ja.Clock("12:00"), "noon|正午"},
		"a clock":          {en.Clock("13:05") + "|" + ja.Clock("13:05"), "1:05 p.m.|13時05分"},
		"a number":         {en.Number(100_000) + "|" + ja.Number(100_000), "100,000|10万"},
		"a large number":   {en.Number(1_250_340_000) + "|" + ja.Number(1_250_340_000), "1,250,340,000|12億5,034万"},
		"a small number":   {en.Number(9_999) + "|" + ja.Number(9_999), "9,999|9,999"},
		"a decimal":        {en.Number(-1234.5) + "|" + ja.Number(1234.5), "-1,234.5|1,234.5"},
		"a party":          {en.Party("US") + "|" + ja.Party("US"), "the United States|アメリカ合衆国"},
		"a body":           {en.Party("ASEAN") + "|" + ja.Party("ASEAN"), "ASEAN|ASEAN"},
		"an issue":         {en.Topic("south-china-sea") + "|" + ja.Topic("south-china-sea"), "South China Sea|南シナ海"},
		"no issue":         {en.Topic(""), "Other matters"},
		"a list":           {en.list([]string{"a", "b", "c"}) + "|" + ja.list([]string{"a", "b"}), "a, b and c|a、b"},
		"slots in a slot":  {en.say("asked", "{2}", "x", "y"), "{2}: x, y."},
		"a phrase of none": {en.say("no.such"), "no.such"},
	} {
		if c[0] != c[1] {
			t.Errorf("%s: %q, want %q", name, c[0], c[1])
		}
	}
}

func TestNoHouse(t *testing.T) {
	if _, err := LoadHouse(data.FS, naming.Names{}, "fr"); err == nil || !strings.Contains(err.Error(), "try en or ja") {
		t.Errorf("%v", err)
	}
}
