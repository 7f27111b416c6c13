package review

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

func plain(s string) *text.Document { return &text.Document{Text: s} }

// found is the evidence of the n-th occurrence of words in a text.
func found(s, words string, n int) record.Evidence {
	at := 0
	for range n {
		at += strings.Index(s[at:], words) + len(words)
	}
	at -= len(words)
	start := utf8.RuneCountInString(s[:at])
	return record.Evidence{Exact: words, Start: start, End: start + utf8.RuneCountInString(words)}
}

// TestAnchor moves words between two versions of a text; only the very same
// words between the very same words are found again.
func TestAnchor(t *testing.T) {
	const first = "Été in Bangkok. The two sides agreed to meet again next year in the capital. Japan will send ten experts by March. They also discussed trade and investment."
	const words = "Japan will send ten experts"
	for _, c := range []struct {
		name string
		to   string
		ok   bool
	}{
		{"nothing changed", first, true},
		{"a line was added far before", "Released on Monday, corrected on Tuesday.\n\n" + first, true},
		{"a line was added far behind", first + " The meeting then ended.", true},
		{"the number changed", strings.Replace(first, "ten", "twelve", 1), false},
		{"the word before changed", strings.Replace(first, "capital.", "harbour.", 1), false},
		{"the words behind changed", strings.Replace(first, "by March", "by May", 1), false},
		{"the sentence is gone", strings.Replace(first, words, "Nothing was said", 1), false},
		{"the passage stands twice", first + " " + first, false},
		{"a look-alike stands elsewhere", "Japan will send ten experts every year. " + first, true},
		{"only a look-alike is left", "Japan will send ten experts every year. The two sides met.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := Anchor(found(first, words, 1), plain(first), plain(c.to))
			if ok != c.ok {
				t.Fatalf("anchored %v, want %v: %+v", ok, c.ok, got)
			}
			if ok && string([]rune(c.to)[got.Start:got.End]) != words {
				t.Errorf("anchored at %q", string([]rune(c.to)[got.Start:got.End]))
			}
		})
	}
}

// TestNoSilentAnchors states the law: whatever becomes of a text, words are
// found only where they stand between what they stood between.
func TestNoSilentAnchors(t *testing.T) {
	sentence := rapid.SampledFrom([]string{"Japan will help. ", "ASEAN will help. ", "Both sides met. ", "Ünited. "})
	rapid.Check(t, func(t *rapid.T) {
		from := strings.Join(rapid.SliceOfN(sentence, 1, 12).Draw(t, "from"), "")
		to := strings.Join(rapid.SliceOfN(sentence, 0, 12).Draw(t, "to"), "")
		runes := []rune(from)
		start := rapid.IntRange(0, len(runes)-1).Draw(t, "start")
		end := rapid.IntRange(start+1, len(runes)).Draw(t, "end")
		e := record.Evidence{Exact: string(runes[start:end]), Start: start, End: end}
		got, ok := Anchor(e, plain(from), plain(to))
		if !ok {
			return
		}
		other := []rune(to)
		around := func(all []rune, start, end int) string {
			return string(all[max(0, start-contextRunes):min(len(all), end+contextRunes)])
		}
		if around(runes, start, end) != around(other, got.Start, got.End) {
			t.Fatalf("%q in %q became %q", e.Exact, from, around(other, got.Start, got.End))
		}
	})
}

func TestCarry(t *testing.T) {
	const first = "Minister Vatnes welcomed the plan. Both sides stressed the rule of law at sea and in the air above it."
	s := record.Statement{Evidence: found(first, "welcomed the plan", 1), Act: record.Welcome,
		Grounds: []record.Ground{{Field: "act", Evidence: found(first, "welcomed", 1)}, {Field: "topics", Evidence: record.Evidence{Exact: "not there", Start: 1, End: 9}}}}
	value, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	moved, ok := Carry(value, plain(first), plain("Preface, of a kind that is long enough to be out of the way.\n"+first))
	if ok {
		t.Fatalf("the words before it are others now, and it was carried: %s", moved)
	}
	to := first + " And more was said."
	moved, ok = Carry(value, plain(first), plain(to))
	var got record.Statement
	if err := json.Unmarshal(moved, &got); !ok || err != nil || got.Evidence.Exact != "welcomed the plan" || len(got.Grounds) != 1 {
		t.Errorf("carried %v: %+v, %v", ok, got, err)
	}
}
