package reading

import "testing"

func TestNobodyVisitsHimself(t *testing.T) {
	holdUndertakings(t, []undertaking{
		{name: "of two states the one that the journey leads to stays", title: "Harbours of Chile",
			body:     "The United States and Chile will make a state visit to Chile in May 2025.",
			promised: []string{"US: will make a state visit to Chile in May 2025"}},
		{name: "a journey elsewhere is of both", title: "Harbours of Chile",
			body:     "The United States and Chile will visit Peru in May 2025.",
			promised: []string{"US,CL: will visit Peru in May 2025"}},
	})
}
