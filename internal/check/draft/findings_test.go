package draft

import (
	"context"
	"slices"
	"testing"

	"entente.example/internal/check"
)

// slip is what a checker of readouts must find: words in which it must, and the
// same words put right, in which it must find nothing of the kind.
type slip struct {
	name      string
	rule      check.RuleName
	wrong, at string
	right     string
	before    []string // texts of the record
}

// slips are in other words than the examples of the rules.
var slips = []slip{
	{"local and home clock, winter", "clocks-disagree",
		"The call on 15 January 2025 began at 20:00 Japan time (11:00 CET).", "11:00 CET",
		"The call on 15 January 2025 began at 20:00 Japan time (12:00 CET).", nil},
	{"local and home clock, summer", "clocks-disagree",
		"On July 3, 2024, from 9:30 a.m. local time (10:30 p.m. JST), the two ministers met in Brussels.", "10:30 p.m. JST",
		"On July 3, 2024, from 9:30 a.m. local time (4:30 p.m. JST), the two ministers met in Brussels.", nil},
	{"local clock, half an hour", "clocks-disagree",
		"On 9 September 2023, at 14:00 local time (18:00 JST), the signing took place in New Delhi.", "18:00 JST",
		"On 9 September 2023, at 14:00 local time (17:30 JST), the signing took place in New Delhi.", nil},
	{"two places", "clocks-disagree",
		"The call on 3 July 2024 began at 9:00 a.m. in Washington (11:00 p.m. in Tokyo).", "11:00 p.m. in Tokyo",
		"The call on 3 July 2024 began at 9:00 a.m. in Washington (10:00 p.m. in Tokyo).", nil},
	{"two places by their time", "clocks-disagree",
		"On 26 July 2024 at 10:00 a.m., Vientiane time (1:00 p.m., Tokyo time), the talks began.", "1:00 p.m., Tokyo time",
		"On 26 July 2024 at 10:00 a.m., Vientiane time (12:00 p.m., Tokyo time), the talks began.", nil},
	{"weekday", "weekday-date",
		"The delegation arrives on Thursday, 18 July 2025 and leaves on Saturday.", "Thursday, 18 July 2025",
		"The delegation arrives on Friday, 18 July 2025 and leaves on Saturday.", nil},
	{"weekday behind the date", "weekday-date",
		"The workshop will be held on 4 November 2025 (Monday) in Jakarta.", "4 November 2025 (Monday)",
		"The workshop will be held on 4 November 2025 (Tuesday) in Jakarta.", nil},
	{"the text's own date", "date-later",
		"PRESS RELEASE\n\n4 March 2025\n\nOn 14 March 2025, Foreign Minister Ana Soares of Brazil met with Foreign Minister Lin Berg of Norway in Oslo.", "14 March 2025",
		"PRESS RELEASE\n\n14 March 2025\n\nOn 14 March 2025, Foreign Minister Ana Soares of Brazil met with Foreign Minister Lin Berg of Norway in Oslo.", nil},
	{"the text's own date, today", "date-later",
		"21 May 2025\n\nToday, 12 May 2025, the two ministers signed the agreement in Lima.", "12 May 2025",
		"21 May 2025\n\nToday, 21 May 2025, the two ministers signed the agreement in Lima.", nil},
	{"the text's own date, yesterday", "date-later",
		"21 May 2025\n\nYesterday, 12 May 2025, the two ministers signed the agreement in Lima.", "12 May 2025",
		"21 May 2025\n\nYesterday, 20 May 2025, the two ministers signed the agreement in Lima.", nil},
	{"length of a talk", "duration-span",
		"The talks began at 15:20 and lasted for 45 minutes, from 15:20 to 16:35.", "45 minutes",
		"The talks began at 15:20 and lasted for 75 minutes, from 15:20 to 16:35.", nil},
	{"length of a visit", "duration-span",
		"The two-day workshop, from 11 to 13 March 2025, was held in Hanoi.", "two-day",
		"The two-day workshop, from 12 to 13 March 2025, was held in Hanoi.", nil},
	{"a quotation that never closes", "quotation-open",
		"The minister called the port “a bridge between two seas and thanked all who built it.", "“a bridge between two seas and thanked all who built it.",
		"The minister called the port “a bridge between two seas” and thanked all who built it.", nil},
	{"a Japanese quotation that never closes", "quotation-open",
		"The minister spoke of 「a bridge between two seas and thanked all who built it.", "「a bridge between two seas and thanked all who built it.",
		"The minister spoke of 「a bridge between two seas」 and thanked all who built it.", nil},
	{"a bracket that never closes", "bracket-open",
		"The fund (worth 3 million dollars was opened. It will run for two years.", "(worth 3 million dollars was opened.",
		"The fund (worth 3 million dollars) was opened. It will run for two years.", nil},
	{"a page mark", "page-mark",
		"The sides agreed to study how the new\n3\nport can serve both regions.", "new port",
		"The sides agreed to study how the new\nport can serve both regions.", nil},
	{"a page mark with words", "page-mark",
		"The sides agreed to study how the new\nPage 3 of 7\nport can serve both regions.", "new port",
		"The sides agreed to study how the new\nport can serve both regions.", nil},
	{"a stray blank in a name", "blank-stray",
		"Talks on the Asia- Pacific port network went on.", "Asia- Pacific",
		"Talks on the Asia-Pacific port network went on.", nil},
	{"a stray blank in an acronym", "blank-stray",
		"The ministers praised the APEC- ASEAN ports study.", "APEC-ASEAN",
		"The ministers praised the APEC-ASEAN ports study.", nil},
	{"a blank that breaks an acronym", "blank-stray",
		"The ministers praised the ports study of ASE AN and Norway.", "ASE AN",
		"The ministers praised the ports study of ASEAN and Norway.", nil},
	{"an acronym before its name", "acronym-late",
		"The work of the NPSC was praised. The Northern Ports Study Centre (NPSC) has ten members.", "NPSC",
		"The work of the Northern Ports Study Centre (NPSC) was praised. The NPSC has ten members.", nil},
	{"an acronym with two names", "acronym-two-names",
		"The Northern Ports Study Centre (NPSC) opened. The Northern Ports Support Centre (NPSC) has ten members.", "Northern Ports Support Centre",
		"The Northern Ports Study Centre (NPSC) opened. The Northern Ports Study Centre (NPSC) has ten members.", nil},
	{"an acronym without a name", "acronym-unexplained",
		"The ministers praised the work of the NPSC in both regions.", "NPSC",
		"The ministers praised the work of the Northern Ports Study Centre (NPSC) in both regions.", nil},
	{"a name spelled in two ways", "person-two-spellings",
		"On 4 March 2025, Foreign Minister Ana Sørensen of Denmark met with Foreign Minister Lin Berg of Norway. Foreign Minister Sorensen thanked the host.", "Sorensen",
		"On 4 March 2025, Foreign Minister Ana Sørensen of Denmark met with Foreign Minister Lin Berg of Norway. Foreign Minister Sørensen thanked the host.", nil},
	{"a name in two orders", "person-two-orders",
		"Foreign Minister MORI Haruka met the press. Later Ms. Haruka Mori left for Seoul.", "Haruka Mori",
		"Foreign Minister MORI Haruka met the press. Later Ms. Mori left for Seoul.", nil},
	{"an office that is another's by now", "office-holder",
		"4 March 2025\n\nOn 4 March 2025, Foreign Minister Nils Holm of Denmark met with Foreign Minister Lin Berg of Norway in Oslo.", "Foreign Minister Nils Holm of Denmark",
		"4 March 2025\n\nOn 4 March 2025, Foreign Minister Ana Strand of Denmark met with Foreign Minister Lin Berg of Norway in Oslo.",
		[]string{
			"4 March 2024\n\nOn 4 March 2024, Foreign Minister Nils Holm of Denmark met with Foreign Minister Lin Berg of Norway in Oslo.",
			"4 November 2024\n\nOn 4 November 2024, Foreign Minister Ana Strand of Denmark met with Foreign Minister Lin Berg of Norway in Oslo."}},
	{"a party under two names", "party-two-names",
		"Flights to Türkiye will begin in May. Tourists from Turkey need no visa.", "Turkey",
		"Flights to Türkiye will begin in May. Tourists from Türkiye need no visa.", nil},
	{"a number of the summary", "number-title",
		"Joint report on ports\n\nSummary\n\nNorway provides 40 million dollars for the renewal of ports in Peru.\n\nDetails\n\nIn 2025 Norway will provide 45 million dollars for the renewal of ports in Peru.", "45 million dollars",
		"Joint report on ports\n\nSummary\n\nNorway provides 40 million dollars for the renewal of ports in Peru.\n\nDetails\n\nIn 2025 Norway will provide 40 million dollars for the renewal of ports in Peru.", nil},
	{"a number of a summary in items", "number-title",
		"Joint report on ports\n\nKey points:\n\n- The office opens in May.\n- Norway trains 120 port engineers in Peru.\n\nDetails\n\nNorway will train 150 port engineers in Peru by the end of the year.", "150 port engineers",
		"Joint report on ports\n\nKey points:\n\n- The office opens in May.\n- Norway trains 120 port engineers in Peru.\n\nDetails\n\nNorway will train 120 port engineers in Peru by the end of the year.", nil},
	{"a number of the title", "number-title",
		"Norway Trains 120 Port Engineers in Peru\n\n4 March 2025\n\nNorway will train 150 port engineers in Peru by the end of the year.", "150 port engineers",
		"Norway Trains 120 Port Engineers in Peru\n\n4 March 2025\n\nNorway will train 120 port engineers in Peru by the end of the year.", nil},
	{"a list that skips", "list-numbering",
		"The ministers decided:\n\n(1) The office will open in May.\n\n(2) The fund will run for two years.\n\n(4) A report will follow.", "A report will follow.",
		"The ministers decided:\n\n(1) The office will open in May.\n\n(2) The fund will run for two years.\n\n(3) A report will follow.", nil},
	{"a list that repeats", "list-numbering",
		"The ministers decided:\n\n1) The office will open in May.\n\n2) The fund will run for two years.\n\n2) A report will follow.", "A report will follow.",
		"The ministers decided:\n\n1) The office will open in May.\n\n2) The fund will run for two years.\n\n3) A report will follow.", nil},
	{"a co-chair who was not there", "chair-absent",
		"On 4 March 2025, the Norway-Peru Ports Dialogue was held in Lima. The meeting was co-chaired by Foreign Minister Lin Berg of Norway and Foreign Minister Tomas Vale of Peru.\n\nParticipants:\n\n- Lin Berg, Foreign Minister of Norway\n- Rosa Quispe, Minister of Transport of Peru\n- Ove Strand, State Secretary of Norway", "Foreign Minister Tomas Vale of Peru",
		"On 4 March 2025, the Norway-Peru Ports Dialogue was held in Lima. The meeting was co-chaired by Foreign Minister Lin Berg of Norway and Foreign Minister Tomas Vale of Peru.\n\nParticipants:\n\n- Lin Berg, Foreign Minister of Norway\n- Tomas Vale, Foreign Minister of Peru\n- Ove Strand, State Secretary of Norway", nil},
	{"a programme by another name", "programme-name",
		"4 March 2025\n\nNorway will expand the Clear Waters Partnership with Peru in 2026.", "Clear Waters Partnership",
		"4 March 2025\n\nNorway will expand the Clear Water Partnership with Peru in 2026.",
		[]string{"4 March 2024\n\nNorway launched the Clear Water Partnership with Peru in Lima."}},
	{"a sum that was another", "promise-differs",
		"4 March 2025\n\nOn 4 March 2025, Foreign Minister Lin Berg of Norway met with Foreign Minister Tomas Vale of Peru. Norway will provide 20 million dollars for the renewal of fishing ports in southern Peru by 2027.", "will provide 20 million dollars for the renewal of fishing ports in southern Peru by 2027",
		"4 March 2025\n\nOn 4 March 2025, Foreign Minister Lin Berg of Norway met with Foreign Minister Tomas Vale of Peru. Norway will provide 30 million dollars for the renewal of fishing ports in southern Peru by 2027.",
		[]string{"4 March 2024\n\nOn 4 March 2024, Foreign Minister Lin Berg of Norway met with Foreign Minister Tomas Vale of Peru. Norway will provide 30 million dollars for the renewal of fishing ports in southern Peru by 2027."}},
	{"a deadline that was another", "promise-differs",
		"4 March 2025\n\nOn 4 March 2025, Foreign Minister Lin Berg of Norway met with Foreign Minister Tomas Vale of Peru. Norway will provide 30 million dollars for the renewal of fishing ports in southern Peru by 2029.", "will provide 30 million dollars for the renewal of fishing ports in southern Peru by 2029",
		"4 March 2025\n\nOn 4 March 2025, Foreign Minister Lin Berg of Norway met with Foreign Minister Tomas Vale of Peru. Norway will provide 30 million dollars for the renewal of fishing ports in southern Peru by 2027.",
		[]string{"4 March 2024\n\nOn 4 March 2024, Foreign Minister Lin Berg of Norway met with Foreign Minister Tomas Vale of Peru. Norway will provide 30 million dollars for the renewal of fishing ports in southern Peru by 2027."}},
	{"a rung down", "ladder-move",
		"4 March 2025\n\nOn 4 March 2025, Foreign Minister Lin Berg of Norway met with Foreign Minister Tomas Vale of Peru. Minister Berg expressed concern over the attacks on merchant ships in the Red Sea.", "expressed concern over the attacks on merchant ships in the Red Sea",
		"4 March 2025\n\nOn 4 March 2025, Foreign Minister Lin Berg of Norway met with Foreign Minister Tomas Vale of Peru. Minister Berg strongly condemned the attacks on merchant ships in the Red Sea.",
		[]string{"4 March 2024\n\nOn 4 March 2024, Foreign Minister Lin Berg of Norway met with Foreign Minister Tomas Vale of Peru. Minister Berg strongly condemned the attacks on merchant ships in the Red Sea."}},
}

// TestSlipsAreFound wants every slip found at its words, with a remedy, and
// nothing of the kind in the same words put right.
func TestSlipsAreFound(t *testing.T) {
	d := desk(t)
	for _, s := range slips {
		t.Run(s.name, func(t *testing.T) {
			o := check.Options{}
			if s.before != nil {
				o.Record = remember(t, d, s.before)
			}
			found := of(t, d, s.rule, s.wrong, o)
			if !slices.ContainsFunc(found, func(f check.Finding) bool { return f.Exact == s.at && f.Remedy != "" }) {
				t.Errorf("nothing at %q, but %s", s.at, list(found))
			}
			if found := of(t, d, s.rule, s.right, o); len(found) > 0 {
				t.Errorf("found where all is right: %s", list(found))
			}
		})
	}
}

// of are the findings of one rule in a draft, with all rules at work.
func of(t *testing.T, d *Desk, rule check.RuleName, text string, o check.Options) []check.Finding {
	t.Helper()
	r, err := d.Check(context.Background(), "draft.txt", []byte(text), o)
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(r.Findings, func(f check.Finding) bool { return f.Rule != rule })
}
