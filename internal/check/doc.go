// Package check finds what is wrong in the draft of an official text before it
// goes out: what a linter is for code, for the texts of diplomacy.
//
// In: a draft (its bytes, its cleaned view, its reading), the data folder, and,
// where there is one, what earlier texts say. Out: findings, each with its place
// in the original file and in the cleaned text, what is wrong, the remedy, and
// for the safe ones the edit that mends it. It is pure: it opens no file and no
// database, knows no clock, and the same draft gives the same findings.
//
// What a rule looks for is Go, one small file a rule (rule_*.go); what it says,
// how grave it is and what it must and must not find is data (data/checks).
package check
