// Package lsp checks drafts inside an editor: it speaks the Language Server
// Protocol 3.17 over a pair of streams.
//
// In: the messages of an editor, and a Checker. Out: findings as diagnostics,
// their reasons on hover, safe fixes as code actions. It keeps the drafts that
// are open in memory and nothing else, opens no file, and knows neither rules
// nor settings: the Checker does.
package lsp
