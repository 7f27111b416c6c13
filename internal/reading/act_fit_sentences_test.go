package reading

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// headsOfActs are the first lines under which the sentences of a file of testdata/acts are read.
var headsOfActs = map[string]string{
	"speech":           "Speech by the Prime Minister of Australia at a State Dinner\n\n4 May 1985\n\n",
	"press-conference": "Doorstop interview of the Minister for Foreign Affairs of Australia\n\n4 May 2015\n\n",
	"statement":        "Statement by the Minister for Foreign Affairs of Australia\n\n4 May 2005\n\n",
	"joint-statement":  "Remarks by the Minister for Foreign Affairs of Australia\n\n4 May 1995\n\n",
}

// sentencesAText is how many sentences of testdata/acts are read as one text.
const sentencesAText = 100

// readSentencesOfActs reads the sentences of testdata/acts, paragraph by paragraph.
func readSentencesOfActs(t *testing.T, e *Engine) (out []*spoken) {
	for kind, head := range headsOfActs {
		for rows := range slices.Chunk(actLines(t, filepath.Join("..", "..", "testdata", "acts", kind+".tsv")), sentencesAText) {
			acts, body := map[string]record.Act{}, head
			for _, r := range rows {
				acts[justWords(r[1])] = record.Act(r[0])
				body += r[1] + ".\n\n"
			}
			doc := &goldText{set: kind, document: plainText(t, body)}
			out = append(out, takeSpoken(e, doc, actSentence, func(words string) (record.Act, bool) {
				act, ok := acts[justWords(words)]
				return act, ok
			}))
		}
	}
	return out
}

// actLines are the acts and sentences of a file.
func actLines(t *testing.T, file string) (rows [][2]string) {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(strings.TrimSpace(string(raw)), "\n") {
		act, sentence, ok := strings.Cut(line, "\t")
		if !ok || !slices.Contains(record.Acts(), record.Act(act)) {
			t.Fatalf("%s:%d: %q is no act and its sentence, parted by a tab", file, i+1, line)
		}
		rows = append(rows, [2]string{act, sentence})
	}
	return rows
}

func plainText(t *testing.T, body string) *text.Document {
	t.Helper()
	doc, err := text.Parse(text.Plain, body, text.OffsetMap{})
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// justWords are the words of a sentence in small letters, without its marks.
func justWords(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !lettered(r) }), " ")
}

func lettered(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
