package cli

import (
	"context"
	"runtime"
)

// inOrder runs work over items on as many cores as there are and hands each
// result to emit in the order of items. It holds no more results than twice the
// cores, and stops at the first error of emit or when ctx ends.
func inOrder[T, R any](ctx context.Context, items []T, work func(T) R, emit func(T, R) error) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	cores := runtime.GOMAXPROCS(0)
	pending := make(chan chan R, cores)
	busy := make(chan struct{}, cores)
	go func() {
		defer close(pending)
		for _, item := range items {
			result := make(chan R, 1)
			select {
			case pending <- result:
			case <-ctx.Done():
				return
			}
			busy <- struct{}{}
			go func() { result <- work(item); <-busy }()
		}
	}()
	i := 0
	for result := range pending {
		if err := emit(items[i], <-result); err != nil {
			return err
		}
		i++
	}
	return ctx.Err()
}
