package value

import (
	"testing"
	"time"
)

// Each line: a text of an official kind, the time that is found in it, and the
// days that it means in a text of 26 July 2024 (a Friday) by Japan's customs.
func TestTimes(t *testing.T) {
	s, set := newTestScanner(t)
	future := Calendar{Reference: "2024-07-26", FiscalStart: time.April, WeekStart: time.Monday, Future: true}
	past := future
	past.Future = false
	for _, c := range []struct {
		text, found, days string
		calendar          Calendar
	}{
		{"The meeting was held on 26 July 2024.", "26 July 2024", "2024-07-26/2024-07-26", past},
		{"On July 26, 2024, the ministers met.", "July 26, 2024", "2024-07-26/2024-07-26", past},
		{"Signed on 26 Jul 2024 in Vientiane", "26 Jul 2024", "2024-07-26/2024-07-26", past},
		{"Posted 2024-07-26 at noon", "2024-07-26", "2024-07-26/2024-07-26", past},
		{"They met on July 26.", "July 26", "2024-07-26/2024-07-26", past},
		{"They met on the 26th of July.", "the 26th of July", "2024-07-26/2024-07-26", past},
		{"They met on 25 th July", "25 th July", "2024-07-25/2024-07-25", past},
		{"A visit on 26-28 July 2024", "26-28 July 2024", "2024-07-26/2024-07-28", past},
		{"A visit on 26–28 July 2024", "26–28 July 2024", "2024-07-26/2024-07-28", past},
		{"who is in Tokyo from 26 to 29 November 2022", "26 to 29 November 2022", "2022-11-26/2022-11-29", past},
		{"to visit on 16 to 18 December", "16 to 18 December", "2024-12-16/2024-12-18", future},
		{"open from 2 September to 4 October", "2 September to 4 October", "2024-09-02/2024-10-04", future},
		{"on 14 and 15 November 2023", "14 and 15 November 2023", "2023-11-14/2023-11-15", past},
		{"the Summit of July 26-28, 2024", "July 26-28, 2024", "2024-07-26/2024-07-28", past},
		{"from December 30, 2023 to January 2, 2024", "December 30, 2023 to January 2, 2024", "2023-12-30/2024-01-02", past},
		{"on a visit from 22 to 28 July", "22 to 28 July", "2024-07-22/2024-07-28", past},
		{"on a visit from 22 to 28 July", "22 to 28 July", "2024-07-22/2024-07-28", future},
		{"open from Monday to Friday", "Monday to Friday", "2024-07-22/2024-07-26", future},
		{"from October to February", "October to February", "2024-10-01/2025-02-28", future},
		{"from October to February", "October to February", "2023-10-01/2024-02-29", past},
		{"in fiscal years 2023 to 2025", "fiscal years 2023 to 2025", "2023-04-01/2026-03-31", future},
		{"for 2025 and 2026", "2025 and 2026", "2025-01-01/2026-12-31", future},
		{"through to 2025", "2025", "/2025-12-31", future},
		{"beginning in 2026", "2026", "2026-01-01/", future},
		{"DONE on the Twenty-Sixth Day of July in the Year Two Thousand and Twenty-Four", "the Twenty-Sixth Day of July in the Year Two Thousand and Twenty-Four", "2024-07-26/2024-07-26", past},
		{"the Treaty of June nineteen ninety-nine", "June nineteen ninety-nine", "1999-06-01/1999-06-30", past},
		{"DONE this 14th day of December 2022", "14th day of December 2022", "2022-12-14/2022-12-14", past},
		{"at last year's summit", "last year", "2023-01-01/2023-12-31", past},
		{"by the latter half of 2025", "the latter half of 2025", "/2025-12-31", future},
		{"in the latter half of 2025", "the latter half of 2025", "2025-07-01/2025-12-31", future},
		{"within the year", "the year", "2024-01-01/2024-12-31", future},
		{"within the next year", "the next year", "2024-07-26/2025-07-26", future},
		{"in the next year", "the next year", "2024-07-26/2025-07-26", future},
		{"within the fiscal year", "the fiscal year", "2024-04-01/2025-03-31", future},
		{"in the weeks ahead", "the weeks ahead", "2024-07-26/", future},
		{"in the months and years to come", "the months and years to come", "2024-07-26/", future},
		{"on 26/27 July 2024", "26/27 July 2024", "2024-07-26/2024-07-27", past},
		{"On July 26 (Fri), they met", "July 26 (Fri)", "2024-07-26/2024-07-26", past},
		{"by around 2030", "2030", "/2030-12-31", future},
		{"in the 2024 fiscal year", "2024 fiscal year", "2024-04-01/2025-03-31", future},
		{"in fiscal 2024", "fiscal 2024", "2024-04-01/2025-03-31", future},
		{"by the end of the current fiscal year", "the end of the current fiscal year", "/2025-03-31", future},
		{"in the first half of this year", "the first half of this year", "2024-01-01/2024-06-30", past},
		{"over the period 2021 to 2027", "2021 to 2027", "2021-01-01/2027-12-31", future},
		{"in the first half of June", "the first half of June", "2024-06-01/2024-06-15", past},
		{"from December to February 2025", "December to February 2025", "2024-12-01/2025-02-28", future},
		{"the June 2024 plan", "June 2024", "2024-06-01/2024-06-30", past},
		{"began a study in June", "June", "2024-06-01/2024-06-30", past},
		{"will be held in September", "September", "2024-09-01/2024-09-30", future},
		{"will be held in May", "May", "2025-05-01/2025-05-31", future},
		{"finished by June next year", "June next year", "/2025-06-30", future},
		{"a summit held last December", "last December", "2023-12-01/2023-12-31", past},
		{"adopted in December 2023", "December 2023", "2023-12-01/2023-12-31", past},
		{"to be held this month", "this month", "2024-07-01/2024-07-31", future},
		{"as we said earlier this month", "earlier this month", "2024-07-01/2024-07-26", past},
		{"The Minister met him today", "today", "2024-07-26/2024-07-26", past},
		{"He arrived yesterday.", "yesterday", "2024-07-25/2024-07-25", past},
		{"He arrived yesterday evening.", "yesterday evening", "2024-07-25/2024-07-25", past},
		{"She leaves tomorrow", "tomorrow", "2024-07-27/2024-07-27", future},
		{"She dines tonight", "tonight", "2024-07-26/2024-07-26", future},
		{"a dinner this evening", "this evening", "2024-07-26/2024-07-26", past},
		{"they spoke earlier today", "earlier today", "2024-07-26/2024-07-26", past},
		{"will travel next week", "next week", "2024-07-29/2024-08-04", future},
		{"met last week", "last week", "2024-07-15/2024-07-21", past},
		{"met this week", "this week", "2024-07-22/2024-07-28", past},
		{"consult over the coming days and weeks", "the coming days and weeks", "2024-07-26/", future},
		{"in the coming weeks", "the coming weeks", "2024-07-26/", future},
		{"in the coming months", "the coming months", "2024-07-26/", future},
		{"in the coming years", "the coming years", "2024-07-26/", future},
		{"over the coming year", "the coming year", "2024-07-26/2025-07-26", future},
		{"will host it next year", "next year", "2025-01-01/2025-12-31", future},
		{"held last year", "last year", "2023-01-01/2023-12-31", past},
		{"to finish this year", "this year", "2024-01-01/2024-12-31", future},
		{"by the end of the year", "the end of the year", "/2024-12-31", future},
		{"by the end of this year", "the end of this year", "/2024-12-31", future},
		{"by the end of next year", "the end of next year", "/2025-12-31", future},
		{"before the end of the year", "the end of the year", "/2024-12-31", future},
		{"by year-end", "year-end", "/2024-12-31", future},
		{"by end 2025", "end 2025", "/2025-12-31", future},
		{"by end-2025", "end-2025", "/2025-12-31", future},
		{"net zero by 2030", "2030", "/2030-12-31", future},
		{"by the year 2030", "the year 2030", "/2030-12-31", future},
		{"in 2024, it gave", "2024", "2024-01-01/2024-12-31", past},
		{"since 2020 it has", "2020", "2020-01-01/", past},
		{"since April they have", "April", "2024-04-01/", past},
		{"the Plan of Action 2023-2027", "2023-2027", "2023-01-01/2027-12-31", past},
		{"the Plan of Action (2023–2027)", "2023–2027", "2023-01-01/2027-12-31", past},
		{"from 2023 to 2027", "2023 to 2027", "2023-01-01/2027-12-31", future},
		{"between 2021 and 2025", "2021 and 2025", "2021-01-01/2025-12-31", future},
		{"in the second half of 2023", "the second half of 2023", "2023-07-01/2023-12-31", past},
		{"in the first quarter of 2023", "the first quarter of 2023", "2023-01-01/2023-03-31", past},
		{"in H1 2024", "H1 2024", "2024-01-01/2024-06-30", past},
		{"in Q3 2025", "Q3 2025", "2025-07-01/2025-09-30", future},
		{"by mid-2025", "mid-2025", "/2025-08-31", future},
		{"in mid-July", "mid-July", "2024-07-11/2024-07-21", past},
		{"in early 2026", "early 2026", "2026-01-01/2026-06-30", future},
		{"in late 2024", "late 2024", "2024-07-01/2024-12-31", future},
		{"friends since the 1990s", "the 1990s", "1990-01-01/", past},
		{"in this fiscal year", "this fiscal year", "2024-04-01/2025-03-31", future},
		{"within this fiscal year", "this fiscal year", "2024-04-01/2025-03-31", future},
		{"in the last fiscal year", "the last fiscal year", "2023-04-01/2024-03-31", past},
		{"in FY2024", "FY2024", "2024-04-01/2025-03-31", future},
		{"in FY 2024-25", "FY 2024-25", "2024-04-01/2025-03-31", future},
		{"in FY2024-25", "FY2024-25", "2024-04-01/2025-03-31", future},
		{"in fiscal year 2024", "fiscal year 2024", "2024-04-01/2025-03-31", future},
		{"in fiscal year (FY) 2024", "fiscal year (FY) 2024", "2024-04-01/2025-03-31", future},
		{"by the end of fiscal year 2024", "the end of fiscal year 2024", "/2025-03-31", future},
		{"in Japanese fiscal year 2024", "Japanese fiscal year 2024", "2024-04-01/2025-03-31", future},
		{"within the current financial year", "the current financial year", "2024-04-01/2025-03-31", future},
		{"within six months", "six months", "2024-07-26/2025-01-26", future},
		{"in three months", "three months", "2024-10-26/2024-10-26", future},
		{"over the next five years", "the next five years", "2024-07-26/2029-07-26", future},
		{"in the next three years", "the next three years", "2024-07-26/2027-07-26", future},
		{"for the past decade", "the past decade", "2014-07-26/2024-07-26", past},
		{"over the past two years", "the past two years", "2022-07-26/2024-07-26", past},
		{"Over the last 12 months", "the last 12 months", "2023-07-26/2024-07-26", past},
		{"in recent years", "recent years", "/2024-07-26", past},
		{"met at the end of October", "the end of October", "/2024-10-31", future},
		{"by 31 August", "31 August", "/2024-08-31", future},
		{"by December 31", "December 31", "/2024-12-31", future},
		{"before the end of 2025", "the end of 2025", "/2025-12-31", future},
		{"before 1 October", "1 October", "/2024-09-30", future},
		{"on Monday", "Monday", "2024-07-29/2024-07-29", future},
		{"on Monday", "Monday", "2024-07-22/2024-07-22", past},
		{"next Friday", "next Friday", "2024-08-02/2024-08-02", future},
		{"on December 9", "December 9", "2023-12-09/2023-12-09", past},
		{"in spring 2025", "spring 2025", "2025-03-01/2025-05-31", future},
		{"in the autumn", "the autumn", "2024-09-01/2024-11-30", future},
		{"this summer", "this summer", "2024-06-01/2024-08-31", future},
		{"no later than 1 January 2025", "1 January 2025", "/2025-01-01", future},
		{"as of December 2023", "December 2023", "2023-12-01/2023-12-31", past},
		{"signed two years ago", "two years ago", "2022-07-26/2022-07-26", past},
		{"the first week of October", "the first week of October", "2024-09-30/2024-10-06", future},
		{"the week of 5 August", "the week of 5 August", "2024-08-05/2024-08-11", future},
		{"later this year", "later this year", "2024-07-26/2024-12-31", future},
		{"Friday, 26 July 2024", "Friday, 26 July 2024", "2024-07-26/2024-07-26", past},
		{"in the first quarter of next fiscal year", "the first quarter of next fiscal year", "2025-04-01/2025-06-30", future},
		{"to Lima from the 15th to the 17th of October", "the 15th to the 17th of October", "2024-10-15/2024-10-17", future},
		{"to Lima from 15th to 17th October", "15th to 17th October", "2024-10-15/2024-10-17", future},
		{"to Lima from 28th October until 6th November", "28th October until 6th November", "2024-10-28/2024-11-06", future},
		{"effective from 1 April 2025", "1 April 2025", "2025-04-01/", future},
		{"in 2024-25", "2024-25", "2024-04-01/2025-03-31", future},
		{"in the course of this year", "this year", "2024-01-01/2024-12-31", future},
		{"the 1980s and 1990s", "the 1980s", "1980-01-01/1989-12-31", past},
		{"on or before 5 August", "5 August", "/2024-08-05", future},
		{"beyond 2030", "2030", "2031-01-01/", future},
		{"in April or May", "April or May", "2025-04-01/2025-05-31", future},
		{"in April and May 2026", "April and May 2026", "2026-04-01/2026-05-31", future},
		{"in May/June 2026", "May/June 2026", "2026-05-01/2026-06-30", future},
		{"on 5, 6 and 7 August", "5, 6 and 7 August", "2024-08-05/2024-08-07", future},
		{"on October 30-November 2, 2024", "October 30-November 2, 2024", "2024-10-30/2024-11-02", future},
		{"in 2025, 2026 and 2027", "2025, 2026 and 2027", "2025-01-01/2027-12-31", future},
		{"over a three-year period", "three-year", "2024-07-26/2027-07-26", future},
		{"over a period of three years", "three years", "2024-07-26/2027-07-26", future},
		{"over the next three to five years", "the next three to five years", "2024-07-26/2029-07-26", future},
		{"within six to eight months", "six to eight months", "2024-07-26/2025-03-26", future},
		{"this coming Tuesday", "this coming Tuesday", "2024-07-30/2024-07-30", future},
		{"next week (30 July)", "next week (30 July)", "2024-07-30/2024-07-30", future},
		{"in the 21st century", "the 21st century", "2000-01-01/2099-12-31", past},
	} {
		t.Run(c.text, func(t *testing.T) {
			got := scan(s, set, c.text)
			times := got.of(Date, Period, Duration)
			if len(times) != 1 && c.text != "the 1980s and 1990s" {
				t.Fatalf("%d times", len(times))
			}
			v := times[0]
			if w := got.written(v.First, v.End); w != c.found {
				t.Errorf("found %q, want %q (%s)", w, c.found, v.Kind)
			}
			if d := days(v.Resolve(c.calendar)); d != c.days {
				t.Errorf("days %s, want %s; %s, lead %s, %+v", d, c.days, v.Kind, v.Lead, v.Time)
			}
		})
	}
}

