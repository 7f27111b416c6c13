package gather

import (
	"context"
	"strings"

	"entente.example/internal/compare"
	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// NewIssue is an issue by the code of a topic, or by phrases parted by commas.
// It fails, Invalid, where there is neither, or no such topic.
func NewIssue(k *compare.Kit, topic, phrases string) (compare.Issue, error) {
	issue := compare.Issue{Topic: topic}
	for p := range strings.SplitSeq(phrases, ",") {
		if p = strings.TrimSpace(p); p != "" {
			issue.Phrases = append(issue.Phrases, p)
		}
	}
	switch {
	case topic != "" && k.Topic(topic) == "":
		return issue, fault.New(fault.Invalid, "there is no topic %q; try one of data/codes/topics.tsv, or words", topic)
	case topic == "" && len(issue.Phrases) == 0:
		return issue, fault.New(fault.Invalid, "which issue? try a topic, such as south-china-sea, or words")
	}
	return issue, nil
}

// Wording follows an issue through a row of documents.
func Wording(ctx context.Context, k *compare.Kit, s Store, issue compare.Issue, r Row) (compare.Wording, error) {
	sources, err := Sources(ctx, s, r)
	if err != nil {
		return compare.Wording{}, err
	}
	return k.Wording(issue, sources), nil
}

// Edition is the place among the editions of the document whose id begins with
// some digits. It fails, NotFound, where none does.
func Edition(w compare.Wording, id record.DocumentID) (int, error) {
	for i, e := range w.Editions {
		if id != "" && strings.HasPrefix(string(e.Document), string(id)) {
			return i, nil
		}
	}
	return 0, fault.New(fault.NotFound, "document %s is none of those compared", id)
}

// Name is an issue in words: the name of its topic, or its phrases.
func Name(k *compare.Kit, i compare.Issue) string {
	if i.Topic != "" {
		return k.Topic(i.Topic)
	}
	return "“" + strings.Join(i.Phrases, "”, “") + "”"
}
