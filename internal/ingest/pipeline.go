package ingest

import (
	"context"
	"runtime"
	"sync"
	"time"

	"entente.example/internal/fault"
)

// ready is an item that a worker has made ready for the writer, or why it could not.
type ready[T any] struct {
	name string
	item T
	size int // bytes
	err  error
}

// pipeline makes inputs ready by several workers and hands them to write in
// batches, in the order of the inputs. It ends when all are written or write fails.
func pipeline[In, T any](ctx context.Context, workers int, inputs []In, work func(In) ready[T], write func([]ready[T]) error) error {
	ctx, cancel := context.WithCancel(ctx)
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	// Each input has a slot of its own in the queue, so that order is kept; the
	// length of the queue bounds what waits in memory.
	queue := make(chan chan ready[T], 2*workers)
	jobs := make(chan func())
	var wg sync.WaitGroup
	defer wg.Wait()
	defer cancel()
	for range workers {
		wg.Go(func() {
			for job := range jobs {
				job()
			}
		})
	}
	wg.Go(func() {
		defer close(jobs)
		defer close(queue)
		for _, input := range inputs {
			slot := make(chan ready[T], 1)
			select {
			case queue <- slot:
			case <-ctx.Done():
				return
			}
			select {
			case jobs <- func() { slot <- work(input) }:
			case <-ctx.Done():
				close(slot)
				return
			}
		}
	})
	return writeBatches(ctx, queue, write)
}

// writeBatches gathers what is ready until a batch is full or its first item has
// waited long enough.
func writeBatches[T any](ctx context.Context, queue <-chan chan ready[T], write func([]ready[T]) error) error {
	var batch []ready[T]
	size := 0
	var due <-chan time.Time
	flush := func() error {
		due = nil
		if len(batch) == 0 {
			return nil
		}
		full := batch
		batch, size = nil, 0
		return write(full)
	}
	for {
		var slot chan ready[T]
		var more bool
		select {
		case slot, more = <-queue:
		case <-due:
			if err := flush(); err != nil {
				return err
			}
			continue
		case <-ctx.Done():
			return ctx.Err()
		}
		if !more {
			return flush()
		}
		var item ready[T]
		var ok bool
		select {
		case item, ok = <-slot:
		case <-due:
			if err := flush(); err != nil {
				return err
			}
			item, ok = <-slot
		}
		if !ok {
			return ctx.Err()
		}
		if len(batch) == 0 {
			due = time.After(batchWait)
		}
		batch = append(batch, item)
		if size += item.size; len(batch) >= batchTexts || size >= batchBytes {
			if err := flush(); err != nil {
				return err
			}
		}
	}
}

// guarded runs work, and makes a fault of a panic: a text that the engine
// stumbles over is one bad text.
func guarded[T any](name string, work func() ready[T]) (r ready[T]) {
	defer func() {
		if p := recover(); p != nil {
			r = ready[T]{name: name, err: fault.Wrap(fault.Internal, "read", name, fault.New(fault.Internal, "panic: %v", p))}
		}
	}()
	return work()
}
