// Package brief writes papers from the record: the first draft of a meeting's readout.
//
// In: facts of the record. Out: sentences, each tied to the facts that it is made
// from, and their text in the manner of a house. It knows no database, no clock and no page.
package brief
