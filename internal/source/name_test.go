package source

import (
	"testing"

	"entente.example/internal/text"
)

func TestNameOf(t *testing.T) {
	for _, c := range []struct{ name, of, day, lead, tail string }{
		{"at the front", "texts/2024-07-26-readout.txt", "2024-07-26", "texts", "readout"},
		{"behind a code", "jp-2024-07-26-readout.txt", "2024-07-26", "jp", "readout"},
		{"without strokes", "readout_20240726.html", "2024-07-26", "readout", ""},
		{"folders of an address", "https://example.org/2024/07/26/readout", "2024-07-26", "", ""},
		{"a clock time behind", "2024-07-26T10-00.txt", "2024-07-26", "", "t10-00"},
		{"the last of two", "2024-07-01/2024-07-26.txt", "2024-07-26", "", ""},
		{"a day that is in no month", "2024-02-31.txt", "", "", ""},
		{"only a month", "2024-07-readout.txt", "", "", ""},
		{"the day first", "26-07-2024.txt", "", "", ""},
		{"digits of a hash", "c20240726fe.txt", "", "", ""},
		{"a longer number", "1202407261.txt", "", "", ""},
		{"two kinds of stroke", "2024-07/26.txt", "", "", ""},
		{"behind an agency", "texts/sg-mlaw_2024-07-26_readout.txt", "2024-07-26", "sg-mlaw", "readout"},
		{"behind a whole title", "texts/readout-of-the-call-with-the-king-2024-07-26.txt", "2024-07-26", "", ""},
		{"in a folder of one issuer", "us-white-house/2024-07-26-readout.md", "2024-07-26", "us-white-house", "readout"},
		{"standard input", "-", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, want := nameOf(c.of), (named{c.day, c.lead, c.tail}); got != want {
				t.Errorf("%s: %q, want %q", c.of, got, want)
			}
		})
	}
}

func TestReadKeepsTheDayOfItsName(t *testing.T) {
	for _, c := range []struct{ name, of, want string }{
		{"a plain text", "2024-07-26.txt", "2024-07-26"},
		{"a page with fields of its own", "2024-07-26.html", "2024-07-26"},
		{"no day", "readout.txt", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := Read(c.of, []byte("<title>Talks</title><p>The ministers met.</p>"))
			if err != nil {
				t.Fatal(err)
			}
			if got := s.Text.Front[text.NameDay]; got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestNameKeptTellsTheSameAgain(t *testing.T) {
	for _, name := range []string{"nz-2024-04-26-visit.txt", "us-white-house/2024-07-26-readout.md", "sg_mlaw_20240726.html", "2024-07-26.txt", "readout.txt"} {
		t.Run(name, func(t *testing.T) {
			s, err := Read(name, []byte("The ministers met."))
			if err != nil {
				t.Fatal(err)
			}
			if got, want := nameOf(NameKept(s.Text)+".txt"), nameOf(name); got != want {
				t.Errorf("%+v, want %+v", got, want)
			}
		})
	}
}
