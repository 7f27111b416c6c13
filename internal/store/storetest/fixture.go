package storetest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/text"
)

// day is when the fixture's documents are taken in.
var day = time.Date(2025, 2, 3, 4, 5, 6, 789_000_000, time.UTC)

// page is a text under construction: each fact is a stretch of it, by its words.
type page struct {
	address string
	text    string
	reading record.Reading
}

// newPage begins a text with its title and its day.
func newPage(address, title string, date record.Date, issuer record.PartyCode, kind record.Kind) *page {
	return &page{address: address, text: title, reading: record.Reading{Engine: "test-1", Title: title, Issuer: issuer, Date: date, Kind: kind,
		Language: "en", Meetings: []record.Meeting{}, Statements: []record.Statement{}, Commitments: []record.Commitment{},
		Deliveries: []record.Delivery{}, Programmes: []record.Programme{}}}
}

// write adds a line and gives its evidence.
func (p *page) write(line string) record.Evidence {
	p.text += "\n"
	start, bytes := utf8.RuneCountInString(p.text), len(p.text)
	p.text += line
	return record.Evidence{Exact: line, Start: start, End: start + utf8.RuneCountInString(line), SourceStart: bytes, SourceEnd: len(p.text),
		Rule: "test.line"}
}

func (p *page) meeting(line, name string, date record.Date, who ...record.Participant) *page {
	e := p.write(line)
	for i := range who {
		if who[i].Person != "" {
			at := e
			who[i].Evidence = &at
		}
	}
	p.reading.Meetings = append(p.reading.Meetings, record.Meeting{Name: name, Mode: record.InPerson, Date: date, Participants: who,
		Evidence: &e, Confidence: record.High, Grounds: []record.Ground{{Field: "name", Sieve: "header", Evidence: e}}})
	return p
}

func (p *page) statement(line string, act record.Act, topics []string, who ...record.Speaker) *page {
	e := p.write(line)
	p.reading.Statements = append(p.reading.Statements, record.Statement{Evidence: e, Speakers: who, Act: act, Topics: topics,
		Confidence: record.Medium, Grounds: []record.Ground{{Field: "act", Sieve: "frame", Evidence: e}}})
	return p
}

func (p *page) commitment(line string, c record.Commitment) *page {
	c.Evidence = p.write(line)
	p.reading.Commitments = append(p.reading.Commitments, c)
	return p
}

func (p *page) delivery(line string, d record.Delivery) *page {
	d.Evidence = p.write(line)
	p.reading.Deliveries = append(p.reading.Deliveries, d)
	return p
}

func (p *page) programme(line, name, acronym string, mentions int) *page {
	e := p.write(line)
	p.reading.Programmes = append(p.reading.Programmes, record.Programme{Name: name, Acronym: acronym, Evidence: &e,
		Mentions: make([]record.Evidence, mentions)})
	return p
}

// addition finishes the page: its hash, its blocks, its fact ids.
func (p *page) addition() store.Addition {
	original := []byte(p.text)
	sum := sha256.Sum256(original)
	id := record.DocumentID(hex.EncodeToString(sum[:]))
	r := p.reading
	r.Document = id
	record.AssignIDs(&r)
	return store.Addition{
		Document: record.Document{ID: id, Address: p.address, MediaType: "text/plain", Encoding: "utf-8", Added: day},
		Original: original,
		Text:     cleaned(p.text),
		Reading:  &r,
	}
}

// cleaned makes every line a block.
func cleaned(s string) *text.Document {
	d := &text.Document{Text: s, Front: map[string]string{"title": strings.SplitN(s, "\n", 2)[0]}, Warnings: []string{"made for a test"}}
	pos := 0
	for i, line := range strings.Split(s, "\n") {
		d.Blocks = append(d.Blocks, text.Block{Kind: text.Paragraph, Start: pos, End: pos + len(line), Parent: i - 1, Label: fmt.Sprint(i)})
		d.Offsets.Runs = append(d.Offsets.Runs, text.Run{Clean: pos, Len: len(line) + 1, Source: pos, SourceLen: len(line) + 1})
		pos += len(line) + 1
	}
	return d
}

func person(name, office string, of record.PartyCode) record.Participant {
	return record.Participant{Person: name, Office: office, Of: of, Part: record.Attendee}
}

func group(name string, of record.PartyCode) record.Participant {
	return record.Participant{Group: name, Of: of, Part: record.Attendee}
}

func speaker(name string, of record.PartyCode) record.Speaker {
	return record.Speaker{Person: name, Of: of}
}

func parties(codes ...record.PartyCode) []record.PartyCode { return codes }

// Text is a text of one statement, ready to be added.
func Text(address, title string) store.Addition {
	return newPage(address, title, "2024-01-01", "IS", record.Other).
		statement("Iceland welcomed it.", record.Welcome, nil, record.Speaker{Of: "IS"}).addition()
}

// Promise is a text of one promise that falls due on a day, ready to be added.
func Promise(address string, of record.PartyCode, words string, date, due record.Date) store.Addition {
	return newPage(address, "A text of "+string(of), date, of, record.JointStatement).
		commitment(words, record.Commitment{Actors: parties(of), Strength: record.Firm, Due: &record.Period{End: due}}).addition()
}
