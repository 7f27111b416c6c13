package reading

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// undertaking is a case of what is promised and done in a text, each as "ACTORS: words".
type undertaking struct {
	name, title, body string
	promised, done    []string
}

// readPage reads a body under a title, as published by the United States.
func readPage(t *testing.T, e *Engine, title, body string) *record.Reading {
	t.Helper()
	page := "---\ntitle: '" + title + "'\ndate: 2024-07-26\nsource_url: https://www.state.gov/x\n---\n\n" + body + "\n"
	doc, err := text.Parse(text.Markdown, page, text.OffsetMap{})
	if err != nil {
		t.Fatal(err)
	}
	return e.Read(doc, "test")
}

func told(actors []record.PartyCode, words string) string {
	var b strings.Builder
	for i, a := range actors {
		if i > 0 {
			b.WriteString(",")
		}
		b.WriteString(string(a))
	}
	return b.String() + ": " + strings.Join(strings.Fields(words), " ")
}

// holdUndertakings compares what the engine finds with what each case expects.
func holdUndertakings(t *testing.T, cases []undertaking) {
	t.Helper()
	e := loadEngine(t)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := readPage(t, e, c.title, c.body)
			var promised, done []string
			for _, x := range r.Commitments {
				promised = append(promised, told(x.Actors, x.Evidence.Exact))
			}
			for _, x := range r.Deliveries {
				done = append(done, told(x.Actors, x.Evidence.Exact))
			}
			if diff := cmp.Diff(c.promised, promised); diff != "" {
				t.Errorf("promised (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(c.done, done); diff != "" {
				t.Errorf("done (-want +got):\n%s", diff)
			}
		})
	}
}

const (
	factSheet = "FACT SHEET: The United States and Chile"
	readout   = "Readout of the call with President Marn of Chile"
)

func TestWhoActs(t *testing.T) {
	holdUndertakings(t, []undertaking{
		{name: "a short form stands for the agency it was put after", title: factSheet,
			body: "The Bureau of Energy Resources (ENR) is at work in Chile. ENR trained 40 engineers.",
			done: []string{"US: ENR trained 40 engineers"}},
		{name: "a group that goes by its short form", title: factSheet,
			body: "Chile is in the Clean Harbour Initiative (CHI). Over the past year, the CHI has worked to clean the harbours of Chile.",
			done: []string{"CHI: Over the past year, the CHI has worked to clean the harbours of Chile"}},
		{name: "a deal that goes by its short form acts for nobody", title: factSheet,
			body: "Chile is in the Clean Harbour Deal (CHD). The CHD will make ships cheaper."},
		{name: "the owner of what is being done", title: readout,
			body: "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. President Sokol welcomed Chile’s actions to clear mines.",
			done: []string{"CL: Chile’s actions to clear mines"}},
		{name: "a state's agency by its adjective", title: factSheet,
			body: "The Chilean Space Agency opened a station in the north.",
			done: []string{"CL: The Chilean Space Agency opened a station in the north"}},
		{name: "companies joined by and", title: factSheet,
			body:     "Andina and Copec will build two plants in Antofagasta.",
			promised: []string{"Andina,Copec: will build two plants in Antofagasta"}},
		{name: "one ministry of several fields", title: factSheet,
			body: "The Department of Health and Human Services donated 20 ambulances to Chile.",
			done: []string{"US: The Department of Health and Human Services donated 20 ambulances to Chile"}},
		{name: "past adjuncts between commas", title: factSheet,
			body: "The Department of Labor, using new funds, in coordination with Chile, trained 40 inspectors.",
			done: []string{"US: The Department of Labor, using new funds, in coordination with Chile, trained 40 inspectors"}},
		{name: "a group goes by its words", title: factSheet,
			body:     "Many other partners of Chile will help with the harvest.",
			promised: []string{"Many other partners of Chile: will help with the harvest"}},
		{name: "both countries", title: readout,
			body:     "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. Our two countries will open a joint office in Lima.",
			promised: []string{"US,CL: will open a joint office in Lima"}},
		{name: "a list of finished acts", title: readout,
			body: "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. They welcomed the opening of a port, the launch of a fund for farmers, and Peru’s accession to the treaty.",
			done: []string{"US,CL: the opening of a port", "US,CL: the launch of a fund for farmers", "PE: Peru’s accession to the treaty"}},
		{name: "no act that is asked for", title: readout,
			body: "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. They called for the opening of a port."},
		{name: "the owner of a decision", title: readout,
			body:     "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. President Sokol welcomed Peru’s decision to contribute $5 million to the fund.",
			promised: []string{"PE: decision to contribute $5 million to the fund"},
			done:     []string{"PE: Peru’s decision to contribute $5 million to the fund"}},
		{name: "a relative clause about a party", title: readout,
			body: "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. President Sokol thanked Peru, which hosted 300 students last year.",
			done: []string{"PE: Peru, which hosted 300 students last year"}},
	})
}

