package door

import (
	"sync"
	"time"

	"entente.example/internal/ledger"
)

// refusals adds up attempts that failed, by user, with one sum for all names that
// nobody has. So there are at most as many as users, and each comes into the ledger once an hour.
type refusals struct {
	mu sync.Mutex
	by map[string]*refusal
}

type refusal struct {
	ledger.Refusals
	written time.Time // when the sum last came into the ledger
}

// writtenEvery is how often the refusals of one user come into the ledger.
const writtenEvery = time.Hour

// add counts one more; due says that the sum is to be written, and begins a new one.
func (r *refusals) add(user string, now time.Time) (sum ledger.Refusals, due bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	one := r.by[user]
	if one == nil {
		one = &refusal{}
		r.by[user] = one
	}
	if one.Count == 0 {
		one.Since = now.UTC()
	}
	one.Count++
	if !one.written.IsZero() && now.Sub(one.written) < writtenEvery {
		return ledger.Refusals{}, false
	}
	sum, one.Refusals, one.written = one.Refusals, ledger.Refusals{}, now
	return sum, true
}
