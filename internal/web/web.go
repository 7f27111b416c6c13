package web

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"entente.example/data"
	"entente.example/internal/compare"
	"entente.example/internal/door"
	"entente.example/internal/record"
	"entente.example/internal/track"
	"entente.example/internal/track/suggest"
)

// Store is all that the pages ask of a database; each page declares its own share.
type Store interface {
	homeStore
	documentStore
	documentLister
	factStore
	meetingStore
	peopleStore
	programmeStore
	relationshipStore
	searchStore
	wordingStore
	positionStore
	door.Store
	reviewStore
	briefStore
	suggestionStore
	trackStore
	frameworkStore
}

// Options say what the site shows and how.
type Options struct {
	Store   Store
	Logger  *slog.Logger     // of requests and failures; nil for none
	Now     func() time.Time // the clock by which things fall due; nil for time.Now
	Version string           // of the program, for the foot of every page
	Checker Checker          // of drafts; nil for a site that checks none
	Entry   door.Options     // how people are let in; its store and clock, where there are none, are those above
	Past    Past             // the record as it stood; nil for a site that shows it as it is alone
	Printer Printer          // of PDFs; nil for a site that prints none
}

// site holds what the handlers share.
type site struct {
	store   Store
	log     *slog.Logger
	now     func() time.Time
	version string
	checker Checker
	door    *door.Door
	// checking holds a place for each draft under way.
	checking chan struct{}
	indexes  *perBook[*suggest.Index]
	has      map[string]bool // sections, by the first part of their paths
	names    names
	kit      func() (*compare.Kit, error)
	assets   assets
	shapes   templates
	packers  *packers
	codes    *track.Codes // by which promises are judged
	tracks   *perBook[*track.Track]
	frames   *perBook[*frames]
	past     Past
	printer  Printer
	day      record.Date // at whose end this site shows the record; empty for as it is
}

// deadline is how long one page may take before it is given up.
const deadline = 15 * time.Second

// New makes the site's handler. It panics if the files embedded in the program
// are broken, which its tests rule out.
func New(o Options) http.Handler {
	s := newSite(o)
	mux := http.NewServeMux()
	for _, p := range s.pages() {
		for _, route := range p.routes() {
			mux.Handle("GET "+route, s.page(p))
		}
		if p.route != "/" && !strings.HasSuffix(p.route, "}") {
			mux.Handle("GET "+p.route+"/{$}", http.RedirectHandler(p.route, http.StatusMovedPermanently))
		}
	}
	for route, handle := range s.submits() {
		mux.Handle(route, s.submit(handle))
	}
	mux.Handle("POST /people/{id}", s.submit(s.personPosted))
	mux.Handle("POST /commitments/{id}", s.submit(s.commitmentPosted))
	mux.Handle("POST /indicators/{id}", s.submit(s.indicatorPosted))
	for route, handle := range s.figureForms() {
		mux.Handle(route, s.submit(handle))
	}
	for route, handle := range s.frameworkForms() {
		mux.Handle(route, s.submitUpTo(maxFramework, handle))
	}
	for route, handle := range s.exchanges() {
		mux.Handle(route, s.exchange(handle))
	}
	for route, handle := range s.decisionForms() {
		mux.Handle(route, s.submit(handle))
	}
	mux.HandleFunc("POST /check", s.checkDraft)
	mux.HandleFunc("POST /check.json", s.checkDraft)
	mux.HandleFunc("GET "+originalRoute, s.original)
	mux.HandleFunc("GET "+briefRoute, s.briefPrinted)
	for route, handle := range s.frameworkFiles() {
		mux.HandleFunc("GET "+route, handle)
	}
	mux.HandleFunc("GET "+calendarRoute, s.feed)
	mux.HandleFunc("GET "+feedRoute, s.feed)
	mux.HandleFunc("/", s.elsewhere)
	return s.guard(s.outside(s.door.Admit(s.dated(mux), s.turnAway)), o.Entry.Origin)
}