func TestWhatIsPromised(t *testing.T) {
	holdUndertakings(t, []undertaking{
		{name: "acts in paragraphs after a modal", title: factSheet,
			body:     "In the next year the United States will:\n\nOpen a port in Chile.\n\nTrain 40 pilots of Chile.\n\nTides are high there.",
			promised: []string{"US: Open a port in Chile", "US: Train 40 pilots of Chile"}},
		{name: "a list that its lead-in points to", title: factSheet,
			body:     "The United States and Chile intend to grow the following areas of work:\n\n- Training of pilots who fly at night.\n- Enhancing the watch on tides, where Chile has ships.",
			promised: []string{"US,CL: Training of pilots who fly at night", "US,CL: Enhancing the watch on tides, where Chile has ships"}},
		{name: "a verb that no list has", title: factSheet,
			body:     "The United States will re-sequence its deliveries to Chile.",
			promised: []string{"US: will re-sequence its deliveries to Chile"}},
		{name: "infinitives between semicolons", title: factSheet,
			body:     "The United States commits to open its market to fish; to remove duties on salt; and to buy 80 boats from Chile.",
			promised: []string{"US: commits to open its market to fish", "US: to remove duties on salt", "US: to buy 80 boats from Chile"}},
		{name: "ways between semicolons", title: factSheet,
			body:     "The United States commits to remove duties on salt, including by: changing its law; training officers who know salt; and buying scales.",
			promised: []string{"US: commits to remove duties on salt, including by: changing its law; training officers who know salt; and buying scales"}},
		{name: "words between commas after the modal", title: factSheet,
			body:     "The United States will, subject to approval, provide $5 million to Chile.",
			promised: []string{"US: will, subject to approval, provide $5 million to Chile"}},
		{name: "a comment is left out", title: factSheet,
			body:     "The United States will provide $5 million to Chile, bringing the total to $20 million.",
			promised: []string{"US: will provide $5 million to Chile"}},
		{name: "a relative clause with a future of its own", title: factSheet,
			body:     "The United States will open an office in Chile, which will be staffed by ten engineers.",
			promised: []string{"US: will open an office in Chile", "US: will be staffed by ten engineers"}},
		{name: "a plan and what it is there for", title: factSheet,
			body:     "The project will provide training for 300 farmers in Chile. The project will strengthen trust.",
			promised: []string{"US: The project will provide training for 300 farmers in Chile"}},
		{name: "a step of a plan", title: factSheet,
			body:     "The deployment to Chile will begin in October.",
			promised: []string{"US: The deployment to Chile will begin in October"}},
		{name: "what follows by itself", title: factSheet,
			body: "The United States will benefit from the peace, and this will result in growth in Chile."},
		{name: "something new announced", title: factSheet,
			body:     "The United States announced an emergency mission to Chile.",
			promised: []string{"US: announced an emergency mission to Chile"}},
		{name: "acts numbered in a sentence", title: factSheet,
			body:     "Chile will (i) cut the duty on ships by 5 percent; and (ii) open all harbours to ships from Peru by 2026.",
			promised: []string{"CL: will (i) cut the duty on ships by 5 percent", "CL: open all harbours to ships from Peru by 2026"}},
		{name: "acts between semicolons", title: factSheet,
			body:     "Chile will open its harbours; remove the duty on ships; and train 40 pilots. Chile will cut fees; trade is free.",
			promised: []string{"CL: will open its harbours", "CL: remove the duty on ships", "CL: train 40 pilots", "CL: will cut fees"}},
		{name: "what partners have committed to, in paragraphs", title: factSheet,
			body:     "The United States and Chile have committed to:\n\nTrain 40 pilots.\n\nUndertake biannual counter piracy exercises to keep ships safe.",
			promised: []string{"US,CL: Train 40 pilots", "US,CL: Undertake biannual counter piracy exercises to keep ships safe"}},
		{name: "an order of years ago", title: factSheet,
			body: "In 2022, President Sokol directed his team to open talks with Chile."},
		{name: "looked forward to with pleasure", title: readout,
			body:     "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. President Sokol said that he looks forward very much to hosting President Marn in Boston.",
			promised: []string{"US: looks forward very much to hosting President Marn in Boston"}},
		{name: "nobody agrees alone", title: "Remarks by President Sokol and President Marn of Chile in Joint Press Conference",
			body:     "PRESIDENT BIDEN: Today I met with President Tomas Marn of Chile in Washington. We agreed to open a joint office in Lima.\n\nPRESIDENT BORIC: Thank you, Joe.",
			promised: []string{"US,CL: agreed to open a joint office in Lima"}},
		{name: "barriers to trade are no act", title: factSheet,
			body:     "Chile has agreed to remove its tariffs on ships, to eliminate barriers to trade; and to refrain from any tax on ports.",
			promised: []string{"CL: has agreed to remove its tariffs on ships", "CL: to eliminate barriers to trade", "CL: to refrain from any tax on ports"}},
		{name: "gerunds that share an object", title: factSheet,
			body:     "The United States is committed to finding, securing and opening markets in Chile.",
			promised: []string{"US: is committed to finding, securing and opening markets in Chile"}},
		{name: "an order to one's own", title: readout,
			body:     "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. President Sokol directed his team to open talks by May 2025.",
			promised: []string{"US: directed his team to open talks by May 2025"}},
		{name: "the present with a day to come", title: factSheet,
			body:     "Chile opens an office in Lima on 2 September 2024.",
			promised: []string{"CL: opens an office in Lima on 2 September 2024"}},
		{name: "where somebody will be, and on what day", title: "Visit of the President of Chile",
			body:     "The President of Chile, Mr. Gabriel Marn, will arrive in Boston on 15 August. In the afternoon he will be guest of honour at a luncheon, and visit the harbour. The visit will be a success.",
			promised: []string{"CL: will arrive in Boston on 15 August", "CL: will be guest of honour at a luncheon", "CL: visit the harbour"}},
		{name: "a clause after a comma and with its own subject", title: factSheet,
			body:     "Chile will open a school in Arica, and the costs of its first year will serve as a model.",
			promised: []string{"CL: will open a school in Arica"}},
		{name: "a comment in a relative clause stays out", title: factSheet,
			body:     "Chile will visit the harbours of Arica and Iquique in May, all of which have warm ties with Japan.",
			promised: []string{"CL: will visit the harbours of Arica and Iquique in May"}},
		{name: "somebody's initiative is theirs", title: readout,
			body:     "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. President Sokol and President Marn welcomed the initiative of Chile to set up an office in Arica.",
			promised: []string{"CL: initiative of Chile to set up an office in Arica"}},
		{name: "what must be, and what is hoped to be seen", title: factSheet,
			body: "Chile will have to compete. Chile hopes to see more ships."},
		{name: "troops of the state whose text it is", title: factSheet,
			body:     "An additional 110 troops will fly to Arica this morning.",
			promised: []string{"US: will fly to Arica this morning"}},
		{name: "a lead-in and its acts", title: factSheet,
			body:     "The United States and Chile will work together to:\n\n- Coordinate the work of harbours.\n- Promote the exchange of students.",
			promised: []string{"US,CL: Coordinate the work of harbours", "US,CL: Promote the exchange of students"}},
	})
}

