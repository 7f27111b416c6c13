package agenda

import (
	"slices"
	"strings"
	"time"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

// agenda gathers the occasions of one topic.
type agenda struct {
	t     *track.Track
	topic Topic
	from  record.Date // nothing before this day
	// targets are those of each promise.
	targets map[record.FactID][]aim
	list    []Occasion
}

// aim is a target with what it measures.
type aim struct {
	title string
	record.Target
}

func targetsOf(b *record.Book) map[record.FactID][]aim {
	measured := map[string]record.Indicator{}
	for _, i := range b.Indicators {
		measured[i.ID] = i
	}
	of := map[record.FactID][]aim{}
	for _, target := range b.Targets {
		if i := measured[target.Indicator]; i.Commitment != nil {
			of[i.Commitment.Fact] = append(of[i.Commitment.Fact], aim{i.Title, target})
		}
	}
	return of
}

func (a *agenda) add(o Occasion) {
	o.Title, o.Words = clean(o.Title), clean(o.Words)
	if o.Day >= a.from || o.Kind == Overdue {
		a.list = append(a.list, o)
	}
}

// scope is the topic as tracking chooses by it.
func (a *agenda) scope() track.Scope {
	return track.Scope{Party: a.topic.Party, Framework: a.topic.Framework}
}

// commitments are the promises of the topic.
func (a *agenda) commitments() []record.FactID {
	ids := a.t.Within(a.scope())
	if a.topic.Commitment != "" {
		ids = slices.DeleteFunc(ids, func(id record.FactID) bool { return id != a.topic.Commitment })
	}
	return ids
}

// meetings are those of the topic's party and of the series of its framework; a commitment has none.
func (a *agenda) meetings() {
	if a.topic.Commitment != "" {
		return
	}
	for _, m := range a.t.Book().Meetings {
		if m.Date == "" || a.topic.Party != "" && !slices.Contains(m.Parties, a.topic.Party) || !a.meets(m.Series) {
			continue
		}
		a.add(Occasion{ID: "meeting:" + string(m.Fact), Kind: Meeting, Day: m.Date, Since: earlier(m.Date, notice), Title: m.Name, Path: "/meetings/" + string(m.Fact)})
	}
}

// meets says whether a series reviews the topic's framework.
func (a *agenda) meets(series string) bool {
	if a.topic.Framework == "" {
		return true
	}
	return slices.ContainsFunc(a.t.Book().Frameworks, func(f record.Framework) bool {
		return f.ID == a.topic.Framework && slices.Contains(f.Series, series)
	})
}

// promise tells that a promise is new, and when it and its targets fall due.
func (a *agenda) promise(f record.Fact) {
	about := Occasion{Words: f.Evidence.Exact, Path: "/commitments/" + string(f.ID)}
	fresh := about
	fresh.ID, fresh.Kind, fresh.Day, fresh.Since, fresh.Title = "new:"+string(f.ID), New, f.Date, f.Date, "New: "+short(f.Evidence.Exact)
	a.add(fresh)
	if f.Due != nil && f.Due.End != "" {
		a.due(about, string(f.ID), f.Due.End, f.Evidence.Exact)
	}
	for _, target := range a.targets[f.ID] {
		a.due(about, "target:"+target.ID, target.Period.End, target.title)
	}
}

func (a *agenda) due(about Occasion, of string, day record.Date, words string) {
	about.ID, about.Kind, about.Day, about.Since, about.Title = "due:"+of+":"+string(day), Due, day, earlier(day, notice), "Due: "+short(words)
	a.add(about)
}

// overdue tells what is past its day and not shown to be kept.
func (a *agenda) overdue() {
	for _, item := range a.t.Attention(track.Watch{Scope: a.scope()}).Overdue {
		if a.topic.Commitment != "" && item.Fact.ID != a.topic.Commitment {
			continue
		}
		words := item.Fact.Evidence.Exact
		a.add(Occasion{ID: "overdue:" + string(item.Fact.ID) + ":" + string(item.Due), Kind: Overdue, Day: item.Due, Since: earlier(item.Due, -1),
			Title: "Overdue: " + short(words), Words: words, Path: "/commitments/" + string(item.Fact.ID)})
	}
}

// decided tells what people decided on the promises of the topic.
func (a *agenda) decided() {
	of := map[record.FactID]bool{}
	for _, id := range a.commitments() {
		of[id] = true
	}
	indicators := map[string]record.FactID{}
	for _, i := range a.t.Book().Indicators {
		if i.Commitment != nil {
			indicators[i.ID] = i.Commitment.Fact
		}
	}
	for _, n := range a.t.Book().All() {
		title, id := said(n, indicators)
		if title == "" || !of[id] {
			continue
		}
		f, _ := a.t.Commitment(id)
		last := n.Last()
		a.add(Occasion{ID: "decided:" + n.Name().String() + ":" + string(last.On), Kind: Decided, Day: last.On, Since: last.On, Title: title + ": " + short(f.Evidence.Exact),
			Words: f.Evidence.Exact, Path: "/commitments/" + string(id)})
	}
}

// said is what was decided on which promise; nothing for what is of no interest to who follows it.
func said(n record.Tracked, indicators map[string]record.FactID) (string, record.FactID) {
	switch n := n.(type) {
	case record.Link:
		return map[record.LinkKind]string{record.Restates: "Restated", record.Strengthens: "Strengthened", record.Weakens: "Weakened", record.Merges: "Merged",
			record.Replaces: "Replaced", record.Lapses: "Let lapse"}[n.Kind], n.To.Fact
	case record.Fulfilment:
		return map[record.Effect]string{record.UnderWay: "Under way", record.InPart: "Fulfilled in part", record.InFull: "Fulfilled"}[n.Effect], n.Commitment.Fact
	case record.Closure:
		return "Closed as " + string(n.Kind), n.Commitment.Fact
	case record.Report:
		if n.State == record.AcceptedReport {
			return "Report accepted", indicators[n.Indicator]
		}
	case record.Verdict:
		switch {
		case n.Reversed != "":
			return "Verdict reversed", n.Commitment.Fact
		case n.Second != "":
			return "Verdict", n.Commitment.Fact
		}
	}
	return "", ""
}

// earlier is some days before a day, "" for what is no day.
func earlier(day record.Date, days int) record.Date {
	at, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		return ""
	}
	return record.Date(at.AddDate(0, 0, -days).Format(time.DateOnly))
}

// short is words that fit a line, cut between two of them.
func short(words string) string {
	const most = 90
	words = strings.Join(strings.Fields(words), " ")
	runes := []rune(words)
	if len(runes) <= most {
		return words
	}
	cut := string(runes[:most])
	if at := strings.LastIndex(cut, " "); at > most/2 {
		cut = cut[:at]
	}
	return cut + "…"
}
