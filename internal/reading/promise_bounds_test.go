package reading

import "testing"

// TestWherePromisesEnd holds what belongs to the words of one promise, and what looks like
// a further one beside or inside it.
func TestWherePromisesEnd(t *testing.T) {
	const title = "Joint Statement of the United States and Japan"
	holdUndertakings(t, []undertaking{
		{
			name: "a relative clause that goes on", title: title,
			body:     "The United States and Japan will build a harbour that will strengthen trade, deepen trust and open the coast.",
			promised: []string{"US,JP: will build a harbour that will strengthen trade, deepen trust and open the coast"},
		},
		{
			name: "a second noun that looks like a verb", title: title,
			body:     "The United States will apply these standards and safeguards to all large ships.",
			promised: []string{"US: will apply these standards and safeguards to all large ships"},
		},
		{
			name: "a second verb that may be a noun", title: title,
			body:     "The United States will train 40 pilots in 2025 and plans to open a harbour school in Osaka.",
			promised: []string{"US: will train 40 pilots in 2025", "US: plans to open a harbour school in Osaka"},
		},
		{
			name: "a comment in other words", title: title,
			body:     "The United States will host the harbour fair, a large step that will draw many ships.",
			promised: []string{"US: will host the harbour fair"},
		},
		{
			name: "an event inside what is expected", title: title,
			body:     "In May, a harbour fair is scheduled to be held in Osaka.",
			promised: []string{"US,JP: a harbour fair is scheduled to be held in Osaka"},
		},
		{
			name: "two acts in one item", title: title,
			body: "The United States and Japan spoke of their alliance before committing to:\n\nAlign their rules for ships and share their maps of harbours;\n\nBuild schools in order to train divers and build trust.",
			promised: []string{
				"US,JP: Align their rules for ships",
				"US,JP: share their maps of harbours",
				"US,JP: Build schools in order to train divers and build trust",
			},
		},
		{
			name: "acts that \"work together\" only leads to", title: title,
			body: "We will work together to reduce the duties on salt, train more pilots, and counter the theft of ships.",
			promised: []string{
				"US,JP: will work together to reduce the duties on salt",
				"US,JP: train more pilots",
				"US,JP: counter the theft of ships",
			},
		},
		{
			name: "a purpose behind a comma", title: title,
			body:     "Japan will train 2,000 pilots over the next five years, to promote trade by sea.",
			promised: []string{"JP: will train 2,000 pilots over the next five years, to promote trade by sea"},
		},
		{
			name: "a sum to be invested", title: title,
			body:     "Japan announced it will invest $2 billion in harbours.",
			promised: []string{"JP: will invest $2 billion in harbours"},
		},
	})
}

// TestWhatPromisesOfOthersLookLike holds words of the future that bind nobody: what is
// hoped of things, what kind of firm somebody is, and what a meeting does.
func TestWhatPromisesOfOthersLookLike(t *testing.T) {
	const title = "Joint Statement of the United States and Japan"
	holdUndertakings(t, []undertaking{
		{name: "a hope for things", title: title, body: "Japan expressed the hope that trade between the two nations would grow."},
		{
			name: "a hope of their own", title: title, body: "We hope that we will continue this work in May.",
			promised: []string{"US,JP: will continue this work in May"},
		},
		{name: "a kind of firm", title: title, body: "The harbour is used by a group of Japan's firms seeking to build a plant in Kenya."},
		{name: "what a meeting does", title: title, body: "The Leaders' Meeting will help set the course of the coming year."},
		{name: "what nobody does at will", title: title, body: "We believe we will succeed. The guests will want harbours."},
		{
			name: "a firm new thing agreed on", title: title, body: "Japan and the United States agreed on the further development of their harbour fund.",
			promised: []string{"JP,US: agreed on the further development of their harbour fund"},
		},
		{
			name: "what begins on a day", title: title, body: "The two countries support a group of young divers that will begin its training in Osaka in January 2030.",
			promised: []string{"US,JP: that will begin its training in Osaka in January 2030"},
		},
		{name: "what a thing brings about by a day", title: title, body: "The two countries support a harbour that will save 20 ships by January 2030."},
		{
			name: "arrangements made", title: title, body: "Japan has arranged for 15 teachers to arrive in Kenya in May.",
			promised: []string{"JP: has arranged for 15 teachers to arrive in Kenya in May"},
			done:     []string{"JP: Japan has arranged for 15 teachers to arrive in Kenya in May"},
		},
	})
}
