package lexicon

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func names(t testing.TB) *Set {
	return load(t, map[string]string{
		"bodies.tsv": table("bodies", "names", "phrase code", "ASEAN\tASEAN", "ASEAN Member States\tASEAN", "UN\tUN", "WHO\tWHO"),
		"cities.tsv": table("cities", "names", "phrase code country", "New York\tNew York\tUS", "Tbilisi\tTbilisi\tGE"),
		"offices.tsv": table("offices", "names", "phrase code", "Secretary\tsecretary", "foreign minister\tforeign-minister",
			"minister\tminister", "secretary of state\tsecretary-of-state"),
		"parties.tsv": table("parties", "names", "phrase code", "Georgia\tGE", "Japan\tJP", "Lao People's Democratic Republic\tLA", "Republic of Korea\tKR",
			"Timor-Leste\tTL", "U.S.\tUS", "US\tUS", "United States\tUS", "Viet Nam\tVN"),
		"states.tsv": table("states", "names", "phrase code", "Georgia\tUS-GA"),
		"topics.tsv": table("topics", "topics", "phrase code weight", "energy\tenergy\t2", "energy security\tenergy\t3", "energy security\tsupply-chains\t1"),
	})
}

func TestScan(t *testing.T) {
	s := names(t)
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"the longest phrase wins", "the foreign minister and a minister", []string{"foreign minister=foreign-minister", "minister=minister"}},
		{"a lower-case entry fits any capitals", "FOREIGN MINISTER, Foreign minister", []string{"FOREIGN MINISTER=foreign-minister", "Foreign minister=foreign-minister"}},
		{"a capital entry fits capitals only", "a secretary, the Secretary, THE SECRETARY", []string{"Secretary=secretary", "SECRETARY=secretary"}},
		{"an all-capitals entry fits all capitals only", "they asked us who came to the US, the UN and WHO", []string{"US=US", "UN=UN", "WHO=WHO"}},
		{"all entries of a phrase, of all lists", "in Georgia", []string{"Georgia=GE|US-GA"}},
		{"a curly apostrophe is an apostrophe", "the Lao People’s Democratic Republic", []string{"Lao People’s Democratic Republic=LA"}},
		{"a possessive is no part of the name", "Japan's offer", []string{"Japan=JP"}},
		{"a phrase cut short falls back to its longest part", "ASEAN Member of", []string{"ASEAN=ASEAN"}},
		{"matches do not overlap", "ASEAN Member States Member States", []string{"ASEAN Member States=ASEAN"}},
		{"a known hyphenated name is one name", "Timor-Leste", []string{"Timor-Leste=TL"}},
		{"both halves of a compound", "the ASEAN-Japan ties", []string{"ASEAN-Japan=ASEAN (compound)", "ASEAN-Japan=JP (compound)"}},
		{"three members", "a Japan-US-ASEAN forum", []string{"Japan-US-ASEAN=JP (compound)", "Japan-US-ASEAN=US (compound)", "Japan-US-ASEAN=ASEAN (compound)"}},
		{"a compound behind an abbreviation", "the U.S.-Japan alliance", []string{"U.S.-Japan=US (compound)", "U.S.-Japan=JP (compound)"}},
		{"an abbreviation behind the hyphen", "the Japan-U.S. alliance", []string{"Japan-U.S.=JP (compound)", "Japan-U.S.=US (compound)"}},
		{"an en dash joins too", "Japan–ASEAN ties", []string{"Japan–ASEAN=JP (compound)", "Japan–ASEAN=ASEAN (compound)"}},
		{"a compound whose last member has many words", "the ASEAN-Republic of Korea summit", []string{"ASEAN-Republic of Korea=ASEAN (compound)", "ASEAN-Republic of Korea=KR (compound)"}},
		{"a compound whose first member has many words", "United States-Japan talks", []string{"United States-Japan=US (compound)", "United States-Japan=JP (compound)"}},
		{"a half that is no name makes no compound", "an ASEAN-led forum, a Japan-funded road, non-ASEAN partners", nil},
		{"a spaced dash joins nothing", "Japan - ASEAN", []string{"Japan=JP", "ASEAN=ASEAN"}},
		{"nothing known", "the two sides met", nil},
		{"nothing at all", "", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, scan(s, Names, c.text)); diff != "" {
				t.Errorf("%q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

func TestScanKeepsGroupsApart(t *testing.T) {
	s := names(t)
	want := []string{"Energy security=energy|supply-chains"}
	if diff := cmp.Diff(want, scan(s, Topics, "Energy security in Japan")); diff != "" {
		t.Error(diff)
	}
	if got := scan(s, Currencies, "Japan"); got != nil {
		t.Errorf("a group without lists found %q", got)
	}
}

// TestScanLaws holds for any text: matches are in order, inside the tokens, do
// not overlap save for one compound, and have entries.
func TestScanLaws(t *testing.T) {
	s := names(t)
	bits := []string{"Japan", "ASEAN", "US", "us", "Timor", "Republic", "of", "Korea", "Viet", "Nam", "U.S.", "-", "–", " ", " ", " ", "’s", "minister", "foreign", "x", "."}
	rapid.Check(t, func(r *rapid.T) {
		d := document(strings.Join(rapid.SliceOfN(rapid.SampledFrom(bits), 0, 40).Draw(r, "bits"), ""))
		toks := d.Tokens()
		words := s.Vocabulary().Words(d, toks, nil)
		last := Match{}
		for _, m := range s.Scan(Names, d, toks, words, nil) {
			same := m.Compound && last.Compound && m.First == last.First && m.End == last.End
			switch {
			case m.First < last.End && !same, m.End <= m.First, int(m.End) > len(toks), len(m.Entries) == 0:
				r.Fatalf("%q: match %+v after %+v", d.Text, m, last)
			}
			last = m
		}
	})
}

func FuzzScan(f *testing.F) {
	s := names(f)
	for _, seed := range []string{"ASEAN-Japan", "U.S.-Japan’s", "-", "Japan-", "A-B-C-D-E-F-G-H-I-J-K-L-M-N-O-P-Q-R", "\u2013US\u2013"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content string) { scan(s, Names, content) })
}
