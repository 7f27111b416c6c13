package cli

import (
	"entente.example/internal/reading"
	"entente.example/internal/record"
)

// explainCmd groups what can be explained; a text, where nothing else is named.
type explainCmd struct {
	Text   explainTextCmd   `cmd:"" default:"withargs" help:"Show why each fact of a text was found: rule, words, steps."`
	Figure explainFigureCmd `cmd:"" help:"Open a published figure: its rows, and its rule in words."`
}

// explainTextCmd says why each fact of one text was found.
type explainTextCmd struct {
	Kind string `enum:",meeting,statement,commitment,delivery,programme" default:"" help:"Only facts of this kind: meeting, statement, commitment, delivery or programme."`
	JSON bool   `name:"json" help:"Print JSON: the facts, each with its rule and the rule's reason."`
	File string `arg:"" complete:"file" help:"The text, or - for standard input."`
}

// Help shows examples.
func (explainTextCmd) Help() string {
	return `For each fact: the rule that found it and why there is such a rule, its words with their place (code points in the cleaned text, bytes in the file), and for each value the words that it was taken from and the step of the engine that took it; for a commitment its ingredients. Then the words that sound like a commitment and are not counted, and why.

Examples:

    entente explain text readout.txt
    entente explain readout.txt
    entente explain --kind commitment readout.txt
    entente explain --json readout.txt | jq '.facts[] | {rule: .evidence.rule, why}'`
}

// explanation is a text with its facts and their reasons.
type explanation struct {
	File     string            `json:"file"`
	Document record.DocumentID `json:"document_id"`
	Engine   string            `json:"engine"`
	Facts    []explainedFact   `json:"facts"`
	Warnings []record.Warning  `json:"warnings,omitempty"`
	// NonCommitments are given with commitments, or with all kinds.
	NonCommitments []record.NonCommitment `json:"non_commitments,omitempty"`
}

// explainedFact is a fact with the reason of its rule.
type explainedFact struct {
	record.Fact
	Why string `json:"why,omitempty"`
}

// Run reads the text and prints the explanation.
func (c explainTextCmd) Run(a *app) error {
	engine, err := a.engine()
	if err != nil {
		return err
	}
	r := a.readFile(engine, textFile{Path: c.File, Rel: c.File})
	if r.err != nil {
		return r.err
	}
	e := explain(engine, r.reading, record.FactKind(c.Kind))
	if c.JSON {
		return writeJSON(a.out, e)
	}
	report := explainReport{lines: a.lines(), why: func(rule record.RuleName) string { return why(engine, rule) }}
	return report.write(e)
}

// explain gathers the facts of a kind, or of all kinds, with their reasons.
func explain(engine *reading.Engine, r *record.Reading, kind record.FactKind) explanation {
	e := explanation{File: r.File, Document: r.Document, Engine: r.Engine, Facts: []explainedFact{}, Warnings: r.Warnings}
	if kind == "" || kind == record.KindCommitment {
		e.NonCommitments = r.NonCommitments
	}
	for _, f := range r.Facts() {
		if kind == "" || f.Kind == kind {
			e.Facts = append(e.Facts, explainedFact{Fact: f, Why: why(engine, f.Evidence.Rule)})
		}
	}
	return e
}

// why is the reason of a rule, empty for a step of the engine that is no rule.
func why(engine *reading.Engine, name record.RuleName) string {
	if rule := engine.Rule(name); rule != nil {
		return rule.Why
	}
	return ""
}

// explainReport writes an explanation for people.
type explainReport struct {
	lines
	why func(record.RuleName) string
}

func (p *explainReport) write(e explanation) error {
	p.line(0, strong, e.File)
	p.line(0, faint, parts("document "+short(e.Document), "engine "+e.Engine, count(len(e.Facts), "fact")))
	p.blank()
	for _, f := range e.Facts {
		p.fact(f)
	}
	p.uncounted(e.NonCommitments, true)
	for _, w := range e.Warnings {
		p.line(0, alarm, "warning: "+w.Message)
		p.quote(2, w.Evidence)
	}
	return p.err
}

func (p *explainReport) fact(f explainedFact) {
	p.line(0, accent, parts(string(f.Kind)+" "+string(f.ID), factValues(f.Fact)))
	p.quote(2, &f.Evidence)
	p.line(2, faint, where(f.Evidence))
	p.line(2, plain, labelled("rule", string(f.Evidence.Rule)))
	p.line(2, plain, labelled("why", f.Why))
	p.line(2, plain, labelled("confidence", string(f.Confidence)))
	p.ingredients(2, f.Fact)
	for _, g := range f.Grounds {
		p.ground(g)
	}
	p.blank()
}

// ground writes where one value of a fact comes from.
func (p *explainReport) ground(g record.Ground) {
	p.line(4, plain, ground(g))
	if reason := p.why(g.Rule); reason != "" {
		p.line(6, faint, reason)
	}
}

// labelled is "label: value", empty where there is no value.
func labelled(label, value string) string {
	if value == "" {
		return ""
	}
	return label + ": " + value
}
