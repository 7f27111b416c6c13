package draft

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente.example/internal/check"
)

// TestJudgedFindings checks the corpus anew and compares with what people
// judged: nine in ten of the findings are right, nearly all that were right are
// still found, and few are new and wait for a judge. Rules that need a database
// are not asked.
func TestJudgedFindings(t *testing.T) {
	if testing.Short() {
		t.Skip("reads many texts")
	}
	verdicts, texts := judged(t)
	d := desk(t)
	right, wrong, unjudged := 0, 0, 0
	for name := range texts {
		path := filepath.Join(sharedFolder(t, "corpus/us-white-house"), name+".md")
		original, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		r, err := d.Check(context.Background(), path, original, check.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range r.Findings {
			key := fmt.Sprintf("%s\t%s\t%d\t%d", name, f.Rule, f.SourceStart, f.SourceEnd)
			switch verdict, known := verdicts[key]; {
			case !known:
				unjudged++
				t.Logf("not judged: %s: %s", key, f.Message)
			case verdict == "right":
				right++
			default:
				wrong++
			}
			delete(verdicts, key)
		}
	}
	lost := 0
	for key, verdict := range verdicts {
		if verdict == "right" && !needsRecord(d, key) {
			lost++
			t.Logf("no longer found: %s", key)
		}
	}
	t.Logf("%d right, %d wrong, %d not judged, %d no longer found", right, wrong, unjudged, lost)
	if found := right + wrong; found == 0 || float64(right) < 0.9*float64(found) || float64(lost+unjudged) > 0.1*float64(found) {
		t.Error("judge the new findings in testdata/judged.tsv, or mend the rules")
	}
}

// judged reads the verdicts, by document, rule and place, and the documents.
func judged(t *testing.T) (verdicts map[string]string, texts map[string]bool) {
	t.Helper()
	raw, err := os.ReadFile("testdata/judged.tsv")
	if err != nil {
		t.Fatal(err)
	}
	verdicts, texts = map[string]string{}, map[string]bool{}
	for line := range strings.Lines(string(raw)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		at := strings.LastIndexByte(line, '\t')
		verdicts[line[:at]] = strings.TrimSpace(line[at+1:])
		texts[line[:strings.IndexByte(line, '\t')]] = true
	}
	return verdicts, texts
}

// needsRecord says whether the rule of a verdict is one that needs a database.
func needsRecord(d *Desk, key string) bool {
	for _, r := range d.Checker().Rules() {
		if strings.Contains(key, "\t"+string(r.Name)+"\t") {
			return r.NeedsRecord
		}
	}
	return false
}
