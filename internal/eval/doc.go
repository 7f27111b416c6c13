// Package eval measures readings against gold readings made by people: how many
// facts are found, how many of those found are right, and how far the engine's
// confidence can be trusted. docs/quality.md says what each measure means.
//
// In: gold readings, readings and texts, already in memory. Out: counts, shares
// and the list of errors. It knows nothing of files, of the engine or of the
// record's types: it reads the JSON that readings are exchanged in, so that the
// readings of any program can be measured.
package eval
