package compare

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// Section is what the accounts say on one topic.
type Section struct {
	Topic  string  `json:"topic"`  // empty for what is on no topic
	Shares []Share `json:"shares"` // one an account
	Rows   []Row   `json:"rows"`
}

// Share is how much room an account gives to a topic, and when it comes to it.
type Share struct {
	Place  int     `json:"place,omitempty"` // its place among the topics of the account, by where each begins, from 1; 0 where it is silent
	Points int     `json:"points"`          // that are on the topic, among others
	Share  float64 `json:"share"`           // of the words of all points, 0 to 1; points on several topics count in parts
}

// topicShares are the shares of the topics of an account.
func topicShares(points []Point) map[string]Share {
	shares := map[string]Share{}
	total := 0.0
	for _, p := range points {
		n := float64(utf8.RuneCountInString(p.Fact.Evidence.Exact))
		total += n
		topics := p.Fact.Topics
		if len(topics) == 0 {
			topics = []string{""}
		}
		for _, t := range topics {
			s := shares[t]
			if s.Place == 0 {
				s.Place = len(shares) + 1
			}
			s.Points++
			s.Share += n / float64(len(topics))
			shares[t] = s
		}
	}
	for t, s := range shares {
		s.Share /= total
		shares[t] = s
	}
	return shares
}

// placed is a row under its topic, with where it stands in the accounts.
type placed struct {
	topic   string
	account int // the first that has it
	point   int
	row     Row
}

// sections sorts rows by topic: the topics in the order of the first account,
// then those that only others have; in a topic what the first account says in its order, then the rest.
func (b builder) sections(rows []line) []Section {
	shares := make([]map[string]Share, len(b.points))
	for i, points := range b.points {
		shares[i] = topicShares(points)
	}
	list := make([]placed, 0, len(rows))
	for _, g := range rows {
		list = append(list, b.place(g, shares))
	}
	inOrder := func(x, y placed) int { return cmp.Or(cmp.Compare(x.account, y.account), cmp.Compare(x.point, y.point)) }
	slices.SortFunc(list, inOrder)
	var sections []Section
	at := map[string]int{}
	for _, p := range list {
		i, known := at[p.topic]
		if !known {
			i = len(sections)
			at[p.topic] = i
			s := Section{Topic: p.topic}
			for _, of := range shares {
				s.Shares = append(s.Shares, of[p.topic])
			}
			sections = append(sections, s)
		}
		sections[i].Rows = append(sections[i].Rows, p.row)
	}
	return sections
}

func (b builder) place(g line, shares []map[string]Share) placed {
	p := placed{row: b.row(g)}
	if topics := p.row.topics(shares); len(topics) > 0 {
		p.topic = topics[0]
	}
	p.account = p.row.speaking()[0]
	p.point = g.cells[p.account][0]
	return p
}
