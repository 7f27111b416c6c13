package reading

import "testing"

// TestWiderPromises holds what counts as promised beyond "will" and a verb: nouns of
// intent parted from their act, plans that act, and the acts of a list.
func TestWiderPromises(t *testing.T) {
	holdUndertakings(t, []undertaking{
		{
			name: "a commitment by several", title: "Joint Statement of the United States and Japan",
			body: "The two countries welcomed the commitment by Kenya, Uganda and the Republic of Rwanda to rebuild ten harbours by 2027.",
			promised: []string{
				"KE,UG,RW: commitment by Kenya, Uganda and the Republic of Rwanda to rebuild ten harbours by 2027",
			},
		},
		{
			name: "a commitment with an aside", title: "Joint Statement of the United States and Japan",
			body:     "The United States reiterated its commitment, as told in Osaka last May, to join the harbour fair.",
			promised: []string{"US: commitment, as told in Osaka last May, to join the harbour fair"},
		},
		{
			name: "an aim that is their own", title: "Joint Statement of the United States and Japan",
			body:     "Both sides affirmed their objective of opening a joint office. They expressed their desire to see trade grow.",
			promised: []string{"US,JP: objective of opening a joint office"},
		},
		{
			name: "what they will not do", title: "Joint Statement of the United States and Japan",
			body:     "We will never recognise the annexation of the harbour. We oppose the blockade.",
			promised: []string{"US,JP: will never recognise the annexation of the harbour"},
		},
		{
			name: "a plan that deploys", title: "Joint Statement of the United States and Japan",
			body:     "The partnership will deploy solar pumps to farmers in Kenya. It was named after a river.",
			promised: []string{"US,JP: The partnership will deploy solar pumps to farmers in Kenya"},
		},
		{
			name: "acts that a sentence goes into", title: "Joint Statement of the United States and Japan",
			body: "The United States and Japan will step up their work on harbours. This includes training pilots to guide large ships, as well as opening a school for divers.",
			promised: []string{
				"US,JP: will step up their work on harbours",
				"US,JP: training pilots to guide large ships",
				"US,JP: opening a school for divers",
			},
		},
		{
			name: "a call on a host", title: "Visit of the Prime Minister of Japan",
			body: "The Prime Minister of Japan will be in Lima on 3 September and call on President Boluarte of Peru.",
			promised: []string{
				"JP: will be in Lima on 3 September",
				"JP: call on President Boluarte of Peru",
			},
		},
		{
			name: "a call on others is none", title: "Visit of the Prime Minister of Japan",
			body:     "The Prime Minister of Japan will visit the harbour and call on Congress to pass the law.",
			promised: []string{"JP: will visit the harbour and call on Congress to pass the law"},
		},
		{
			name: "what binds others", title: "Joint Statement of the United States and Japan",
			body: "The United States and Japan signed a compact on harbours today. It commits both governments to yearly talks. It commits Japan to training pilots, to opening a school and to paying for it.",
			promised: []string{
				"US,JP: commits both governments to yearly talks",
				"JP: commits Japan to training pilots",
				"JP: to opening a school",
				"JP: to paying for it",
			},
			done: []string{"US,JP: The United States and Japan signed a compact on harbours today"},
		},
		{
			name: "acts that a colon leads in", title: "Joint Statement of the United States and Japan",
			body: "The United States and Japan spoke of their alliance before committing to:\n\nLeverage new tools for storms;\n\nAlign their rules for large ships.",
			promised: []string{
				"US,JP: Leverage new tools for storms",
				"US,JP: Align their rules for large ships",
			},
		},
		{
			name: "chances and years gone by", title: "Joint Statement of the United States and Japan",
			body: "Two years ago our nations pledged to build a tower. These scholarships will provide opportunities for divers.",
			done: []string{"US,JP: Two years ago our nations pledged to build a tower"},
		},
	})
}
