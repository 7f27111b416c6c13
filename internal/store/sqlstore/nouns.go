package sqlstore

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"entente.example/internal/access"
	"entente.example/internal/record"
)

// noun is a tracked noun with the entry that decided on it, and the one that last touched it.
type noun struct {
	num, touched int64
	record.Tracked
}

// fillNouns reads those of a list that are not read yet.
func (b *books) fillNouns(ctx context.Context, tx *sql.Tx, list []noun) error {
	if b.nouns == nil {
		b.nouns = map[int64]noun{}
	}
	var missing []int64
	for i, n := range list {
		if there := b.nouns[n.num]; there.touched == n.touched && there.Tracked != nil {
			list[i] = there
		} else {
			missing = append(missing, n.num)
		}
	}
	fresh, err := readNouns(ctx, tx, missing)
	if err != nil {
		return err
	}
	next := 0
	for i := range list {
		if list[i].Tracked == nil {
			list[i].Tracked = fresh[next]
			b.nouns[list[i].num] = list[i]
			next++
		}
	}
	return nil
}

// storedNoun is a noun as stored.
type storedNoun struct {
	kind record.TrackedKind
	last record.Decided
	body []byte
}

// fewRows is how many rows are asked for by their numbers; of more, all are read and chosen from.
const fewRows = 500

// readNouns reads and decodes nouns, in the order of their numbers.
func readNouns(ctx context.Context, tx *sql.Tx, nums []int64) ([]record.Tracked, error) {
	if len(nums) == 0 {
		return nil, nil
	}
	where := ""
	if len(nums) <= fewRows {
		where = ` WHERE num IN (` + literals(nums) + `)`
	}
	stored, err := collect(ctx, tx, scanNoun, `SELECT num, kind, time, who, body FROM tracked`+where+` ORDER BY num`)
	if err != nil {
		return nil, err
	}
	stored = slices.DeleteFunc(stored, func(s numbered[storedNoun]) bool {
		_, wanted := slices.BinarySearch(nums, s.num)
		return !wanted
	})
	return decodeAll(stored, func(s numbered[storedNoun]) (record.Tracked, error) {
		t, err := record.DecodeTracked(s.item.kind, s.item.body, s.item.last)
		if err != nil {
			err = fmt.Errorf("noun %d: %w", s.num, err)
		}
		return t, err
	})
}

func scanNoun(r row) (n numbered[storedNoun], err error) {
	var at, who string
	if err := r.Scan(&n.num, &n.item.kind, &at, &who, &n.item.body); err != nil {
		return n, err
	}
	n.item.last = record.Decided{Decision: n.num, By: access.PersonOf(who), On: record.Date(at[:len("2006-01-02")])}
	return n, nil
}

// mergeNouns joins two lists sorted by number that have none in common.
func mergeNouns(a, b []noun) []noun {
	list := make([]noun, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0].num < b[0].num {
			list, a = append(list, a[0]), a[1:]
		} else {
			list, b = append(list, b[0]), b[1:]
		}
	}
	return append(append(list, a...), b...)
}