func TestWeekdayFits(t *testing.T) {
	s, set := newTestScanner(t)
	for words, want := range map[string]bool{
		"on Friday, 26 July 2024": true, "on Monday, 26 July 2024": false, "on July 26 (Fri)": true, "on July 25 (Fri)": false, "on 26 July": true,
	} {
		v := scan(s, set, words).values[0]
		if got := v.WeekdayFits(Calendar{Reference: "2024-07-30"}); got != want {
			t.Errorf("%q: %t, want %t", words, got, want)
		}
	}
}

// TestAnyDay leaves open on which day of a month or year something is that is told by a part of it.
func TestAnyDay(t *testing.T) {
	s, set := newTestScanner(t)
	for _, c := range []struct{ text, days string }{
		{"in early 2025", "2025-01-01/2025-12-31"},
		{"early next year", "2025-01-01/2025-12-31"},
		{"in mid-2025", "2025-01-01/2025-12-31"},
		{"in late September", "2024-09-01/2024-09-30"},
		{"from late January to early February 2025", "2025-01-01/2025-02-28"},
		{"by mid-2025", "/2025-08-31"},
		{"later this year", "2024-07-26/2024-12-31"},
		{"in the early 2040s", "2040-01-01/2044-12-31"},
	} {
		v := scan(s, set, c.text).of(Date, Period)[0]
		if got := days(v.AnyDay().Resolve(Calendar{Reference: "2024-07-26", Future: true})); got != c.days {
			t.Errorf("%s: days %s, want %s", c.text, got, c.days)
		}
	}
}
