package eval_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"entente.example/internal/eval"
	"entente.example/internal/eval/marks"
)

// The figures of the engine on gold readings may not fall below those of testdata/marks.tsv.

// TestMarksOfExample measures on the example that comes with Entente: texts and
// gold readings made by hand, pages among them.
func TestMarksOfExample(t *testing.T) {
	example := os.DirFS("../../examples/asean-japan")
	holdMarks(t, "asean-japan", measure(t, samples(t, example, "expected", example, nil)))
}

// TestMarksOfOtherIssuers measures on texts in the manner of issuers that dev does not have.
func TestMarksOfOtherIssuers(t *testing.T) {
	folder := os.DirFS("../../testdata/gold")
	holdMarks(t, "other issuers", measure(t, samples(t, folder, ".", folder, nil)))
}

// TestMarksOfCorpus measures on real texts of the corpus beside the repository,
// and apart on those of them that are held out.
func TestMarksOfCorpus(t *testing.T) {
	texts := os.DirFS(shared(t, filepath.Join("corpus", "us-white-house")))
	gold := os.DirFS("../../testdata/gold/corpus")
	rest, heldOut := parted(t, samples(t, gold, ".", texts, nil), listed(t, gold, "HELD-OUT.txt"))
	holdMarks(t, "corpus", measure(t, rest))
	holdMarks(t, "corpus, held out", measure(t, heldOut))
}

// parted takes the named samples out of all.
func parted(t *testing.T, all []sample, names []string) (rest, named []sample) {
	t.Helper()
	for _, s := range all {
		if slices.Contains(names, s.name) {
			named = append(named, s)
		} else {
			rest = append(rest, s)
		}
	}
	if len(named) != len(names) {
		t.Errorf("%d texts are named, %d of them are there", len(names), len(named))
	}
	return rest, named
}

// TestMarksOfGold measures on real texts beside the repository.
func TestMarksOfGold(t *testing.T) {
	holdMarks(t, "example", measure(t, goldSamples(t, "example", "")))
	rest, aside := parted(t, goldSamples(t, "dev", ""), listed(t, os.DirFS(shared(t, "gold/dev")), "SET-ASIDE.txt"))
	holdMarks(t, "once set aside", measure(t, aside))
	dev := measure(t, rest)
	holdMarks(t, "dev", dev)
	tellConfidence(t, dev)
}

// holdMarks holds every figure of a report that docs/quality.md shows.
func holdMarks(t *testing.T, suite string, r eval.Report) {
	t.Helper()
	hold := func(measure string, value float64, of int) {
		marks.Hold(t, marks.Mark{Suite: suite, Measure: measure, Value: value, Of: of})
	}
	for _, m := range r.Headline {
		if m.Value != nil {
			hold(m.Name, *m.Value, asked(r.Detail, m.Name))
		}
	}
	for name, key := range map[string]string{"statements act": "statements.act", "statements speaker": "statements.speaker", "commitments strength": "commitments.strength"} {
		hold(name, r.Detail.Right[key].Share, r.Detail.Right[key].Asked)
	}
	for name, key := range map[string]string{"meetings F1": "meetings.found", "statements topics F1": "statements.topics"} {
		hold(name, r.Detail.Found[key].F1, r.Detail.Found[key].Gold)
	}
	high := r.Calibration["facts.high"]
	hold("high confidence right", high.Share, high.Asked)
}

// asked is the number of gold facts, or answers, that a mark of the headline is a share of.
func asked(d eval.Detail, mark string) int {
	found := map[string]string{
		"participants F1": "participants.found", "programmes F1": "programmes.found", "deliveries F1": "deliveries.found",
		"statements F1": "statements.found", "statements F1 with speaker and act": "statements.found",
		"commitments F1": "commitments.found", "commitments F1 with every attribute": "commitments.found",
		"meeting fields": "meetings.found",
	}[mark]
	if found == "" {
		return d.Right[mark].Asked
	}
	return d.Found[found].Gold
}

// tellConfidence tells how often each class of confidence is right.
func tellConfidence(t *testing.T, r eval.Report) {
	t.Helper()
	for _, class := range []string{"high", "medium", "low"} {
		for _, kind := range []string{"statements", "commitments", "deliveries", "facts"} {
			if c, ok := r.Calibration[kind+"."+class]; ok {
				marks.Tell(t, marks.Mark{Suite: class, Measure: kind, Value: c.Share, Of: c.Asked})
			}
		}
	}
}
