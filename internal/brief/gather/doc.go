// Package gather fetches from the record what papers are made from.
//
// In: a store, on behalf of the viewer of a context. Out: what internal/brief
// writes from. What the viewer may not see is not in it.
package gather
