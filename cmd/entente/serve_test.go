package main

import (
	"bufio"
	"io"
	"net/http"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
)

// TestServe runs the program itself: it serves the example on a free port, says
// where, and ends with code 0 when it is told to.
func TestServe(t *testing.T) {
	for _, signal := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM} {
		t.Run(signal.String(), func(t *testing.T) {
			cmd := exec.Command("entente", "demo", "--db", filepath.Join(t.TempDir(), "demo.db"), "--listen", "127.0.0.1:0", "--quiet")
			var errs strings.Builder
			cmd.Stderr = &errs
			out, err := cmd.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			defer func() { _ = cmd.Process.Kill() }()
			site := servedAt(t, out)
			for _, page := range []string{"/", "/documents", "/commitments.json"} {
				wantPage(t, site+page)
			}
			if err := cmd.Process.Signal(signal); err != nil {
				t.Fatal(err)
			}
			if err := cmd.Wait(); err != nil || errs.Len() > 0 {
				t.Errorf("ended with %v\n%s", err, errs.String())
			}
		})
	}
}

var servedLine = regexp.MustCompile(`^Serving on (http://127\.0\.0\.1:\d+); end with Ctrl-C\.$`)

// servedAt reads the output up to the line that says where the site is.
func servedAt(t *testing.T, out io.Reader) string {
	t.Helper()
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if m := servedLine.FindStringSubmatch(lines.Text()); m != nil {
			return m[1]
		}
	}
	t.Fatalf("the program did not say where it serves: %v", lines.Err())
	return ""
}

func wantPage(t *testing.T, url string) {
	t.Helper()
	r, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	if body, err := io.ReadAll(r.Body); err != nil || r.StatusCode != http.StatusOK || len(body) == 0 {
		t.Errorf("%s: %s, %d bytes, %v", url, r.Status, len(body), err)
	}
}
