package storetest

import (
	"fmt"
	"sync"
	"testing"

	"entente.example/internal/store"
)

// testPrograms lets two programs at one database, each with a store of its own,
// as two processes have. Both add new versions of the same addresses at once: each
// address has all its versions, one number after the other.
func testPrograms(t *testing.T, open func() store.Store) {
	ctx := Context(t)
	const addresses, each = 3, 8
	programs := []store.Store{open(), open()}
	var wg sync.WaitGroup
	for i, s := range programs {
		wg.Go(func() {
			for n := range addresses * each {
				title := fmt.Sprintf("Version %d of program %d", n, i)
				if _, err := s.Add(ctx, Text(fmt.Sprintf("https://example.org/%d", n%addresses), title)); err != nil {
					t.Error(err)
				}
				if _, _, err := s.Parties(ctx, store.RegisterFilter{}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	for _, s := range programs {
		for address := range addresses {
			testVersionsInOrder(t, s, fmt.Sprintf("https://example.org/%d", address), 2*each)
		}
		parties, _, err := s.Parties(ctx, store.RegisterFilter{})
		if err != nil || len(parties) != 1 || parties[0].Statements != addresses {
			t.Errorf("each program counts the newest versions: %+v, %v", parties, err)
		}
		if err := s.Check(ctx); err != nil {
			t.Errorf("check: %v", err)
		}
	}
}

func testVersionsInOrder(t *testing.T, s store.Store, address string, want int) {
	t.Helper()
	list, err := s.Versions(Context(t), address)
	if err != nil || len(list) != want {
		t.Fatalf("%s: %d versions, want %d, %v", address, len(list), want, err)
	}
	for i, d := range list {
		if d.Version != i+1 || i > 0 && d.Previous != list[i-1].ID {
			t.Errorf("%s: version %d is %d, after %s", address, i+1, d.Version, d.Previous)
		}
	}
}
