package web

import (
	"net/http"
	"net/url"
	"path"
	"strings"

	"entente.example/internal/agenda"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// calendarView is what happens around promises and when: what lies ahead, and what happened in the year before.
type calendarView struct {
	Topic    agenda.Topic      `json:"topic"`
	Ahead    []agenda.Occasion `json:"ahead"`   // the earliest first
	Earlier  []agenda.Occasion `json:"earlier"` // the latest first
	Sentence sentence          `json:"-"`
	Calendar string            `json:"-"` // addresses of the feeds
	Feed     string            `json:"-"`
	Cut      bool              `json:"-"` // there are more than are shown
}

// Title heads the page.
func (calendarView) Title() string { return "Calendar" }

// Where the feeds are: those of everybody, those of a subscription, and where one is ended.
const (
	calendarRoute = "/calendar.ics"
	feedRoute     = "/feed.atom"
	ownFeedRoute  = "/feeds/{file}"
	leaveRoute    = "/unsubscribe/{id}/{word}"
)

// calendarRows is how many occasions of each part a page shows.
const calendarRows = 200

func (s *site) calendar(q *query) (view, error) {
	t, err := s.tracked(q.Context())
	if err != nil {
		return nil, err
	}
	v := calendarView{Topic: q.topic(), Ahead: []agenda.Occasion{}, Earlier: []agenda.Occasion{}, Calendar: "/calendar.ics" + q.narrowed(), Feed: "/feed.atom" + q.narrowed()}
	if q.err != nil {
		return nil, q.err
	}
	for _, o := range agenda.Of(t, v.Topic) {
		if o.Day >= s.today() && (o.Kind == agenda.Meeting || o.Kind == agenda.Due) {
			v.Ahead = append(v.Ahead, o)
		} else {
			v.Earlier = append([]agenda.Occasion{o}, v.Earlier...)
		}
	}
	v.Cut = len(v.Ahead) > calendarRows || len(v.Earlier) > calendarRows
	v.Ahead, v.Earlier = v.Ahead[:min(len(v.Ahead), calendarRows)], v.Earlier[:min(len(v.Earlier), calendarRows)]
	v.Sentence, err = q.write("What happens around promises", s.calendarSlots(q, t))
	return v, err
}

// topic is what a request wants to hear of.
func (q *query) topic() agenda.Topic {
	return agenda.Topic{Party: record.PartyCode(q.text("party")), Framework: record.FrameworkID(q.text("framework")), Commitment: record.FactID(q.text("commitment"))}
}

// narrowed are the parameters of the request's topic, with their question mark.
func (q *query) narrowed() string {
	values := url.Values{}
	for _, name := range []string{"party", "framework", "commitment"} {
		if v := q.text(name); v != "" {
			values.Set(name, v)
		}
	}
	if len(values) == 0 {
		return ""
	}
	return "?" + values.Encode()
}

func (s *site) calendarSlots(q *query, t *track.Track) []slot {
	slots := s.dueSlots(q, t)[:2]
	if id := q.text("commitment"); id != "" {
		words := func(string) string {
			f, _ := t.Commitment(record.FactID(id))
			return "“" + short(f.Evidence.Exact, 60) + "”"
		}
		slots = append(slots, slot{name: "commitment", lead: "that is", none: "any", heading: "Which promise?", label: words, options: func() ([]option, error) { return nil, nil }})
	}
	return slots
}

func (v calendarView) table() table {
	t := table{head: []string{"day", "kind", "title", "words", "id", "path"}}
	for _, list := range [][]agenda.Occasion{v.Ahead, v.Earlier} {
		for _, o := range list {
			t.rows = append(t.rows, []string{string(o.Day), string(o.Kind), o.Title, o.Words, o.ID, o.Path})
		}
	}
	return t
}

// feed answers with the occasions of a request as an iCalendar or an Atom feed.
func (s *site) feed(w http.ResponseWriter, r *http.Request) {
	q, err := newQuery(r)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	topic := q.topic()
	if q.err != nil {
		s.fail(w, r, q.err)
		return
	}
	s.writeFeed(w, r, topic, strings.TrimPrefix(path.Ext(r.URL.Path), "."))
}

// writeFeed writes the occasions of a topic as the viewer may see them; form is ics or atom.
func (s *site) writeFeed(w http.ResponseWriter, r *http.Request, topic agenda.Topic, form string) {
	t, err := s.tracked(r.Context())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	origin := s.door.Site(r)
	place := agenda.Place{Origin: origin, Title: s.feedTitle(topic, t), Self: origin + r.URL.RequestURI(), Now: s.now()}
	body, kind := []byte(nil), "application/atom+xml; charset=utf-8"
	if list := agenda.Of(t, topic); form == "ics" {
		body, kind = []byte(agenda.Calendar(list, place)), "text/calendar; charset=utf-8"
	} else if body, err = agenda.Feed(list, place); err != nil {
		s.fail(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", kind)
	h.Set("Cache-Control", caching(r))
	s.serveTagged(w, r, body)
}

// feedTitle says what a feed tells of.
func (s *site) feedTitle(topic agenda.Topic, t *track.Track) string {
	words := []string{"Promises"}
	if topic.Party != "" {
		words = append(words, "of "+s.names.party(topic.Party))
	}
	if topic.Framework != "" {
		words = append(words, "under "+frameworkLabel(t)(string(topic.Framework)))
	}
	if f, ok := t.Commitment(topic.Commitment); ok {
		words = append(words, "“"+short(f.Evidence.Exact, 60)+"”")
	}
	return strings.Join(words, " ")
}
