package main

import (
	"bufio"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"

	"entente.example/internal/store/postgres/pgtest"
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

// TestServeSideBySide runs two sites on one server's database while two further
// programs add to it: nothing is lost, and both sites show all of it.
func TestServeSideBySide(t *testing.T) {
	server := pgtest.Address(t)
	t.Setenv("ENTENTE_DATABASE", server)
	entente(t, "demo", "--no-serve", "--db", server)
	var sites []string
	for range 2 {
		cmd := exec.Command("entente", "serve", "--listen", "127.0.0.1:0", "--quiet")
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = cmd.Process.Signal(syscall.SIGTERM); _ = cmd.Wait() })
		sites = append(sites, servedAt(t, out))
	}
	var wg sync.WaitGroup
	for _, folder := range []string{notes(t, 60), notes(t, 90)} { // sixty are in both
		wg.Go(func() {
			if out, err := exec.Command("entente", "add", folder).CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
		wg.Go(func() {
			for _, site := range sites {
				wantPage(t, site+"/commitments")
			}
		})
	}
	wg.Wait()
	for _, site := range sites {
		if page := wantPage(t, site+"/documents.json"); !strings.Contains(page, `"total": 105`) {
			t.Errorf("%s: %.300s", site, page)
		}
	}
	entente(t, "verify")
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

// wantPage gets a page that must be there, and gives its body.
func wantPage(t *testing.T, url string) string {
	t.Helper()
	r, err := http.Get(url)
	if err != nil {
		t.Error(err)
		return ""
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil || r.StatusCode != http.StatusOK || len(body) == 0 {
		t.Errorf("%s: %s, %d bytes, %v", url, r.Status, len(body), err)
	}
	return string(body)
}

var setupLine = regexp.MustCompile(`^There is no administrator yet; make one at (http://\S+/setup\?secret=(\S+))$`)

// TestServeANewRecord starts the program on a record without people: it says where
// to make the first administrator, who then reads, while others are asked to sign in.
func TestServeANewRecord(t *testing.T) {
	cmd := exec.Command("entente", "serve", "--db", filepath.Join(t.TempDir(), "new.db"), "--listen", "127.0.0.1:0", "--quiet")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = cmd.Process.Kill(); _ = cmd.Wait() }()
	lines := bufio.NewReader(out)
	first, err := lines.ReadString('\n')
	m := setupLine.FindStringSubmatch(strings.TrimSpace(first))
	if err != nil || m == nil {
		t.Fatalf("the first line is %q, %v", first, err)
	}
	site := servedAt(t, lines)
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	ada := &http.Client{Jar: jar}
	if page := body(t, ada, site+"/documents"); !strings.Contains(page, "the terminal printed") {
		t.Errorf("before: %.300s", page)
	}
	if page := body(t, ada, m[1]); !strings.Contains(page, "Make the administrator") {
		t.Errorf("the address of the terminal: %.300s", page)
	}
	r, err := ada.PostForm(site+"/setup", url.Values{"secret": {m[2]}, "name": {"ada"}, "password": {"herons over the delta"}})
	if err != nil || r.StatusCode != http.StatusOK {
		t.Fatalf("%v, %v", r, err)
	}
	_ = r.Body.Close()
	wantPage(t, site+"/sign-in")
	if page := body(t, ada, site+"/documents"); !strings.Contains(page, ">ada</a>") {
		t.Errorf("signed in: %.300s", page)
	}
	if page := body(t, &http.Client{}, site+"/documents"); !strings.Contains(page, "<h1>Sign in</h1>") {
		t.Errorf("somebody else: %.300s", page)
	}
}

func body(t *testing.T, c *http.Client, address string) string {
	t.Helper()
	r, err := c.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
