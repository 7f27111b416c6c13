package sqlstore

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/text"
)

// anyText draws cleaned texts of every shape, sane or not: what is stored is what was given.
func anyText() *rapid.Generator[*text.Document] {
	number := rapid.IntRange(-1000, 1_000_000)
	block := rapid.Custom(func(t *rapid.T) text.Block {
		return text.Block{Kind: text.BlockKind(rapid.IntRange(0, 9).Draw(t, "kind")), Start: number.Draw(t, "start"), End: number.Draw(t, "end"),
			Level: rapid.IntRange(0, 9).Draw(t, "level"), Parent: rapid.IntRange(-1, 50).Draw(t, "parent"), Label: rapid.String().Draw(t, "label")}
	})
	run := rapid.Custom(func(t *rapid.T) text.Run {
		return text.Run{Clean: number.Draw(t, "clean"), Len: number.Draw(t, "len"), Source: number.Draw(t, "source"), SourceLen: number.Draw(t, "sourceLen"), Unit: number.Draw(t, "unit")}
	})
	return rapid.Custom(func(t *rapid.T) *text.Document {
		d := &text.Document{Text: rapid.String().Draw(t, "text")}
		if rapid.Bool().Draw(t, "full") {
			d.Format = text.Format(rapid.String().Draw(t, "format"))
			d.Blocks = rapid.SliceOf(block).Draw(t, "blocks")
			d.Offsets.Runs = rapid.SliceOf(run).Draw(t, "runs")
			d.Front = rapid.MapOf(rapid.String(), rapid.String()).Draw(t, "front")
			d.Warnings = rapid.SliceOf(rapid.String()).Draw(t, "warnings")
		}
		return d
	})
}

func TestTextIsReadBackEqual(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := anyText().Draw(t, "document")
		var p packer
		packed, err := p.pack(encodeText(want))
		if err != nil {
			t.Fatal(err)
		}
		data, err := p.unpack(packed, -1)
		if err != nil {
			t.Fatal(err)
		}
		got, err := decodeText(data)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
		words, err := decodeWords(data)
		if err != nil || words != want.Text {
			t.Errorf("words alone: %q, %v", words, err)
		}
	})
}

func TestDamagedTextIsAnError(t *testing.T) {
	whole := encodeText(&text.Document{Text: "One block.", Blocks: []text.Block{{End: 10, Parent: -1}},
		Front: map[string]string{"title": "One"}, Warnings: []string{"none"}})
	for n := range whole {
		if _, err := decodeText(whole[:n]); err == nil {
			t.Errorf("the first %d bytes of %d decode", n, len(whole))
		}
	}
	if _, err := decodeText(append(bytes.Clone(whole), 0)); err == nil {
		t.Error("a byte too many decodes")
	}
	if _, err := new(packer).unpack([]byte("not deflate"), -1); err == nil {
		t.Error("what was not packed expands")
	}
}

func FuzzDecodeText(f *testing.F) {
	f.Add(encodeText(&text.Document{Text: "x", Front: map[string]string{"a": "b"}}))
	f.Add([]byte{textVersion, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f})
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, err := decodeText(data)
		if err != nil {
			return
		}
		again, err := decodeText(encodeText(doc))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(doc, again); diff != "" {
			t.Error(diff)
		}
	})
}
