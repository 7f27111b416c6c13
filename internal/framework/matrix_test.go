package framework

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/record"
)

// outline is a tree as lines of kind, code and title, indented by depth.
func outline(t Tree) string {
	var b strings.Builder
	depth := map[record.NodeID]int{}
	for _, n := range t.Nodes {
		depth[n.ID] = depth[n.Parent] + 1
		fmt.Fprintf(&b, "%s%s %s | %s\n", strings.Repeat("  ", depth[n.ID]-1), n.Kind, n.Code, n.Title)
	}
	return b.String()
}

// about is what stands above the headings of the tables here.
const about = "Framework,plan\nKind,plan-of-action\nTitle,The plan\n\n"

func readTable(t *testing.T, file string) (Tree, Problems) {
	t.Helper()
	tree, notes, err := Read(strings.NewReader(file), Options{Name: "plan.csv", Format: CSV})
	if err != nil {
		t.Fatal(err)
	}
	return tree, notes
}

func TestTablesAsSecretariatsKeepThem(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"level and title", about + "Code,Level,Title\nI,pillar,Peace\n1,Action line,Sea\n2,action-line,Air\nII,Pillar,Trade\n", `
pillar I | Peace
  action-line 1 | Sea
  action-line 2 | Air
pillar II | Trade
`},
		{"levels told by the codes", strings.ReplaceAll(about, ",", ";") + "No.;Title\n1;Peace\n1.1;Sea\n1.1.1;Patrols\n2;Trade\n", `
pillar 1 | Peace
  action-line 1.1 | Sea
    activity 1.1.1 | Patrols
pillar 2 | Trade
`},
		{"a column for each level, filled once", about + "Code,Pillar,Action line,Activity\n,I. Peace,,\n1.1,,Sea,\n1.1.a,,,Patrols\n1.1.b,,,Courses\n1.2,,Air,\n", `
pillar I | Peace
  action-line 1.1 | Sea
    activity 1.1.a | Patrols
    activity 1.1.b | Courses
  action-line 1.2 | Air
`},
		{"a column for each level, filled in each row", about + "Ref,Pillar,Action lines,Activities\n1.1.a,Peace,1.1 Sea,Patrols\n1.1.b,Peace,1.1 Sea,Courses\n1.2.a,Peace,1.2 Air,Routes\n2.1.a,Trade,2.1 Ports,Cranes\n", `
pillar  | Peace
  action-line 1.1 | Sea
    activity 1.1.a | Patrols
    activity 1.1.b | Courses
  action-line 1.2 | Air
    activity 1.2.a | Routes
pillar  | Trade
  action-line 2.1 | Ports
    activity 2.1.a | Cranes
`},
		{"pillars as bands across the table", about + "No.,Action line,Lead\nPillar I: Peace and stability,,\n1,Sea,JP\n2,Air,ASEAN\nPillar II: Trade,,\n3,Ports,JP\n", `
pillar I | Peace and stability
  action-line 1 | Sea
  action-line 2 | Air
pillar II | Trade
  action-line 3 | Ports
`},
		{"blank rows", about + "Code,Level,Title\n,,\nI,pillar,Peace\n,,\n,,\n1,action line,Sea\n,,\n", `
pillar I | Peace
  action-line 1 | Sea
`},
		{"a byte order mark, tabs, a banner", "\ufeffThe plan of the two sides\nFramework\tplan\nKind\tother\nTitle\tThe plan\n\nCode\tLevel\tTitle\n1\tpillar\tPeace\n", `
pillar 1 | Peace
`},
	} {
		t.Run(c.name, func(t *testing.T) {
			tree, _ := readTable(t, c.file)
			if d := cmp.Diff(strings.TrimPrefix(c.want, "\n"), outline(tree)); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestWhatANodeIsMeasuredBy(t *testing.T) {
	tree, notes := readTable(t, about+`Code,Level,Title,Programmes,Lead,Timeline,Indicator,Unit,Direction,Baseline,Target,Status 2024,Remarks
1,pillar,People,WA Project 2.0; NIHONGO Partners,"JP: Director, Exchange Division; ASEAN",2024-04-01 to 2025-03-31 (fiscal year of JP),Partners sent,people,,40 (2022),200,under way,
,,,,,2023-2028,,,,,"1,000 cumulative",,
,,,,,2025,Rejected applications,%,descending,60%,20%,,
,,,,,2026,Agreement,none < drafted < in force,,none,in force,,
2,pillar,Trade,,@kim,2024-2026,,,,,,,
`)
	want := []record.Target{
		{ID: "plan/1/i1/t1", Indicator: "plan/1/i1", Basis: record.FiscalYear, Of: "JP", Period: record.Period{Start: "2024-04-01", End: "2025-03-31"}, Value: 200},
		{ID: "plan/1/i1/t2", Indicator: "plan/1/i1", Basis: record.WholeLife, Period: record.Period{Start: "2023-01-01", End: "2028-12-31"}, Value: 1000, Cumulative: true},
		{ID: "plan/1/i2/t1", Indicator: "plan/1/i2", Basis: record.CalendarYear, Period: record.Period{Start: "2025-01-01", End: "2025-12-31"}, Value: 20},
		{ID: "plan/1/i3/t1", Indicator: "plan/1/i3", Basis: record.CalendarYear, Period: record.Period{Start: "2026-01-01", End: "2026-12-31"}, Level: "in force"},
	}
	if d := cmp.Diff(want, tree.Targets); d != "" {
		t.Error(d)
	}
	leads := []record.Assignment{{Node: "plan/1", Of: "JP", Post: "Director, Exchange Division"}, {Node: "plan/1", Of: "ASEAN", Post: "lead"}, {Node: "plan/2", User: "kim"}}
	if d := cmp.Diff(leads, tree.Assignments); d != "" {
		t.Error(d)
	}
	if b := tree.Indicators[0].Baseline; b == nil || b.Value != 40 || b.Day != "2022" {
		t.Errorf("baseline is %v", b)
	}
	wantNotes := `plan.csv:5:13: the column "Remarks" is not read
plan.csv:5:12: states are computed from evidence; this column is not read
plan.csv:10:6: "2024-2026" is not kept: a timeline is that of a target, and there is none`
	if d := cmp.Diff(wantNotes, notes.Error()); d != "" {
		t.Error(d)
	}
}

func TestProblemsOfATableNameTheCell(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"no headings", "a,b\nc,d\n", `plan.csv:1:1: no row of headings; try columns such as code, level and title, or code, pillar and action line`},
		{"no framework", "Code,Level,Title\n1,pillar,Peace\n", `plan.csv:1:1: framework id "" is not a short name; try small letters, digits and hyphens, such as vision-2023`},
		{"an unknown level", about + "Code,Level,Title\n1,section,Peace\n", `plan.csv:6:2: "section" is no level; try pillar, action line or activity`},
		{"no title", about + "Code,Level,Title\n1,pillar,\n", `plan.csv:6:3: node plan/1 has no title`},
		{"a target without indicator", about + "Code,Level,Title,Target\n1,pillar,Peace,5\n", `plan.csv:6:4: a target needs an indicator; try naming in the column indicator what is counted`},
		{"a target without time", about + "Code,Level,Title,Indicator,Unit,Target\n1,pillar,Peace,Talks,talks,5\n", `plan.csv:6:6: a target needs a time; try 2024 or 2024-2028 in the column timeline`},
		{"a target in words", about + "Code,Level,Title,Indicator,Unit,Target,Timeline\n1,pillar,Peace,Talks,talks,many,2024\n", `plan.csv:6:6: "many" is no number; try 100000, with its unit in the column unit`},
		{"an unknown time", about + "Code,Level,Title,Indicator,Unit,Target,Timeline\n1,pillar,Peace,Talks,talks,5,soon\n", `plan.csv:6:7: "soon" is no time; try 2024, 2024-2028 or 2024-04-01 to 2025-03-31`},
		{"an unknown place above", about + "Code,Level,Title,Under\n1,activity,Peace,9\n", `plan.csv:6:3: it hangs under plan/9, which does not stand before it`},
		{"an indicator of nothing", about + "Code,Level,Title,Indicator\n,,,Talks\n1,pillar,Peace,\n", `plan.csv:6:4: there is no pillar, action line or activity above it to measure`},
		{"not UTF-8", "Code,Title\n1,caf\xe9\n", `plan.csv is not UTF-8; try saving it as CSV UTF-8`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := Read(strings.NewReader(c.file), Options{Name: "plan.csv", Format: CSV})
			if err == nil || err.Error() != c.want {
				t.Errorf("got  %v\nwant %s", err, c.want)
			}
		})
	}
}

func TestWhatASpreadsheetWouldTakeForAFormulaIsInert(t *testing.T) {
	for v, want := range map[string]string{"=1+1": "'=1+1", "@A1": "'@A1", "-5": "-5", "-five": "'-five", "'=1": "''=1", "it's": "it's", "": ""} {
		if got := Inert(v); got != want {
			t.Errorf("%q becomes %q, want %q", v, got, want)
		}
	}
}
