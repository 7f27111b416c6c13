package brief

import "entente.example/internal/record"

// Paper is a brief: parts of items, whose sentences end in notes that open the words.
type Paper struct {
	Title    string `json:"title"`
	Subtitle string `json:"subtitle"`
	Language string `json:"language"`
	// Notices stand above all else: that it holds what is not public, that people have not reviewed all of it.
	Notices []string `json:"notices,omitempty"`
	Parts   []Part   `json:"parts"`
	Notes   []Note   `json:"notes"`
	// NotesHeading and MadeHeading head the lists at the end.
	NotesHeading string `json:"-"`
	Made         Made   `json:"made"`
}

// Part is a part of a paper under a heading.
type Part struct {
	Key    string  `json:"key"` // "ours", an anchor
	Title  string  `json:"title"`
	Groups []Group `json:"groups"`
}

// Group is items under a heading of their own, or, the first one, under none.
type Group struct {
	Title string `json:"title,omitempty"`
	Items []Item `json:"items"`
}

// Item is a line of a paper: what it is about, and sentences.
type Item struct {
	Label     string     `json:"label,omitempty"`
	Sentences []Sentence `json:"sentences"`
}

// Note is where a sentence is from: words of a document, or rows of the record.
type Note struct {
	Number int    `json:"number"`
	Path   string `json:"path"` // inside the site, with the words' place
	Title  string `json:"title"`
	Detail string `json:"detail,omitempty"` // issuer and day
	Place  string `json:"place,omitempty"`  // document and characters
}

// Made says what a paper was made from, so that it can be made again.
type Made struct {
	Heading   string      `json:"-"`
	Lines     []string    `json:"lines"` // in words
	Day       record.Date `json:"day"`
	On        record.Date `json:"on"` // on which promises are judged
	Engine    string      `json:"engine"`
	States    []string    `json:"states"`
	Looked    int         `json:"looked"` // documents that were looked at
	Digest    string      `json:"digest"` // SHA-256 over their hashes in order, each with a line feed
	Documents []Source    `json:"documents"`
}

// Source is a document that a paper quotes.
type Source struct {
	ID    record.DocumentID `json:"id"`
	Title string            `json:"title"`
	Date  record.Date       `json:"date,omitempty"`
	Line  string            `json:"-"` // in words
	// NotPublic says that not everybody may see it.
	NotPublic bool `json:"not_public,omitempty"`
}
