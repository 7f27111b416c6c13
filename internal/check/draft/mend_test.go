package draft

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"
	"pgregory.net/rapid"

	"entente.example/internal/check"
)

// pieces of drafts, most of them with a slip.
var pieces = []string{
	"ERIA and the ASEAN- IPR began a joint study.", "The rice reserve ( APTERR) was welcomed.", "The rice reserve (APTERR ) was praised .",
	"They met in Tokyo,Japan,in May.The ministers agreed.", "A joint\n- 2 -\nstudy on women in peace began.", "The two institutes began a joint 2 / 2 study.",
	"The sides met to to talk .", "José welcomed “the Indo- Pacific  outlook” ,and left.", "1)The sides met.", "(( APTERR )) ( (a) ) .", "a ) b ( c", "COVID- 19 ,20 .",
	"- The sides met", "3.They met.", "<b>ASEAN- IPR</b> ( x )", "**ASEAN-** IPR,[they](a,b) met", "Page 3 of 7", "The vote was 2 / 3 of all.", ".", ",,", "#",
}

// encodings in which drafts come, with the name that tells a page of it.
var encodings = []encoding.Encoding{
	unicode.UTF8, unicode.UTF8BOM, charmap.Windows1252, japanese.ShiftJIS, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
}

// drawDraft makes up a draft: its name and its bytes.
func drawDraft(t *rapid.T) (name string, original []byte) {
	text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 8).Draw(t, "pieces"), rapid.SampledFrom([]string{" ", "\n", "\n\n"}).Draw(t, "between"))
	text = strings.ReplaceAll(text, "\n", rapid.SampledFrom([]string{"\n", "\r\n", "\r"}).Draw(t, "line end"))
	e := rapid.SampledFrom(encodings).Draw(t, "encoding")
	original, err := encoding.ReplaceUnsupported(e.NewEncoder()).Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return "draft" + rapid.SampledFrom([]string{".txt", ".md", ".html"}).Draw(t, "format"), original
}

// TestMendLeavesNothingToMend is the law of --fix: round by round no fix is
// left, and all bytes that no fix touches are where they were.
func TestMendLeavesNothingToMend(t *testing.T) {
	d := desk(t)
	rapid.Check(t, func(t *rapid.T) {
		name, original := drawDraft(t)
		r, err := d.Check(context.Background(), name, original, check.Options{})
		if err != nil {
			t.Skip(err)
		}
		for range 10 {
			m, err := d.Mend(context.Background(), r, check.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if len(m.Fixes) == 0 {
				break
			}
			wantOnlyFixes(t, r, m)
			r = m.Result
		}
		if left := slices.DeleteFunc(slices.Clone(r.Findings), func(f check.Finding) bool { return f.Fix == nil }); len(left) > 0 {
			t.Fatalf("%q became %q, and there is still to mend: %+v", original, r.Snapshot.Original, left)
		}
	})
}

// wantOnlyFixes wants the bytes outside the fixes to be the same before and
// after, and the words of the cleaned text.
func wantOnlyFixes(t *rapid.T, before *Result, after Mended) {
	was, is := before.Snapshot.Original, after.Snapshot.Original
	at, now := 0, 0
	for _, f := range after.Fixes {
		same := was[at:f.Start]
		if !bytes.HasPrefix(is[now:], same) || !bytes.HasPrefix(is[now+len(same):], []byte(f.With)) {
			t.Fatalf("%q became %q by %+v", was, is, after.Fixes)
		}
		at, now = f.End, now+len(same)+len(f.With)
	}
	if !bytes.Equal(was[at:], is[now:]) {
		t.Fatalf("%q became %q by %+v", was, is, after.Fixes)
	}
	if bare(before.Snapshot.Text.Text) != bare(after.Snapshot.Text.Text) {
		t.Fatalf("%q became %q, and with it %q became %q", was, is, before.Snapshot.Text.Text, after.Snapshot.Text.Text)
	}
	if before.Snapshot.Encoding != after.Snapshot.Encoding {
		t.Fatalf("%q became %q, of another encoding", was, is)
	}
}

// TestMendKeepsLineEndsAndEncoding shows the law on drafts as they come.
func TestMendKeepsLineEndsAndEncoding(t *testing.T) {
	d := desk(t)
	for _, c := range []struct{ name, before, after string }{
		{"DOS line ends", "The ASEAN- IPR met.\r\nThe joint\r\n- 2 -\r\nstudy on women in peace began.\r\n", "The ASEAN-IPR met.\r\nThe joint\r\nstudy on women in peace began.\r\n"},
		{"windows-1252", "Jos\xe9 said \x93 the ASEAN- IPR met\x94.", "Jos\xe9 said \x93the ASEAN-IPR met\x94."},
		{"byte order mark", "\xef\xbb\xbfThe rice reserve ( APTERR) was welcomed.", "\xef\xbb\xbfThe rice reserve (APTERR) was welcomed."},
		{"UTF-16 is left alone", "\xff\xfeA\x00B\x00-\x00 \x00C\x00D\x00 \x00x\x00.\x00", "\xff\xfeA\x00B\x00-\x00 \x00C\x00D\x00 \x00x\x00.\x00"},
		{"mark-up stays", "<p>The <b>ASEAN- IPR</b> met ( today).</p>", "<p>The <b>ASEAN-IPR</b> met (today).</p>"},
	} {
		file := "draft.txt"
		if strings.HasPrefix(c.before, "<") {
			file = "draft.html"
		}
		r, err := d.Check(context.Background(), file, []byte(c.before), check.Options{})
		if err != nil {
			t.Fatal(err)
		}
		m, err := d.Mend(context.Background(), r, check.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := string(m.Snapshot.Original); got != c.after {
			t.Errorf("%s: %q became %q, want %q", c.name, c.before, got, c.after)
		}
	}
}