// outside serves what needs nobody to be let in, and hands the rest on.
func (s *site) outside(inside http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /static/{file}", s.assets)
	mux.HandleFunc("GET /robots.txt", robots)
	mux.HandleFunc("GET "+ownFeedRoute, s.ownFeed)
	mux.HandleFunc("GET "+leaveRoute, s.leave)
	mux.HandleFunc("POST "+leaveRoute, s.leave)
	mux.Handle("/", inside)
	return mux
}

// NewServer makes a server with limits on how long and how much a client may
// take; the caller listens, and shuts it down.
func NewServer(h http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      60 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
}

func newSite(o Options) *site {
	s := &site{store: o.Store, log: o.Logger, now: o.Now, version: o.Version, checker: o.Checker, past: o.Past, printer: o.Printer, checking: make(chan struct{}, checksAtOnce), packers: new(packers), indexes: new(perBook[*suggest.Index]), tracks: new(perBook[*track.Track]), frames: new(perBook[*frames])}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	if s.now == nil {
		s.now = time.Now
	}
	s.door = newDoor(o, s.now)
	s.names, s.kit = loadNames(data.FS), loadKit()
	s.codes = loadCodes(data.FS)
	s.has = s.sections()
	s.assets = loadAssets()
	s.shapes = loadTemplates(s)
	return s
}

// newDoor makes the door of a site.
func newDoor(o Options, now func() time.Time) *door.Door {
	e := o.Entry
	if e.Store == nil {
		e.Store = o.Store
	}
	if e.Clock == nil {
		e.Clock = now
	}
	return door.New(e)
}

// pages lists every page once.
func (s *site) pages() []page {
	return []page{
		{"/", "home", s.home},
		{"/documents", "documents", s.documents},
		{"/documents/{id}", "document", s.document},
		{"/relationships", "relationships", s.relationships},
		{"/relationships/{id}", "relationship", s.relationship},
		{"/meetings", "meetings", s.meetings},
		{"/meetings/{id}", "meeting", s.meeting},
		{"/meetings/{id}/readout", "readout", s.readout},
		{"/people", "people", s.people},
		{"/people/{id}", "person", s.person},
		{"/commitments", "commitments", s.commitments},
		{"/commitments/{id}", "commitment", s.commitment},
		{"/statements", "statements", s.statements},
		{"/statements/{id}", "statement", s.statement},
		{"/deliveries", "deliveries", s.deliveries},
		{"/deliveries/{id}", "fact", s.delivery},
		{"/programmes", "programmes", s.programmes},
		{"/programmes/{id}", "programme", s.programme},
		{"/suggestions/{id}", "suggestions", s.suggestions},
		{"/wording", "wording", s.wording},
		{"/frameworks", "frameworks", s.frameworks},
		{"/frameworks/{id}", "framework", s.framework},
		{"/frameworks/{id}/matrix", "framework-matrix", s.frameworkMatrix},
		{periodsRoute, "framework-periods", s.periods},
		{nodeRoute, "node", s.node},
		{"/due", "due", s.due},
		{"/calendar", "calendar", s.calendar},
		{"/reports", "reports", s.reports},
		{"/indicators/{id}", "indicator", s.indicator},
		{"/figures", "figures", s.figures},
		{"/figures/{id}", "figure", s.figure},
		{"/search", "search", s.search},
		{"/compare", "compare", s.comparison},
		{"/brief", "brief", s.brief},
		{"/positions", "positions", s.positions},
		{"/check", "check", s.check},
		{"/review", "review", s.review},
		{"/review/accept", "accept", s.accept},
		{"/review/orphans", "orphans", s.orphans},
		{"/review/{id}", "review-document", s.reviewDocument},
		{"/review/{document}/{id}", "candidate", s.candidate},
		{"/review/{document}/enter/{id}", "enter", s.enter},
	}
}

func withDeadline(r *http.Request) (*http.Request, context.CancelFunc) {
	ctx, cancel := context.WithTimeout(r.Context(), deadline)
	return r.WithContext(ctx), cancel
}

// robots lets crawlers read the pages but not walk every filter of every list.
func robots(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write([]byte("User-agent: *\nDisallow: /*?\n"))
}
