package account

import (
	"sync"
	"time"
)

// Limits say how often something may fail before it has to wait.
type Limits struct {
	Free    int           // failures without waiting
	First   time.Duration // the wait after one more, doubled by each further one
	Longest time.Duration // that no wait exceeds
	Forget  time.Duration // after which failures no longer count
}

// AccountLimits are those of one user: few, and never so long that a stranger could keep a user out for a day.
func AccountLimits() Limits {
	return Limits{Free: 5, First: 2 * time.Second, Longest: 5 * time.Minute, Forget: time.Hour}
}

// AddressLimits are those of one address, behind which a whole office may sit.
func AddressLimits() Limits {
	return Limits{Free: 20, First: 2 * time.Second, Longest: 15 * time.Minute, Forget: time.Hour}
}

// VisitLimits are those of beginning to sign in by a passkey or a provider, which makes the site remember something.
func VisitLimits() Limits {
	return Limits{Free: 60, First: time.Second, Longest: 5 * time.Minute, Forget: time.Hour}
}

// wait is how long after the last of so many failures the next attempt may come.
func (l Limits) wait(failures int) time.Duration {
	wait := l.First
	for range failures - l.Free {
		if wait *= 2; wait >= l.Longest {
			return l.Longest
		}
	}
	if failures < l.Free {
		return 0
	}
	return wait
}

// Attempts counts failures by key: an account, an address. It forgets the oldest
// when there are too many, so that it cannot be made to fill the memory. It is safe for concurrent use.
type Attempts struct {
	limits Limits
	mu     sync.Mutex
	by     map[string]*failures
}

type failures struct {
	count int
	last  time.Time
}

// maxKeys is how many keys are remembered.
const maxKeys = 10_000

// NewAttempts makes an empty count.
func NewAttempts(l Limits) *Attempts { return &Attempts{limits: l, by: map[string]*failures{}} }

// Wait is how long the next attempt has to wait; zero for not at all.
func (a *Attempts) Wait(key string, now time.Time) time.Duration {
	a.mu.Lock()
	defer a.mu.Unlock()
	f := a.by[key]
	if f == nil || now.Sub(f.last) > a.limits.Forget {
		return 0
	}
	return max(0, f.last.Add(a.limits.wait(f.count)).Sub(now))
}

// Fail counts an attempt before its outcome is known, so that many at once gain nothing; Succeed takes it back.
func (a *Attempts) Fail(key string, now time.Time) {
	a.mu.Lock()
	defer a.mu.Unlock()
	f := a.by[key]
	if f == nil || now.Sub(f.last) > a.limits.Forget {
		a.makeRoom()
		f = &failures{}
		a.by[key] = f
	}
	f.count++
	f.last = now
}

// Succeed forgets the failures of a key.
func (a *Attempts) Succeed(key string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	delete(a.by, key)
}

// makeRoom forgets the key that failed longest ago if there are too many.
func (a *Attempts) makeRoom() {
	if len(a.by) < maxKeys {
		return
	}
	oldest := ""
	for key, f := range a.by {
		if oldest == "" || f.last.Before(a.by[oldest].last) {
			oldest = key
		}
	}
	delete(a.by, oldest)
}
