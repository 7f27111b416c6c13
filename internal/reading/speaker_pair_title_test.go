package reading

import "testing"

// TestWeOfAPair takes "we" of a fact sheet for both whom its title names as a pair.
func TestWeOfAPair(t *testing.T) {
	const body = "Harbours are the lifelines of islands. We will build 20 ships by 2026."
	holdUndertakings(t, []undertaking{
		{name: "a pair", title: "FACT SHEET: U.S.-Japan Harbour Partnership", body: body, promised: []string{"US,JP: will build 20 ships by 2026"}},
		{name: "two joined by and", title: "FACT SHEET: The United States and Japan Open Harbours", body: body, promised: []string{"US,JP: will build 20 ships by 2026"}},
		{name: "another party only concerned", title: "FACT SHEET: U.S. Assistance to Japan", body: body, promised: []string{"US: will build 20 ships by 2026"}},
	})
}
