package ledger

import (
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// monday is when the chains of the tests begin.
var monday = time.Date(2026, 7, 27, 9, 0, 0, 0, time.UTC)

// chain makes a ledger of so many entries.
func chain(t rapid.TB, n int) []Entry {
	t.Helper()
	var list []Entry
	var head Head
	for i := range n {
		e, err := Next(head, monday.Add(time.Duration(i)*time.Second), Draft{Who: "operator:test", Action: DocumentAdded,
			Subject: "document:" + string(rune('a'+i)), After: map[string]any{"version": i, "title": "Text <&> été"}, Reason: "because"})
		if err != nil {
			t.Fatal(err)
		}
		list, head = append(list, e), e.Head()
	}
	return list
}

func prove(list []Entry) error {
	var v Verifier
	for _, e := range list {
		if err := v.Add(e); err != nil {
			return err
		}
	}
	return nil
}

// TestBreaksAreNamed spoils one entry in each way that somebody with the
// database in hand could try: the first entry that does not fit is named.
func TestBreaksAreNamed(t *testing.T) {
	for _, c := range []struct {
		name   string
		spoil  func([]Entry) []Entry
		number int64
	}{
		{"a reason is changed", func(l []Entry) []Entry { l[2].Reason = "otherwise"; return l }, 3},
		{"what it says is changed", func(l []Entry) []Entry { l[2].After = []byte(`{"version":9}`); return l }, 3},
		{"it is of somebody else", func(l []Entry) []Entry { l[0].Who = "operator:other"; return l }, 1},
		{"its content is no JSON", func(l []Entry) []Entry { l[1].After = []byte(`{`); return l }, 2},
		{"one is left out", func(l []Entry) []Entry { return append(l[:2:2], l[3:]...) }, 3},
		{"two are swapped", func(l []Entry) []Entry { l[2], l[3] = l[3], l[2]; return l }, 3},
		{"one is written anew with its own hash", func(l []Entry) []Entry {
			l[2].Reason = "otherwise"
			l[2].Hash, _ = l[2].hash()
			return l
		}, 4},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := prove(c.spoil(chain(t, 5)))
			var broken *Broken
			if !errors.As(err, &broken) || broken.Number != c.number {
				t.Errorf("got %v, want a break at entry %d", err, c.number)
			}
		})
	}
}

// TestChainsHold states the law: what Next has made is proved, however the clock goes.
func TestChainsHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var head Head
		var v Verifier
		for range rapid.IntRange(0, 20).Draw(t, "entries") {
			now := monday.Add(time.Duration(rapid.Int64Range(-1e12, 1e12).Draw(t, "clock")))
			e, err := Next(head, now, Draft{Who: rapid.String().Draw(t, "who"), Action: FactEdited, Subject: rapid.String().Draw(t, "subject"),
				Before: rapid.Float64().Draw(t, "before"), After: rapid.MapOf(rapid.String(), rapid.Float64()).Draw(t, "after")})
			if err != nil {
				t.Fatal(err)
			}
			if err := v.Add(e); err != nil {
				t.Fatal(err)
			}
			head = e.Head()
		}
	})
}

// TestCanonical pins the form over which hashes are computed: that of RFC 8785.
func TestCanonical(t *testing.T) {
	got, err := Canonical(map[string]any{"b": 1e21, "a": []any{"é", "<", 10.50}, "A": nil})
	if want := `{"A":null,"a":["é","<",10.5],"b":1e+21}`; err != nil || string(got) != want {
		t.Errorf("got %s, want %s, %v", got, want, err)
	}
	if got, err := Canonical(nil); got != nil || err != nil {
		t.Errorf("nothing is %s, %v", got, err)
	}
}
