package cli

import (
	"math"
	"strings"

	"entente.example/internal/record"
)

// listCmd groups the lists.
type listCmd struct {
	Documents   listDocumentsCmd   `cmd:"" help:"Documents, the latest first."`
	Facts       listFactsCmd       `cmd:"" help:"Facts of every kind."`
	Commitments listCommitmentsCmd `cmd:"" help:"What was promised, by whom, to whom, until when."`
	Statements  listStatementsCmd  `cmd:"" help:"What was said, by whom, on what."`
	Deliveries  listDeliveriesCmd  `cmd:"" help:"What was done."`
	Meetings    listMeetingsCmd    `cmd:"" help:"Meetings, the latest first."`
	People      listPeopleCmd      `cmd:"" help:"People who took part or spoke."`
	Programmes  listProgrammesCmd  `cmd:"" help:"Named initiatives, plans and agreements."`
	Parties     listPartiesCmd     `cmd:"" help:"States and bodies."`
}

// listFlags are the flags of every list.
type listFlags struct {
	Limit  int  `default:"50" help:"Rows at most; 0 for all."`
	Offset int  `help:"Rows to pass over."`
	JSON   bool `name:"json" help:"Print JSON: the total, the states that it covers and the items."`
	// covers are the states of the facts that are listed or counted; none for a list of something else.
	covers []record.State
}

// covering are the flags of a list that says which states of facts it lists or counts.
func (f listFlags) covering(states []record.State) listFlags {
	f.covers = states
	return f
}

// listHelp is what every list says of its output.
const listHelp = `On a terminal the rows are cut to its width; in a pipe each row is one line, whole, its cells parted by tabs.`

// pageRows is how many rows are asked of the store at a time.
const pageRows = 1000

// pages gathers the rows that the flags ask for, a page at a time, and the total of all.
func pages[T any](f listFlags, fetch func(record.Page) ([]T, int, error)) ([]T, int, error) {
	wanted := f.Limit
	if wanted == 0 {
		wanted = math.MaxInt
	}
	var all []T
	for {
		page := record.Page{Offset: f.Offset + len(all), Limit: min(wanted-len(all), pageRows)}
		items, total, err := fetch(page)
		if err != nil {
			return nil, 0, err
		}
		all = append(all, items...)
		if len(items) < page.Limit || len(all) >= wanted {
			return all, total, nil
		}
	}
}

// listing is a list as JSON.
type listing[T any] struct {
	Total  int      `json:"total"`            // of all pages
	States []string `json:"states,omitempty"` // of the facts that are listed or counted
	Items  []T      `json:"items"`
}

// writeList writes a page of a list as JSON, or as a table with one row an item.
func writeList[T any](a *app, f listFlags, noun string, items []T, total int, head []string, row func(T) []string) error {
	if f.JSON {
		if items == nil {
			items = []T{}
		}
		return writeJSON(a.out, listing[T]{Total: total, States: record.StateNames(f.covers), Items: items})
	}
	t := table{head: head}
	for _, item := range items {
		t.row(row(item)...)
	}
	if a.Terminal.Interactive {
		p := a.lines()
		p.line(0, faint, parts(shown(len(items), total, noun), strings.Join(record.StateNames(f.covers), ", ")))
	}
	return t.write(a.out, a.Terminal)
}

// shown says how much of a list is seen: "50 of 1,984 commitments".
func shown(n, total int, noun string) string {
	if n == total {
		return count(total, noun)
	}
	return figure(n) + " of " + count(total, noun)
}
