package web

import (
	"strconv"
	"strings"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// commitmentPosted takes a decision on what became of a promise.
func (s *site) commitmentPosted(q *query) (answer, error) {
	v, err := s.newCommitment(q)
	if err != nil {
		return answer{}, err
	}
	place := "#" + q.sent("decision")
	if q.sent("decision") == "remove" {
		name := record.TrackedName{Kind: record.TrackedKind(q.sent("kind")), ID: q.sent("id")}
		err = s.store.Untrack(q.Context(), q.sent("reason"), name, q.seen().Decision)
	} else {
		var noun record.Tracked
		if noun, err = s.sentNoun(q, v); err == nil {
			v.Contest, err = s.decideNouns(q, noun)
		}
	}
	if err != nil {
		return answer{template: "commitment", view: v}, err
	}
	return answer{to: "/commitments/" + string(v.Fact.ID) + place}, nil
}

// sentNoun reads what a form of the page decides.
func (s *site) sentNoun(q *query, v commitmentView) (record.Tracked, error) {
	of := record.FactRef{Document: v.Fact.Document, Fact: v.Fact.ID}
	switch q.sent("decision") {
	case "indicator":
		return sentIndicator(q, of)
	case "verdict":
		return s.sentVerdict(q, of)
	case "second", "reverse":
		return v.judged(q)
	case "close":
		return s.sentClosure(q, of)
	case "lineage":
		earlier, err := s.sentOne(q, "earlier")
		return record.Link{Kind: record.LinkKind(q.sent("link")), From: of, To: earlier}, err
	case "evidence":
		delivery, err := s.sentOne(q, "delivery")
		return record.Fulfilment{Commitment: of, Delivery: delivery, Effect: record.Effect(q.sent("effect"))}, err
	}
	return nil, fault.New(fault.Invalid, "the form asks for nothing that can be decided")
}

func sentIndicator(q *query, of record.FactRef) (record.Tracked, error) {
	in := record.Indicator{Commitment: &of, Title: q.sent("title"), Measure: record.Measure(q.sent("measure")), Unit: q.sent("unit"),
		Direction: record.Direction(q.sent("direction")), Combination: record.Combination(q.sent("combination"))}
	for level := range strings.SplitSeq(q.sent("levels"), "\n") {
		if level = strings.TrimSpace(level); level != "" {
			in.Levels = append(in.Levels, level)
		}
	}
	if q.sent("baseline") != "" {
		in.Baseline = &record.Baseline{Value: q.sentNumber("baseline"), Day: record.Day(q.sent("baseline-day"))}
	}
	if name := q.sent("dimension"); name != "" {
		in.Dimensions = []record.Dimension{{Name: name, Codes: strings.Fields(q.sent("codes"))}}
	}
	in.ID = nameFor("i", in)
	return in, q.err
}

func (s *site) sentVerdict(q *query, of record.FactRef) (record.Tracked, error) {
	facts, err := s.sentFacts(q, "facts")
	if err != nil {
		return nil, err
	}
	scale, score, _ := strings.Cut(q.sent("score"), " ")
	year, err := strconv.Atoi(q.sent("year"))
	if err != nil {
		return nil, fault.New(fault.Invalid, "%q is no year; try 2024", q.sent("year"))
	}
	v := record.Verdict{Commitment: of, Year: year, Member: record.PartyCode(strings.ToUpper(q.sent("member"))), Scale: record.ScaleName(scale), Score: score,
		Reason: q.sent("why"), Facts: facts, Sources: q.sentSources(), Author: access.From(q.Context()).Person()}
	v.ID = nameFor("v", v)
	return v, s.codes.CheckVerdict(v)
}

// judged is a verdict as its second reader, or who reverses it, leaves it.
func (v commitmentView) judged(q *query) (record.Tracked, error) {
	for _, list := range v.Verdicts {
		for _, o := range list.Opinions {
			if o.ID != q.sent("verdict") {
				continue
			}
			noun := o.Verdict
			noun.Decided = q.seen()
			if q.sent("decision") == "second" {
				noun.Second = v.who
				return noun, nil
			}
			if noun.Reversed = q.sent("why"); noun.Reversed == "" {
				return nil, fault.New(fault.Invalid, "say why the verdict no longer holds")
			}
			return noun, nil
		}
	}
	return nil, fault.New(fault.NotFound, "there is no verdict %q here; load the page again", q.sent("verdict"))
}

func (s *site) sentClosure(q *query, of record.FactRef) (record.Tracked, error) {
	facts, err := s.sentFacts(q, "facts")
	if err != nil {
		return nil, err
	}
	c := record.Closure{Commitment: of, Kind: record.ClosureKind(q.sent("kind")), Day: record.Date(q.sent("day")), Decided: q.seen()}
	if len(facts) > 0 {
		c.Evidence = &facts[0]
	}
	return c, nil
}
