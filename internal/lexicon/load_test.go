package lexicon

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLoad(t *testing.T) {
	s := load(t, map[string]string{
		"cities.tsv": table("cities", "names", "phrase code country zone", "Goa\tGoa\tIN\t", "Vientiane\tVientiane\tLA\tAsia/Vientiane"),
		"verbs.tsv":  "# list: verbs\n# columns: phrase past\n# note: no group, no code\n# origin: test\n# licence: MIT\nsay\tsaid\n",
	})
	if diff := cmp.Diff(map[string]string{"country": "LA", "zone": "Asia/Vientiane"}, s.List("cities")[1].Fields); diff != "" {
		t.Error(diff)
	}
	if got := s.Lookup("cities", "Goa"); len(got) != 1 || got[0].Fields["country"] != "IN" {
		t.Errorf("Lookup gives %v", got)
	}
	if _, filled := s.List("cities")[0].Fields["zone"]; filled {
		t.Error("an empty cell became a field")
	}
	verbs := s.Lists()[1]
	if verbs.Group != Words || verbs.Licence != "MIT" || verbs.Entries[0].Fields["past"] != "said" {
		t.Errorf("the list of verbs is %+v", verbs)
	}
	weighed := load(t, map[string]string{"x.tsv": table("x", "topics", "phrase code weight", "grain\tfood\t", "wheat\tfood\t3")}).List("x")
	if weighed[0].Weight != 1 || weighed[1].Weight != 3 {
		t.Errorf("the weights are %d and %d", weighed[0].Weight, weighed[1].Weight)
	}
	if s.List("none") != nil {
		t.Error("a list that is not there has entries")
	}
}

func TestLoadSaysWhatIsWrong(t *testing.T) {
	header := "# list: x\n# group: names\n# columns: phrase code\n# origin: o\n# licence: l\n"
	for _, c := range []struct{ name, content, want string }{
		{"not sorted", header + "b\tB\na\tA\n", `en/x.tsv:7:1: not sorted after "b"; try "LC_ALL=C sort"`},
		{"twice", header + "a\tA\na\tA\n", "en/x.tsv:7:1: the line stands twice; try"},
		{"twice with other cells", strings.Replace(header, "phrase code", "phrase code n", 1) + "a\tA\t1\na\tA\t2\n", `en/x.tsv:7:1: "a" with the same second column stands in line 6 too; try`},
		{"too many cells", header + "a\tA\tB\n", "en/x.tsv:6:6: 3 cells for 2 columns (phrase code); try one tab"},
		{"unknown header key", "# owner: me\n" + header, `en/x.tsv:1:3: unknown header key "owner"; try list, group`},
		{"header without value", "# hello\n" + header, "en/x.tsv:1:1: a header line without key and value; try"},
		{"header among rows", header + "a\tA\n# note: n\n", "en/x.tsv:7:1: a header line among the rows; try"},
		{"empty line", header + "\na\tA\n", "en/x.tsv:6:1: an empty line; try"},
		{"stray blanks", header + "a\tA \n", `en/x.tsv:6:3: stray blanks in "A "; try`},
		{"empty phrase", header + "\tA\n", "en/x.tsv:6:1: phrase or code is empty; try"},
		{"no licence", strings.Replace(header, "# licence: l\n", "", 1), `en/x.tsv:1:1: no "licence" in the header; try`},
		{"another name", strings.Replace(header, "list: x", "list: y", 1), `en/x.tsv:1:1: the list calls itself "y"; try "# list: x"`},
		{"unknown group", strings.Replace(header, "group: names", "group: things", 1), `en/x.tsv:1:1: unknown group "things"; try names`},
		{"no code", strings.Replace(header, "phrase code", "phrase name", 1), "en/x.tsv:1:1: the columns do not begin with phrase and code; try"},
		{"Windows line ends", header + "a\tA\r\n", "en/x.tsv:6:4: a Windows line end; try"},
		{"not UTF-8", header + "\xff\tA\n", "en/x.tsv:6:1: not UTF-8; try"},
		{"loose accents", header + "Lome\u0301\tTG\n", "en/x.tsv:6:1: letters with loose accents; try"},
		{"last line without end", header + "a\tA", "en/x.tsv:6:1: the last line has no end; try"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Load(lists(map[string]string{"x.tsv": c.content}), "en")
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

func TestLoadWantsLists(t *testing.T) {
	if _, err := Load(lists(nil), "en"); err == nil || !strings.Contains(err.Error(), "en: no lists here; try") {
		t.Errorf("got %v", err)
	}
}

func FuzzParseTable(f *testing.F) {
	f.Add("# list: x\n# columns: phrase code\n# origin: o\n# licence: l\na\tA\n")
	f.Add("#\n\t\n\xff\r\n")
	f.Fuzz(func(t *testing.T, content string) {
		table, errs := ParseTable("x.tsv", content)
		for _, r := range table.Rows {
			if len(errs) == 0 && len(r.Cells) != len(table.Columns) {
				t.Fatalf("row %d has %d cells for %d columns", r.Line, len(r.Cells), len(table.Columns))
			}
		}
	})
}
