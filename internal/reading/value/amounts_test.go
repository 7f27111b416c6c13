package value

import (
	"fmt"
	"testing"
)

// line writes a value on one line: its kind, its amount, its unit, its hedges.
func (s scanned) line(v Value) string {
	out := v.Kind.String()
	switch v.Kind {
	case Money:
		out += fmt.Sprintf(" %v %s", v.Amount, v.Currency)
	case Clock:
		out += fmt.Sprintf(" %02d:%02d", v.Time.Hour, v.Time.Minute)
	case Duration:
		if m, ok := v.Time.Length.Minutes(); ok {
			out += fmt.Sprintf(" %v min", m)
		}
	default:
		out += fmt.Sprintf(" %v", v.Number)
	}
	if v.To != 0 {
		out += fmt.Sprintf(" to %v", v.To)
	}
	if u := s.written(v.UnitFirst, v.UnitEnd); u != "" && v.Kind != Percent {
		out += " [" + u + "]"
	}
	for name, set := range map[string]bool{" about": v.Approx, " up to": v.UpTo, " more than": v.MoreThan} {
		if set {
			out += name
		}
	}
	return out
}

// Each line: a text of an official kind, the words of its first value, and the value.
func TestAmounts(t *testing.T) {
	s, set := newTestScanner(t)
	for _, c := range []struct{ text, found, want string }{
		// sums
		{"The Act set aside $61 billion for this.", "$61 billion", "money 6.1e+10 USD"},
		{"a loan of US$20 million", "US$20 million", "money 2e+07 USD"},
		{"an additional USD 100 million", "USD 100 million", "money 1e+08 USD"},
		{"signed a USD 1.2 million arrangement", "USD 1.2 million", "money 1.2e+06 USD"},
		{"a gift of AU$20 million", "AU$20 million", "money 2e+07 AUD"},
		{"would give $A250,000 in the first year", "$A250,000", "money 250000 AUD"},
		{"a loan of $US 20 million", "$US 20 million", "money 2e+07 USD"},
		{"a gift of A$1.2bn", "A$1.2bn", "money 1.2e+09 AUD"},
		{"a gift of S$10 million", "S$10 million", "money 1e+07 SGD"},
		{"loans of 35 billion yen", "35 billion yen", "money 3.5e+10 JPY"},
		{"the target of JPY 5 trillion", "JPY 5 trillion", "money 5e+12 JPY"},
		{"loans of ¥40 billion", "¥40 billion", "money 4e+10 JPY"},
		{"a package of €300m", "€300m", "money 3e+08 EUR"},
		{"the € 800 million", "€ 800 million", "money 8e+08 EUR"},
		{"a further 15 million euros", "15 million euros", "money 1.5e+07 EUR"},
		{"paid in 50 million US dollars", "50 million US dollars", "money 5e+07 USD"},
		{"a fund of 500 million dollars", "500 million dollars", "money 5e+08 USD"},
		{"has set aside Rs. 76,000 crore", "Rs. 76,000 crore", "money 7.6e+11 INR"},
		{"a line of INR 100 crore", "INR 100 crore", "money 1e+09 INR"},
		{"worth £2.5 billion", "£2.5 billion", "money 2.5e+09 GBP"},
		{"more than $1.2 billion", "$1.2 billion", "money 1.2e+09 USD more than"},
		{"a loan of up to JPY 300 billion", "JPY 300 billion", "money 3e+11 JPY up to"},
		{"grants of 300 million Euro", "300 million Euro", "money 3e+08 EUR"},
		{"some RM 5 million", "RM 5 million", "money 5e+06 MYR about"},
		{"a loan of 36.6 billion yen", "36.6 billion yen", "money 3.66e+10 JPY"},
		{"aid of 1,155 million yen", "1,155 million yen", "money 1.155e+09 JPY"},
		{"between $50-60 million", "$50-60 million", "money 5e+07 USD to 6e+07"},
		{"a need of $40+ trillion", "$40+ trillion", "money 4e+13 USD"},
		{"the $6.7 billion dollar port", "$6.7 billion dollar", "money 6.7e+09 USD"},
		{"5 trillion Japanese yen", "5 trillion Japanese yen", "money 5e+12 JPY"},
		{"USD1.2 billion", "USD1.2 billion", "money 1.2e+09 USD"},
		{"half a billion dollars", "half a billion dollars", "money 5e+08 USD"},
		{"USD 1.2 bn", "USD 1.2 bn", "money 1.2e+09 USD"},
		{"1.2 billion US$", "1.2 billion US$", "money 1.2e+09 USD"},
		{"300 million Swiss francs", "300 million Swiss francs", "money 3e+08 CHF"},
		{"NT$30 million", "NT$30 million", "money 3e+07 TWD"},
		{"adopted at COP 28 in Dubai", "28", "number 28"},
		{"500 pounds of rice", "500 pounds of rice", "quantity 500 [pounds of rice]"},
		// percentages
		{"97 % of action lines", "97 %", "percent 97"},
		{"97% of action lines", "97%", "percent 97"},
		{"tariffs of 19 percent", "19 percent", "percent 19"},
		{"97 per cent of them", "97 per cent", "percent 97"},
		{"60 to 70 per cent of trade", "60 to 70 per cent", "percent 60 to 70"},
		{"a zero percent rate", "zero percent", "percent 0"},
		{"at least two percent of GDP", "two percent", "percent 2 more than"},
		// counted things
		{"will dispatch 200 “NIHONGO Partners” to Laos", "200 “NIHONGO Partners”", "quantity 200 [NIHONGO Partners]"},
		{"to train 100,000 highly skilled digital workers over five years", "100,000 highly skilled digital workers", "quantity 100000 [highly skilled digital workers]"},
		{"a mission of thirty companies in May", "thirty companies", "quantity 30 [companies]"},
		{"20 million doses of vaccine which it gave", "20 million doses of vaccine", "quantity 2e+07 [doses of vaccine]"},
		{"handed over two patrol boats since then", "two patrol boats", "quantity 2 [patrol boats]"},
		{"3,000 young people under the scheme", "3,000 young people", "quantity 3000 [young people]"},
		{"10,000 nurses and care workers to Japan", "10,000 nurses and care workers", "quantity 10000 [nurses and care workers]"},
		{"300 officials and launched a fund", "300 officials", "quantity 300 [officials]"},
		{"the 15 other countries that signed", "15 other countries", "quantity 15 [countries]"},
		{"over 100 experts were sent", "100 experts", "quantity 100 [experts] more than"},
		{"small firms: 200,000 small and medium enterprises", "200,000 small and medium enterprises", "quantity 200000 [small and medium enterprises]"},
		{"24 U.S. companies joined", "24 U.S. companies", "quantity 24 [U.S. companies]"},
		{"hire 500 more police officers", "500 more police officers", "quantity 500 [police officers]"},
		{"one patrol vessel", "one patrol vessel", "quantity 1 [patrol vessel]"},
		{"two dozen experts", "two dozen experts", "quantity 24 [experts]"},
		{"100 or more experts", "100 or more experts", "quantity 100 [experts] more than"},
		// numbers
		{"of the 100,000", "100,000", "number 100000"},
		{"of the 100 000", "100 000", "number 100000"},
		{"reaching 1.5 million of them", "1.5 million", "number 1.5e+06"},
		{"a hundred of them", "a hundred", "number 100"},
		{"one hundred and fifty of them", "one hundred and fifty", "number 150"},
		{"1.2 lakh of them", "1.2 lakh", "number 120000"},
		{"two-thirds of the members", "two-thirds", "number 0.6666666666666666"},
		{"a third of which", "a third", "number 0.3333333333333333"},
		{"half a million of them", "half a million", "number 500000"},
		{"Security Council resolution 1701 in full", "1701", "number 1701"},
		{"hosted the 37th Forum", "the 37th", "ordinal 37"},
		{"the one hundred and twenty-fifth anniversary", "the one hundred and twenty-fifth", "ordinal 125"},
		// lengths and times of day
		{"for about 70 minutes", "70 minutes", "duration 70 min about"},
		{"lasted two and a half hours", "two and a half hours", "duration 150 min"},
		{"lasted an hour and 20 minutes", "an hour and 20 minutes", "duration 80 min"},
		{"for approximately one hour", "one hour", "duration 60 min about"},
		{"an hour and a half", "an hour and a half", "duration 90 min"},
		{"half an hour", "half an hour", "duration 30 min"},
		{"a 70-minute talk", "70-minute", "duration 70 min"},
		{"over 90 minutes", "90 minutes", "duration 90 min more than"},
		{"a three-day visit", "three-day", "duration 4320 min"},
		{"at 10:00 am. local time", "10:00 am. local time", "clock 10:00 [local time]"},
		{"at 10:00 a.m. local time", "10:00 a.m. local time", "clock 10:00 [local time]"},
		{"12:00 noon, JST", "12:00 noon, JST", "clock 12:00 [JST]"},
		{"5:40pm Japan time", "5:40pm Japan time", "clock 17:40 [Japan time]"},
		{"9:50 local time (11:50 JST)", "9:50 local time", "clock 09:50 [local time]"},
		{"10:00–11:10 (local time)", "10:00", "clock 10:00"},
		{"at 10:00 (JST)", "10:00 (JST)", "clock 10:00 [JST]"},
		{"at 13:15", "13:15", "clock 13:15"},
		{"at noon", "noon", "clock 12:00"},
		{"at midnight", "midnight", "clock 00:00"},
		{"at 2 pm", "2 pm", "clock 14:00"},
		{"at 10.30 a.m.", "10.30 a.m.", "clock 10:30"},
		{"at 1400 hours", "1400 hours", "clock 14:00"},
		{"at 1400 hrs (Singapore time)", "1400 hrs (Singapore time)", "clock 14:00 [Singapore time]"},
		{"from 1005 to 1120 hrs local time", "1005", "clock 10:05"},
		{"from 10:25 a.m. (local time; 12:25 in Japan)", "10:25 a.m. (local time", "clock 10:25 [local time]"},
	} {
		t.Run(c.text, func(t *testing.T) {
			got := scan(s, set, c.text)
			if len(got.values) == 0 {
				t.Fatal("no value")
			}
			v := got.values[0]
			if w, l := got.written(v.First, v.End), got.line(v); w != c.found || l != c.want {
				t.Errorf("got %q %s, want %q %s", w, l, c.found, c.want)
			}
		})
	}
}

// What looks like a value and is none.
func TestNoValues(t *testing.T) {
	s, set := newTestScanner(t)
	for _, words := range []string{
		"tens of thousands of people",
		"No one is above the law.",
		"They may march on.",
		"the Belfast Good Friday Agreement",
		"through: (1) trade; (2) jobs",
		"the Group of Seven",
		"several hundred thousand people",
		"billions of dollars",
		"a few million euros",
		"a “One Health” approach",
		"the challenges of today",
		"This was agreed.",
		"the second to last",
	} {
		got := scan(s, set, words)
		for _, v := range got.values {
			if v.Kind != Ordinal {
				t.Errorf("%q: found %q, %s", words, got.written(v.First, v.End), got.line(v))
			}
		}
	}
}

func TestAnyDollar(t *testing.T) {
	s, set := newTestScanner(t)
	for words, want := range map[string]bool{"$5 million": true, "5 million dollars": true, "US$5 million": false, "5 million US dollars": false, "S$5 million": false} {
		if v := scan(s, set, words).values[0]; v.AnyDollar != want {
			t.Errorf("%s: any dollar %t, want %t", words, v.AnyDollar, want)
		}
	}
}
