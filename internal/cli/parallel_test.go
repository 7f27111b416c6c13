package cli

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestInOrder(t *testing.T) {
	var items, got []int
	for i := range 200 {
		items = append(items, i)
	}
	work := func(i int) int {
		if i%7 == 0 {
			time.Sleep(time.Millisecond)
		}
		return i * i
	}
	err := inOrder(context.Background(), items, work, func(i, square int) error {
		if square != i*i {
			t.Errorf("result of %d is %d", i, square)
		}
		got = append(got, i)
		return nil
	})
	if diff := cmp.Diff(items, got); err != nil || diff != "" {
		t.Error(err, diff)
	}
}

func TestInOrderStops(t *testing.T) {
	enough := errors.New("enough")
	seen := 0
	err := inOrder(context.Background(), make([]int, 1000), func(i int) int { return i }, func(int, int) error {
		if seen++; seen == 3 {
			return enough
		}
		return nil
	})
	if !errors.Is(err, enough) || seen != 3 {
		t.Errorf("stopped after %d with %v", seen, err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	err = inOrder(ctx, make([]int, 1000), func(i int) int { return i }, func(int, int) error { return nil })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("ended with %v", err)
	}
}