func TestWhatIsDone(t *testing.T) {
	holdUndertakings(t, []undertaking{
		{name: "coordinated deeds are deeds each", title: factSheet,
			body: "The United States opened a school in Chile and trained 40 teachers.",
			done: []string{"US: The United States opened a school in Chile", "US: trained 40 teachers"}},
		{name: "support in a fact sheet is a deed", title: factSheet,
			body: "The United States is supporting the harbour of Arica.",
			done: []string{"US: The United States is supporting the harbour of Arica"}},
		{name: "an adjective is no deed", title: factSheet,
			body: "The United States values the prosperous and diversified economy of Chile."},
		{name: "talks, invitations and plans are no deeds", title: factSheet,
			promised: []string{"CL: announced its intent to sign a treaty"},
			body:     "The United States concluded talks with Chile. Chile issued an invitation to the United States. Chile announced its intent to sign a treaty. The United States placed great value on trade."},
		{name: "a circumstance is no deed", title: readout,
			body: "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. They discussed how Chile has expanded its harbours."},
		{name: "war and speech are no deeds", title: factSheet,
			body: "The Russian Federation launched a new attack in June. President Sokol delivered remarks in Chile."},
		{name: "a list of what was given before", title: factSheet,
			body: "Previous assistance to Chile includes:\n\n- 25,000 sets of tools\n- Equipment for field hospitals",
			done: []string{"US: 25,000 sets of tools", "US: Equipment for field hospitals"}},
		{name: "an instrument adopted, told by a statement", title: readout,
			body: "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. President Sokol and President Marn adopted a plan for the harbours.",
			done: []string{"US,CL: President Sokol and President Marn adopted a plan for the harbours"}},
		{name: "gifts without a giver are those of whom the text is", title: readout,
			body: "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. Over 200 scholarships have been awarded to Chilean students.",
			done: []string{"US: Over 200 scholarships have been awarded to Chilean students"}},
		{name: "sums provided", title: readout,
			body: "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. President Sokol noted the loans of $30 million provided by Peru.",
			done: []string{"PE: the loans of $30 million provided by Peru"}},
		{name: "a deed praised in a gerund", title: readout,
			body: "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. President Sokol commended Chile for training 300 officials.",
			done: []string{"CL: training 300 officials"}},
		{name: "an earlier visit is a deed", title: readout,
			body: "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. President Sokol recalled President Marn’s visit to Washington last November.",
			done: []string{"CL: President Marn’s visit to Washington last November"}},
		{name: "the making of an instrument, as an item", title: factSheet,
			body: "The two sides announce:\n\n- Signing of a Memorandum of Understanding on harbours.",
			done: []string{"US,CL: Signing of a Memorandum of Understanding on harbours"}},
		{name: "steps told after their doer", title: readout,
			body: "President Ada Sokol of the United States spoke with President Tomas Marn of Chile. President Sokol praised the steps that Chile is taking to clear mines.",
			done: []string{"CL: the steps that Chile is taking to clear mines"}},
		{name: "groups at home act for nobody abroad", title: "Readout of a meeting with farmers",
			body: "President Sokol met with farmers. Participants provided ideas on schools."},
	})
}
