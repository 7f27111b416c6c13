// Package ingest is the one place where sources, the reading engine and the
// store meet: it reads files by several workers, writes them in batches by one
// writer, and reads the whole record anew when the engine has changed.
//
// In: files, folders, streams; an engine; a store. Out: a document acknowledged
// only once it is safe in the store, and a fault for each text that could not be
// kept. One bad text never stops the others.
package ingest
