package sqlstore

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/search"
)

// condition is that a fact has one of several values of a field.
type condition struct {
	field  int
	values []string
}

// choice is a query that chooses facts. Where the filter names a value, it is
// driven by that value's range of fact_value, which has kind and date beside
// it; the columns of fact itself are joined only if something asks for them.
type choice struct {
	*query
	num, kind, date string // columns of the driving table
	fact            bool   // table f is joined
	distinct        bool   // the driver may give a fact twice
}

// newChoice turns conditions, kind and days into a query. Driven by a value or
// not, it chooses the same facts; replaced lets in those of replaced versions.
func newChoice(conditions []condition, driven, replaced bool, kind record.FactKind, from, to record.Date) *choice {
	c := &choice{query: &query{}, num: "f.num", kind: "f.kind", date: "f.date", fact: true}
	c.from = "fact f"
	rest := conditions
	if driven && len(conditions) > 0 {
		c.drive(conditions[0])
		rest = conditions[1:]
	} else if !replaced {
		c.and("f.live = 1")
	}
	if kind != "" {
		c.and(c.kind+" = ?", kindNumber(kind))
	}
	c.period(c.date, from, to)
	for _, other := range rest {
		c.has(other)
	}
	return c
}

func (c *choice) drive(first condition) {
	c.from, c.num, c.kind, c.date, c.fact = "fact_value v", "v.fact", "v.kind", "v.date", false
	c.distinct = len(first.values) > 1
	c.and("v.field = ?", first.field)
	c.where = append(c.where, c.in("v.value", first.values))
}

// has adds a condition that is looked up fact by fact.
func (c *choice) has(other condition) {
	c.where = append(c.where, "EXISTS (SELECT 1 FROM fact_value o WHERE o.fact = "+c.num+
		" AND o.field = "+c.arg(other.field)+" AND "+c.in("o.value", other.values)+")")
}

// join makes the columns of fact f available.
func (c *choice) join() {
	if !c.fact {
		c.from += " JOIN fact f ON f.num = " + c.num
		c.fact = true
	}
}

// count writes the query for how many facts are chosen.
func (c *choice) count() string {
	if c.distinct {
		return c.sql("count(DISTINCT "+c.num+")", "")
	}
	return c.sql("count(*)", "")
}

// numbers writes the query for the numbers of a page of facts in an order.
func (c *choice) numbers(sort string, p record.Page) string {
	order := c.order(sort)
	if c.distinct {
		return c.sql(c.num, "GROUP BY "+c.num+", "+strings.Join(c.ordering(sort), ", ")+" "+order+page(p))
	}
	return c.sql(c.num, order+page(p))
}

// order writes ORDER BY; facts that are alike in it stand as in their document.
func (c *choice) order(sort string) string {
	switch sort {
	case "date":
		return "ORDER BY " + c.date + ", " + c.num
	case "due":
		return "ORDER BY f.due = '', f.due, " + c.num
	case "-due":
		return "ORDER BY f.due DESC, " + c.num
	case "party":
		return "ORDER BY f.party = '', f.party, " + c.date + " DESC, " + c.num
	case "trackability":
		return "ORDER BY f.trackability, " + c.date + " DESC, " + c.num
	case "-trackability":
		return "ORDER BY f.trackability DESC, " + c.date + " DESC, " + c.num
	case "position":
		return "ORDER BY f.document, f.position, " + c.num
	}
	return "ORDER BY " + c.date + " DESC, " + c.num
}

// ordering lists the columns that order uses, for grouping.
func (c *choice) ordering(sort string) []string {
	switch sort {
	case "due", "-due":
		return []string{"f.due"}
	case "party":
		return []string{"f.party", c.date}
	case "trackability", "-trackability":
		return []string{"f.trackability", c.date}
	case "position":
		return []string{"f.document", "f.position"}
	}
	return []string{c.date}
}

// chooseFacts turns a filter, its resolved names and its words into a query.
func (db *DB) chooseFacts(f record.FactFilter, names resolved, words search.Query, driven bool) *choice {
	c := newChoice(conditions(f, names), driven, f.Document != "" || f.State != "", f.Kind, f.From, f.To)
	c.inState(f.State, f.Document != "")
	if f.Confidence != "" {
		c.join()
		c.and("f.confidence = ?", f.Confidence)
	}
	if f.Undecided && names.second {
		c.join()
		c.and(`(f.document NOT IN (SELECT num FROM document WHERE second_reader = 1)
			OR NOT EXISTS (SELECT 1 FROM opinion p WHERE p.fact = f.id AND p.who = ?))`, names.viewer)
	}
	if f.Document != "" {
		from, to := factRange(names.document)
		c.and(c.num+" >= ? AND "+c.num+" < ?", from, to)
	}
	if f.Issuer != "" {
		c.join()
		c.and("f.document IN (SELECT num FROM document WHERE issuer = ?)", f.Issuer)
	}
	if f.DueFrom != "" || f.DueTo != "" {
		c.join()
		c.and("f.due <> ''")
		c.period("f.due", f.DueFrom, f.DueTo)
	}
	switch f.Sort {
	case "due", "-due", "party", "position", "trackability", "-trackability":
		c.join()
	}
	db.matching(c.query, c.num, FactWords, words)
	return c
}

// inState restricts to facts of the newest versions in a state, listed or not; in
// any state, a document's own too if it is an older one.
func (c *choice) inState(name string, within bool) {
	if name == "" {
		if c.fact {
			c.and("f.state NOT IN (" + literals(unlistedStates()) + ")")
		}
		return
	}
	c.join()
	if name == record.Waiting {
		c.and("f.waits = 1")
		return
	}
	var states []int64
	listed := true
	for _, s := range record.StatesNamed(name) {
		states = append(states, int64(stateNumber(s)))
		listed = listed && s.Listed()
	}
	if name != record.AnyState {
		c.and("f.state IN (" + literals(states) + ")")
	}
	switch {
	case listed:
		c.and("f.live = 1")
	case name != record.AnyState || !within:
		c.and("f.document IN (SELECT num FROM document WHERE latest = 1)")
	}
}

// conditions lists what a filter asks of a fact's values, the rarest kind of value first.
func conditions(f record.FactFilter, names resolved) []condition {
	var list []condition
	add := func(field int, values ...string) {
		if len(values) > 0 && values[0] != "" {
			list = append(list, condition{field, values})
		}
	}
	add(valuePerson, names.people...)
	add(valueProgramme, names.programmes...)
	add(valueBeneficiary, string(f.Towards))
	add(valueTopic, f.Topic)
	add(valueAct, string(f.Act))
	add(valueParty, string(f.Party))
	add(valueStrength, string(f.Strength))
	if f.Specific != nil {
		add(valueSpecific, map[bool]string{true: "true", false: "false"}[*f.Specific])
	}
	return list
}
