// Package track says what became of promises: what was promised first and in which
// other words since, what was reached of each target, in which state each promise is
// in each year, and what of it falls due or is silent.
//
// In: a record.Book, a day, and the codes of the data folder. Out: timelines, actuals,
// states, figures, lists, each with the rows and the rule that it rests on. It decides
// nothing, keeps nothing, and knows neither databases nor doors.
package track
