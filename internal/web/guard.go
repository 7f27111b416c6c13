package web

import (
	"compress/gzip"
	"errors"
	"fmt"
	"hash/fnv"
	"log/slog"
	"net/http"
	"net/url"
	"runtime/debug"
	"strings"
	"sync"
	"time"
)

// policy lets a page load nothing but the site's own files, and nobody frame it.
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
	"form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// guard is what every request passes through: headers, origin check, log,
// deadline, recovery. Origin is where a browser finds the site behind a proxy, nil for none.
func (s *site) guard(next http.Handler, origin *url.URL) http.Handler {
	same := http.NewCrossOriginProtection()
	if origin != nil {
		_ = same.AddTrustedOrigin(origin.Scheme + "://" + origin.Host) // it is well-formed: it was parsed
	}
	next = same.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := s.now()
		r, cancel := withDeadline(r)
		defer cancel()
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
		c := &counted{ResponseWriter: w, status: http.StatusOK}
		defer s.finish(c, r, start)
		next.ServeHTTP(c, r)
	})
}

// finish logs the request, and answers it if its handler fell over.
func (s *site) finish(w *counted, r *http.Request, start time.Time) {
	if v := recover(); v != nil {
		if err, ok := v.(error); ok && errors.Is(err, http.ErrAbortHandler) {
			panic(v)
		}
		s.log.ErrorContext(r.Context(), "panic", slog.Any("value", v), slog.String("stack", string(debug.Stack())))
		if w.bytes == 0 {
			s.fail(w, r, fmt.Errorf("panic: %v", v))
		}
	}
	s.log.InfoContext(r.Context(), "request", slog.String("method", r.Method), slog.String("path", discreet(r.URL.Path)),
		slog.Int("status", w.status), slog.Int("bytes", w.bytes), slog.Duration("took", s.now().Sub(start)))
}

// discreet is a path without the secrets that some hold.
func discreet(path string) string {
	for _, secret := range []string{"/feeds/", "/unsubscribe/"} {
		if strings.HasPrefix(path, secret) {
			return secret + "…"
		}
	}
	return path
}

// counted remembers what was answered, for the log.
type counted struct {
	http.ResponseWriter
	status, bytes int
}

func (w *counted) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

func (w *counted) Write(b []byte) (int, error) {
	n, err := w.ResponseWriter.Write(b)
	w.bytes += n
	return n, err
}

func (w *counted) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// worthPacking is the size from which an answer is compressed, in bytes.
const worthPacking = 1400

// packers are kept for reuse: one holds most of a megabyte.
type packers struct{ pool sync.Pool }

func (p *packers) get(w http.ResponseWriter) *gzip.Writer {
	if z, ok := p.pool.Get().(*gzip.Writer); ok {
		z.Reset(w)
		return z
	}
	z, err := gzip.NewWriterLevel(w, gzip.BestSpeed)
	if err != nil {
		panic(err) // only for a level that does not exist
	}
	return z
}

// serveTagged answers with body under its tag, "not modified" where the client
// has it already, and compressed where that is worth it and welcome.
func (s *site) serveTagged(w http.ResponseWriter, r *http.Request, body []byte) {
	sum := fnv.New64a()
	_, _ = sum.Write(body)
	tag := fmt.Sprintf(`W/"%016x"`, sum.Sum64())
	h := w.Header()
	h.Set("ETag", tag)
	h.Add("Vary", "Accept-Encoding")
	if matches(r.Header.Get("If-None-Match"), tag) {
		h.Del("Content-Type")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	s.packed(w, r, body)
}

func (s *site) packed(w http.ResponseWriter, r *http.Request, body []byte) {
	if len(body) < worthPacking || r.Method == http.MethodHead || !takesGzip(r) {
		_, _ = w.Write(body) //nolint:gosec // pages come from html/template, twins with their own content type
		return
	}
	w.Header().Set("Content-Encoding", "gzip")
	z := s.packers.get(w)
	_, _ = z.Write(body)
	_ = z.Close()
	s.packers.pool.Put(z)
}

func matches(header, tag string) bool {
	for t := range strings.SplitSeq(header, ",") {
		if t = strings.TrimSpace(t); t == tag || t == "*" {
			return true
		}
	}
	return false
}

func takesGzip(r *http.Request) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, q, _ := strings.Cut(strings.TrimSpace(part), ";")
		if name == "gzip" && strings.ReplaceAll(q, " ", "") != "q=0" {
			return true
		}
	}
	return false
}
