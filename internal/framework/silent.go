package framework

import "entente.example/internal/record"

// silence is what a file cannot say, by its format or because a column is left out: there the record stays as it is.
type silence struct {
	kinds                    []record.TrackedKind // of nouns
	text, topics, programmes bool                 // of nodes
	words                    bool                 // of nodes
	combination, dimensions  bool                 // of indicators
	shares, targetWords      bool                 // of targets
}

func (s silence) node(stands, comes record.Node) record.Node {
	if s.text {
		comes.Text = stands.Text
	}
	if s.topics {
		comes.Topics = stands.Topics
	}
	if s.programmes {
		comes.Programmes = stands.Programmes
	}
	if s.words {
		comes.Document, comes.Evidence = stands.Document, stands.Evidence
	}
	return comes
}

func (s silence) indicator(stands, comes record.Indicator) record.Indicator {
	if s.combination {
		comes.Combination = stands.Combination
	}
	if s.dimensions {
		comes.Dimensions = stands.Dimensions
	}
	return comes
}

func (s silence) target(stands, comes record.Target) record.Target {
	if s.shares && comes.Value == stands.Value {
		comes.Shares = stands.Shares
	}
	if s.targetWords {
		comes.Document, comes.Evidence = stands.Document, stands.Evidence
	}
	return comes
}
