// Package pdf prints a page to a PDF by means of Chromium: with bookmarks,
// tagged structure and embedded fonts.
//
// In: a page as HTML, and the day that the file is to bear. Out: the same bytes
// for the same page, program and fonts. It knows nothing of what the page says.
package pdf

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// Printer prints with one program. It prints one page at a time.
type Printer struct {
	path string
	free chan struct{}
}

// names are those of Chromium and of what is built from it.
var names = []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"}

// Find looks for Chromium: at a path, or, where that is empty, among the programs of the machine. Where there is
// none the printer is nil, and the error says what to do.
func Find(path string) (*Printer, error) {
	look := names
	if path != "" {
		look = []string{path}
	}
	for _, name := range look {
		if found, err := exec.LookPath(name); err == nil {
			return &Printer{path: found, free: make(chan struct{}, 1)}, nil
		}
	}
	return nil, fault.New(fault.Unavailable, "a PDF is printed by Chromium, and there is none here; install it, name it by --chromium, or take another format")
}

// deadline is how long one page may take.
const deadline = 60 * time.Second

// Print prints a page. Errors: Unavailable where the program fails or the context ends.
func (p *Printer) Print(ctx context.Context, page []byte, day record.Date) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, deadline)
	defer cancel()
	select {
	case p.free <- struct{}{}:
		defer func() { <-p.free }()
	case <-ctx.Done():
		return nil, fault.Wrap(fault.Unavailable, "print", "a PDF", ctx.Err())
	}
	folder, err := os.MkdirTemp("", "entente-pdf-")
	if err != nil {
		return nil, fault.Wrap(fault.Unavailable, "make", "a folder for the PDF", err)
	}
	defer func() { _ = os.RemoveAll(folder) }()
	printed, err := p.run(ctx, folder, page)
	return dated(printed, day), fault.Wrap(fault.Unavailable, "print", "a PDF", err)
}

// run starts the program in a folder of its own, without a network.
func (p *Printer) run(ctx context.Context, folder string, page []byte) ([]byte, error) {
	in, out := filepath.Join(folder, "page.html"), filepath.Join(folder, "page.pdf")
	if err := os.WriteFile(in, page, 0o600); err != nil {
		return nil, err
	}
	args := []string{"--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-extensions",
		"--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=" + filepath.Join(folder, "profile"),
		"--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline", "--print-to-pdf=" + out}
	if os.Geteuid() == 0 {
		args = append(args, "--no-sandbox") // it refuses to start for the superuser otherwise
	}
	program := exec.CommandContext(ctx, p.path, append(args, "file://"+in)...) //nolint:gosec // the operator names the program
	program.Env = append(os.Environ(), "TZ=UTC", "LC_ALL=C.UTF-8", "HOME="+folder)
	if said, err := program.CombinedOutput(); err != nil {
		return nil, fault.New(fault.Unavailable, "%s: %v: %s", p.path, err, bytes.TrimSpace(said[max(0, len(said)-300):]))
	}
	return os.ReadFile(out)
}

// stamp matches the days that a PDF bears.
var stamp = regexp.MustCompile(`/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)`)

// dated puts a day in the place of the moment of printing; nothing in the file moves by it.
func dated(printed []byte, day record.Date) []byte {
	digits := strings.ReplaceAll(string(day), "-", "")
	if len(digits) != len("20060102") {
		return printed
	}
	return stamp.ReplaceAll(printed, []byte("/$1 (D:"+digits+"000000+00'00')"))
}
