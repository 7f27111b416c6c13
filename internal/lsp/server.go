package lsp

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"time"

	"entente.example/internal/check"
	"entente.example/internal/check/draft"
)

// Checker checks drafts as the command line does.
type Checker interface {
	// Rules are sorted by name and not to be changed.
	Rules() []*check.Rule
	// Check checks a draft in UTF-8. path is its file, or a name whose ending
	// tells the format.
	Check(ctx context.Context, path string, original []byte) (*draft.Result, error)
	// Mend makes the fixes of a result that are safe.
	Mend(ctx context.Context, path string, r *draft.Result) (draft.Mended, error)
}

// Options is what a server needs.
type Options struct {
	Checker Checker
	Version string // of the engine
	// Delay is how long the writer must rest before a changed draft is checked.
	Delay time.Duration
}

// ErrUnfinished is the error of a session that ended without "shutdown".
var ErrUnfinished = errors.New("the editor ended without saying so")

// server is one session. Everything happens in the goroutine of Serve; another
// one only reads the stream.
type server struct {
	Options
	wire
	ready, ending bool
	drafts        map[string]*open
	resting       *time.Timer // fires when changed drafts are to be checked
	told          string      // the last trouble that was shown
}

// Serve speaks with an editor until it says "exit", the stream ends or ctx does.
func Serve(ctx context.Context, in io.Reader, out io.Writer, o Options) error {
	s := &server{Options: o, wire: wire{out}, drafts: map[string]*open{}, resting: time.NewTimer(time.Hour)}
	defer s.resting.Stop()
	bodies, failed := make(chan []byte), make(chan error, 1)
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	go read(ctx, bufio.NewReader(in), bodies, failed)
	for {
		select {
		case body := <-bodies:
			if done, err := s.take(ctx, body); done || err != nil {
				return err
			}
		case <-s.resting.C:
			if err := s.checkChanged(ctx); err != nil {
				return err
			}
		case err := <-failed:
			return s.ended(err)
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// read passes on the messages of a stream until it ends.
func read(ctx context.Context, r *bufio.Reader, bodies chan<- []byte, failed chan<- error) {
	for {
		body, err := readFrame(r)
		if err != nil {
			failed <- err
			return
		}
		select {
		case bodies <- body:
		case <-ctx.Done():
			return
		}
	}
}

// ended says whether the end of the stream is a fault.
func (s *server) ended(err error) error {
	switch {
	case errors.Is(err, io.EOF) && s.ending:
		return nil
	case errors.Is(err, io.EOF):
		return ErrUnfinished
	}
	return err
}

// take carries out one message; done is true after "exit".
func (s *server) take(ctx context.Context, body []byte) (done bool, err error) {
	var m message
	if err := json.Unmarshal(body, &m); err != nil {
		return false, s.refuse(nil, &failure{parseError, err.Error()})
	}
	switch {
	case m.Method == "exit" && s.ending:
		return true, nil
	case m.Method == "exit":
		return true, ErrUnfinished
	case m.Method == "":
		return false, nil // an answer to nothing that was asked
	case m.ID == nil:
		return false, s.notified(ctx, m)
	}
	result, err := s.asked(ctx, m)
	var f *failure
	switch {
	case errors.As(err, &f):
		return false, s.refuse(m.ID, f)
	case err != nil:
		return false, s.refuse(m.ID, &failure{internalError, err.Error()})
	}
	return false, s.answer(m.ID, result)
}
