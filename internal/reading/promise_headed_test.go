package reading

import "testing"

// TestItemsBelowHeadings takes the items of the lists that a lead-in parts by headings, up to
// the next paragraph.
func TestItemsBelowHeadings(t *testing.T) {
	holdUndertakings(t, []undertaking{
		{name: "acts below two headings", title: "FACT SHEET: U.S.-Chile Harbour Partnership",
			body: "The United States and Chile committed to launch joint work on harbours in the following fields:\n\n## Ships\n\n- Establishing a working group on the hulls of 20 ships\n\n## Pilots\n\n- Welcomed the school of pilots in Valparaiso\n- Developing a plan for training 300 pilots by 2026\n\nHarbours are the lifelines of islands.",
			promised: []string{
				"US,CL: committed to launch joint work on harbours in the following fields:",
				"US,CL: Establishing a working group on the hulls of 20 ships",
				"US,CL: Developing a plan for training 300 pilots by 2026",
			}},
	})
}
