// Package review is what people decide on what the machine suggests: one or two
// readers' opinions, the state that follows, the reading with the decisions in
// it, and what becomes of decisions when a text has a new version.
//
// In: readings, texts, opinions. Out: readings, states, places in new texts,
// agreement. It knows no database, and never moves a decision silently.
package review
