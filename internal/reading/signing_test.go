package reading

import "testing"

func TestWhoSigns(t *testing.T) {
	holdUndertakings(t, []undertaking{
		{name: "both whom an agreement is between", title: "Harbours of Chile",
			body:     "The United States will sign an agreement on harbours between Chile and Peru.",
			promised: []string{"CL,PE: will sign an agreement on harbours between Chile and Peru"}},
		{name: "who signs, and with whom", title: "Harbours of Chile",
			body:     "The United States will sign a memorandum of understanding with Peru.",
			promised: []string{"US,PE: will sign a memorandum of understanding with Peru"}},
		{name: "memoranda with many are signed one by one", title: "Harbours of Chile",
			body:     "The United States will sign memoranda with Peru, Chile, Japan and Norway.",
			promised: []string{"US: will sign memoranda with Peru, Chile, Japan and Norway"}},
		{name: "an agreement of a text of two is of both", title: readout,
			body:     "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. The United States will sign an agreement on harbours.",
			promised: []string{"US,CL: will sign an agreement on harbours"}},
		{name: "a treaty is open to each alone", title: readout,
			body:     "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. Chile will sign the treaty on the sea.",
			promised: []string{"CL: will sign the treaty on the sea"}},
		{name: "a memorandum of a President's own", title: "Harbours of Chile",
			body:     "The President of the United States will sign a Presidential Memorandum with Chile in mind.",
			promised: []string{"US: will sign a Presidential Memorandum with Chile in mind"}},
		{name: "an order binds only who signs it", title: factSheet,
			body:     "The United States will sign an order on trade between Chile and Peru.",
			promised: []string{"US: will sign an order on trade between Chile and Peru"}},
	})
}

func TestWhatTwoDoTogether(t *testing.T) {
	holdUndertakings(t, []undertaking{
		{name: "working together", title: readout,
			body:     "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. We will work together to open the harbours.",
			promised: []string{"US,CL: will work together to open the harbours"}},
		{name: "together with others is one's own", title: readout,
			body:     "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. We will work together with Peru to open the harbours.",
			promised: []string{"US: will work together with Peru to open the harbours"}},
		{name: "talking is done by two", title: readout,
			body:     "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. We will discuss the harbours again in May.",
			promised: []string{"US,CL: will discuss the harbours again in May"}},
		{name: "talking with others binds these", title: readout,
			body:     "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. We will discuss the harbours with Peru.",
			promised: []string{"US,PE: will discuss the harbours with Peru"}},
		{name: "joint work", title: readout,
			body:     "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. We will widen our joint work on harbours.",
			promised: []string{"US,CL: will widen our joint work on harbours"}},
		{name: "shared values bind nobody else", title: readout,
			body:     "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. We will defend our shared values in the harbours.",
			promised: []string{"US: will defend our shared values in the harbours"}},
	})
}
