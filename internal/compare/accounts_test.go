package compare

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// said is a statement for tests.
type said struct {
	by     record.PartyCode
	act    record.Act
	topics []string
	words  string
}

// narrated is an account for tests, one statement a line.
func narrated(name string, list ...said) Account {
	d := &text.Document{}
	r := &record.Reading{Document: record.DocumentID(name), Title: name}
	for _, s := range list {
		start := utf8.RuneCountInString(d.Text)
		e := record.Evidence{Exact: s.words, Start: start, End: start + utf8.RuneCountInString(s.words)}
		r.Statements = append(r.Statements, record.Statement{Evidence: e, Speakers: []record.Speaker{{Of: s.by}}, Act: s.act, Topics: s.topics})
		d.Text += s.words + "\n"
	}
	record.AssignIDs(r)
	return Account{Text: d, Reading: r}
}

// summary writes a comparison row by row: the words of each cell, and the fields in which they differ.
func summary(c Comparison) string {
	var b strings.Builder
	for _, s := range c.Sections {
		fmt.Fprintf(&b, "# %s\n", s.Topic)
		for _, r := range s.Rows {
			cells := make([]string, len(r.Cells))
			for i, cell := range r.Cells {
				cells[i] = cell.text()
			}
			b.WriteString(strings.Join(cells, " | "))
			for _, d := range r.Differences {
				fmt.Fprintf(&b, " (%s)", d.Field)
			}
			b.WriteByte('\n')
		}
	}
	return b.String()
}

func TestAccounts(t *testing.T) {
	host := narrated("host",
		said{"IS", record.Condemn, []string{"ukraine"}, "condemned the attacks on the ports of Ukraine"},
		said{"IS", record.Welcome, []string{"trade"}, "welcomed the trade in herring"},
		said{"NZ", record.Request, []string{"health"}, "asked for more vaccines for the islands"})
	guest := narrated("guest",
		said{"NZ", record.Request, []string{"health"}, "requested vaccines for the islands of the Pacific"},
		said{"IS", record.Discuss, []string{"ukraine"}, "discussed Ukraine and its ports"},
		said{"NZ", record.Propose, []string{"space"}, "proposed a station for satellites"})
	want := `# ukraine
condemned the attacks on the ports of Ukraine | discussed Ukraine and its ports (act)
# trade
welcomed the trade in herring | 
# health
asked for more vaccines for the islands | requested vaccines for the islands of the Pacific
# space
 | proposed a station for satellites
`
	got := kit(t).Accounts([]Account{host, guest})
	if diff := cmp.Diff(want, summary(got)); diff != "" {
		t.Error(diff)
	}
	if got.Accounts[0].Points != 3 || got.Accounts[0].Alone != 1 || got.Accounts[1].Alone != 1 {
		t.Errorf("heads: %+v", got.Accounts)
	}
	health := got.Sections[2].Shares
	if health[0].Place != 3 || health[1].Place != 1 || health[0].Points != 1 || health[0].Share < 0.3 || health[0].Share > 0.4 {
		t.Errorf("shares of health: %+v", health)
	}
}

func TestThreeAccounts(t *testing.T) {
	list := []Account{
		narrated("a", said{"IS", record.Agree, []string{"trade"}, "agreed on a treaty on herring"}, said{"IS", record.Inform, []string{"space"}, "spoke of satellites"}),
		narrated("b", said{"IS", record.Agree, []string{"trade"}, "agreed to sign the treaty on herring"}),
		narrated("c", said{"IS", record.Inform, []string{"space"}, "spoke of satellites at length"}, said{"NZ", record.Inform, []string{"trade"}, "mentioned the treaty on herring"}),
	}
	want := `# trade
agreed on a treaty on herring | agreed to sign the treaty on herring | mentioned the treaty on herring (act) (speakers)
# space
spoke of satellites |  | spoke of satellites at length
`
	if diff := cmp.Diff(want, summary(kit(t).Accounts(list))); diff != "" {
		t.Error(diff)
	}
}

func TestAccountsOfNothing(t *testing.T) {
	got := kit(t).Accounts([]Account{narrated("a"), narrated("b", said{"IS", record.Agree, nil, "agreed on herring"})})
	if diff := cmp.Diff("# \n | agreed on herring\n", summary(got)); diff != "" {
		t.Error(diff)
	}
}

// anyAccount draws accounts of few words, so that much is alike.
func anyAccount(name string) *rapid.Generator[Account] {
	word := rapid.SampledFrom(strings.Fields("herring treaty vaccine island satellite port glacier cable condemn welcome cooperation 200 300"))
	statement := rapid.Custom(func(t *rapid.T) said {
		return said{
			by:     rapid.SampledFrom([]record.PartyCode{"IS", "NZ"}).Draw(t, "by"),
			act:    rapid.SampledFrom(record.Acts()).Draw(t, "act"),
			topics: rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"trade", "space", "health"}), 0, 2, rapid.ID).Draw(t, "topics"),
			words:  strings.Join(rapid.SliceOfN(word, 1, 6).Draw(t, "words"), " "),
		}
	})
	return rapid.Custom(func(t *rapid.T) Account {
		return narrated(name, rapid.SliceOfN(statement, 0, 8).Draw(t, name)...)
	})
}

func TestATextComparedWithItselfHasAllInCommon(t *testing.T) {
	c := kit(t)
	rapid.Check(t, func(t *rapid.T) {
		a := anyAccount("a").Draw(t, "a")
		got := c.Accounts([]Account{a, a})
		for _, s := range got.Sections {
			for _, r := range s.Rows {
				if !r.Shared() || r.Cells[0].text() != r.Cells[1].text() || len(r.Differences) > 0 {
					t.Fatalf("%+v", r)
				}
			}
		}
	})
}

func TestSwappingTheAccountsMirrorsTheComparison(t *testing.T) {
	c := kit(t)
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyAccount("a").Draw(t, "a"), anyAccount("b").Draw(t, "b")
		there, back := rowsOf(c.Accounts([]Account{a, b}), 0, 1), rowsOf(c.Accounts([]Account{b, a}), 1, 0)
		if diff := cmp.Diff(there, back); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestEveryPointStandsInOneRow(t *testing.T) {
	c := kit(t)
	rapid.Check(t, func(t *rapid.T) {
		list := []Account{anyAccount("a").Draw(t, "a"), anyAccount("b").Draw(t, "b"), anyAccount("c").Draw(t, "c")}
		got := c.Accounts(list)
		for i, a := range list {
			seen := map[record.FactID]int{}
			for _, s := range got.Sections {
				for _, r := range s.Rows {
					for _, p := range r.Cells[i].Points {
						seen[p.Fact.ID]++
					}
				}
			}
			for _, s := range a.Reading.Statements {
				if seen[s.ID] != 1 {
					t.Fatalf("%s stands in %d rows", s.Evidence.Exact, seen[s.ID])
				}
			}
		}
	})
}

// rowsOf is which points of two accounts stand together, whatever the order of the rows.
func rowsOf(c Comparison, first, second int) map[string]int {
	rows := map[string]int{}
	for _, s := range c.Sections {
		for _, r := range s.Rows {
			rows[r.Cells[first].ids()+"|"+r.Cells[second].ids()]++
		}
	}
	return rows
}

func (c Cell) ids() string {
	var b strings.Builder
	for _, p := range c.Points {
		b.WriteString(" " + string(p.Fact.ID))
	}
	return b.String()
}
