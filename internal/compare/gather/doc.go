// Package gather fetches from a database what package compare sets side by side.
//
// In: a store, as far as its viewer may see, and what is asked for. Out: what
// package compare makes of it. It knows nothing of commands or pages.
package gather
