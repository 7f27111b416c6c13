package check_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/check"
)

func TestSettings(t *testing.T) {
	c := checker(t)
	for _, s := range []struct {
		name, raw string
		want      check.Config
	}{
		{"nothing", "", check.Config{Levels: map[check.RuleName]check.Level{}}},
		{"a remark alone", "# of our house\n", check.Config{Levels: map[check.RuleName]check.Level{}}},
		{"levels", "word-twice: off\nbracket-open: error # ours\n", check.Config{Levels: map[check.RuleName]check.Level{"word-twice": check.Off, "bracket-open": check.Error}}},
		{"off as YAML has it", "word-twice: false\n", check.Config{Levels: map[check.RuleName]check.Level{"word-twice": check.Off}}},
		{"acronyms", "acronyms: [MRLN, PALT]\n", check.Config{Levels: map[check.RuleName]check.Level{}, Acronyms: []string{"MRLN", "PALT"}}},
	} {
		got, err := c.ParseConfig("s.yaml", []byte(s.raw))
		if err != nil {
			t.Errorf("%s: %v", s.name, err)
		}
		if diff := cmp.Diff(s.want, got); diff != "" {
			t.Errorf("%s:\n%s", s.name, diff)
		}
	}
}

// TestWrongSettings wants all that is wrong at once, each with its place and a remedy.
func TestWrongSettings(t *testing.T) {
	c := checker(t)
	for _, s := range []struct{ name, raw, want string }{
		{"no YAML", "a: [", "s.yaml:1:1: not YAML: yaml: line 1: did not find expected node content; try lines such as \"acronym-unexplained: off\""},
		{"a list", "- word-twice\n", "s.yaml:1:1: settings are lines of \"rule: level\"; try \"acronym-unexplained: off\""},
		{"an acronym that is no list", "acronyms: MRLN\n", "s.yaml:1:11: acronyms is a list; try \"acronyms: [DX, GX]\""},
		{"an unknown level", "\n  word-twice: loud\n", "s.yaml:2:15: unknown level \"loud\"; try error, warning, info or off"},
		{"a level that is a list", "word-twice: [off]\n", "s.yaml:1:13: unknown level \"\"; try error, warning, info or off"},
	} {
		if _, err := c.ParseConfig("s.yaml", []byte(s.raw)); err == nil || err.Error() != s.want {
			t.Errorf("%s: %v; want %s", s.name, err, s.want)
		}
	}
}

func FuzzSettings(f *testing.F) {
	c := checker(f)
	for _, raw := range []string{"word-twice: off", "acronyms: [A, {b: c}]", "a: &a [*a]", "? [x]\n: y", "word-twice: !!bool true", "<<: {word-twice: off}"} {
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		config, err := c.ParseConfig("s.yaml", []byte(raw))
		for rule, level := range config.Levels {
			if err == nil && level != check.Off && !level.AtLeast(check.Info) {
				t.Errorf("%s has level %q", rule, level)
			}
		}
	})
}
