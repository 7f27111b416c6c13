package store

import (
	"fmt"
	"slices"
	"strings"

	"entente.example/internal/record"
)

// Validate says what is wrong with a register filter, if anything.
func (f RegisterFilter) Validate() error {
	if err := f.Page.Validate(); err != nil {
		return err
	}
	return known("sort", f.Sort, []string{"", "count", "name", "-date"})
}

// Validate says what is wrong with a search, if anything but its text.
func (q SearchQuery) Validate() error {
	if err := q.Page.Validate(); err != nil {
		return err
	}
	for _, kind := range q.Kinds {
		if err := known("kind", string(kind), hitKinds()); err != nil {
			return err
		}
	}
	return known("sort", q.Sort, []string{"", "rank", "-date", "date"})
}

func hitKinds() []string {
	kinds := []string{string(HitDocument)}
	for _, k := range record.FactKinds() {
		kinds = append(kinds, string(k))
	}
	return kinds
}

func known(field, value string, list []string) error {
	if slices.Contains(list, value) {
		return nil
	}
	list = slices.DeleteFunc(slices.Clone(list), func(s string) bool { return s == "" })
	return fmt.Errorf("%s %q is not known; try one of %s", field, value, strings.Join(list, ", "))
}
