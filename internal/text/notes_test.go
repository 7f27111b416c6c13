package text

import "testing"

// TestNotesBelow is on what editors put below a text: their notes are kept, not read, where a
// line of marks or the place where the text lies parts them from it, and they count from one.
func TestNotesBelow(t *testing.T) {
	const body = "The port is open. [1]\n\nThe boats came on the first day of May.\n\n"
	for name, c := range map[string]struct {
		below string
		last  BlockKind
	}{
		"after marks":     {"___\n\n1 Torel opened it in the rain, with ten boats behind him.\n\n2 Not printed.", Navigation},
		"after a shelf":   {"[NA: A 12, part 1]\n\n1 Torel opened it in the rain, with ten boats behind him.\n\n2 Not printed.", Navigation},
		"nothing between": {"1 Torel opened it in the rain, with ten boats behind him.", Paragraph},
		"other numbers":   {"___\n\n4 Torel opened it in the rain, with ten boats behind him.", Paragraph},
		"prose after":     {"___\n\n1 Torel opened it in the rain.\n\nThe boats that came to the port on that day were all from the islands.", Paragraph},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := Parse(Plain, body+c.below, OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			if got := d.Blocks[len(d.Blocks)-1].Kind; got != c.last {
				t.Errorf("last block is %v, want %v: %q", got, c.last, d.Blocks[len(d.Blocks)-1].Of(d))
			}
		})
	}
}

// TestNumberedBelowLabels: below the labels of an archive alone stands the text, however it is numbered.
func TestNumberedBelowLabels(t *testing.T) {
	const body = "[Title] Announcement to the Press\n\n[Source] Papers of the Port, page 9.\n\n[Full text]\n\n1. Torel opened the port in the rain, with ten boats behind him.\n\n2. The boats came from all the islands on that day, and stayed.\n"
	d, err := Parse(Plain, body, OffsetMap{})
	if err != nil {
		t.Fatal(err)
	}
	if got := d.Blocks[len(d.Blocks)-1].Kind; got == Navigation {
		t.Errorf("last block is %v", got)
	}
}
