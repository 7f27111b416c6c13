package storetest

import (
	"context"
	"testing"
	"time"

	"entente.example/internal/access"
)

// Context is the test's context in the hands of an operator, who may do everything.
func Context(t testing.TB) context.Context { return Operator(t.Context()) }

// Operator puts a context in the hands of an operator.
func Operator(ctx context.Context) context.Context {
	return access.With(ctx, access.Operator("test", time.Now))
}
