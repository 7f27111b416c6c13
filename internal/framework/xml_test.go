package framework

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

const standards = "../../../shared/standards"

// TestIATIIsValid holds what is written to the schema of the standard, where that and xmllint are at hand.
func TestIATIIsValid(t *testing.T) {
	schema := filepath.Join(standards, "iati", "iati-activities-schema.xsd")
	if _, err := os.Stat(schema); err != nil && os.Getenv("CI") != "true" {
		t.Skip("the schema is not here")
	}
	if _, err := exec.LookPath("xmllint"); err != nil && os.Getenv("CI") != "true" {
		t.Skip("xmllint is not here")
	}
	file := filepath.Join(t.TempDir(), "activities.xml")
	rapid.Check(t, func(t *rapid.T) {
		tree := aTree(t)
		tree.Years, tree.States = []int{2023, 2024}, map[record.NodeID]map[int]string{tree.Nodes[0].ID: {2024: "1 fulfilled"}}
		tree.Actuals = map[string]Actual{}
		for _, g := range tree.Targets {
			tree.Actuals[g.ID] = Actual{Value: 1}
		}
		var b bytes.Buffer
		if err := Write(&b, tree, IATI); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		if out, err := exec.Command("xmllint", "--nonet", "--noout", "--schema", schema, file).CombinedOutput(); err != nil {
			t.Fatalf("%s\n%s", out, b.Bytes())
		}
	})
}

// TestStratMLHasTheOrderOfItsSchema holds the elements to the sequences of ISO 17469-1.
func TestStratMLHasTheOrderOfItsSchema(t *testing.T) {
	node := []string{"Name", "Description", "Identifier", "SequenceIndicator", "Stakeholder", "OtherInformation", "Objective"}
	sequences := map[string][]string{
		"StrategicPlan":             {"Name", "Description", "OtherInformation", "StrategicPlanCore", "AdministrativeInformation"},
		"StrategicPlanCore":         {"Organization", "Vision", "Mission", "Value", "Goal"},
		"Organization":              {"Name", "Acronym", "Identifier", "Description", "Stakeholder"},
		"Goal":                      node,
		"Objective":                 node[:6],
		"Stakeholder":               {"Name", "Description"},
		"AdministrativeInformation": {"StartDate", "EndDate", "PublicationDate", "Source", "Submitter"},
	}
	var check func(e *element)
	check = func(e *element) {
		rest := sequences[e.name]
		for _, c := range e.children {
			at := strings.Index(" "+strings.Join(rest, " ")+" ", " "+c.name+" ")
			if at < 0 {
				t.Errorf("<%s> holds <%s> where its schema does not", e.name, c.name)
			}
			for len(rest) > 0 && rest[0] != c.name {
				rest = rest[1:]
			}
			check(c)
		}
	}
	rapid.Check(t, func(r *rapid.T) {
		var b bytes.Buffer
		if err := Write(&b, aTree(r), StratML); err != nil {
			r.Fatal(err)
		}
		root, err := readElement(&b, "plan.xml")
		if err != nil {
			r.Fatal(err)
		}
		check(root)
	})
}

func readXMLFile(t *testing.T, file string) (Tree, Problems) {
	t.Helper()
	tree, notes, err := Read(strings.NewReader(file), Options{Name: "f.xml", Format: XML})
	if err != nil {
		t.Fatal(err)
	}
	return tree, notes
}

func TestAPlanOfSomebodyElse(t *testing.T) {
	tree, notes := readXMLFile(t, `<?xml version="1.0" encoding="ISO-8859-1"?>
<StrategicPlan xmlns="http://www.stratml.net">
  <Name>Plan of the Harbour Office</Name>
  <OtherInformation>Written in a hurry.</OtherInformation>
  <StrategicPlanCore>
    <Organization><Name>Harbour Office</Name><Acronym>HO</Acronym></Organization>
    <Vision><Description>Calm seas</Description></Vision>
    <Goal><Name>Piers</Name><Description>Build them</Description><Identifier>_B1F</Identifier><SequenceIndicator>1</SequenceIndicator>
      <Stakeholder><Name>Fishermen</Name></Stakeholder>
      <Objective><Name></Name><Description>Mend the old pier</Description><SequenceIndicator>1.1</SequenceIndicator></Objective>
    </Goal>
  </StrategicPlanCore>
  <AdministrativeInformation><StartDate>2024-01-01</StartDate></AdministrativeInformation>
</StrategicPlan>`)
	if d := cmp.Diff("pillar 1 | Piers\n  action-line 1.1 | Mend the old pier\n", outline(tree)); d != "" {
		t.Error(d)
	}
	f := tree.Framework
	if f.ID != "plan-of-the-harbour-office" || f.From != "2024-01-01" || f.Parties[0] != "HO" || tree.Nodes[0].ID != "plan-of-the-harbour-office/b1f" {
		t.Errorf("read as %+v", f)
	}
	if len(notes) != 3 {
		t.Errorf("notes are\n%v", notes)
	}
}

func TestActivitiesOfSomebodyElse(t *testing.T) {
	tree, notes := readXMLFile(t, `<iati-activities version="2.03">
  <iati-activity><iati-identifier>XX-1-NONE</iati-identifier></iati-activity>
  <iati-activity>
    <iati-identifier>XX-1-Ports</iati-identifier>
    <title><narrative>Ports</narrative></title>
    <participating-org role="1" ref="XX-1"><narrative>Office</narrative></participating-org>
    <activity-date type="1" iso-date="2023-01-01"/><activity-date type="2" iso-date="2023-02-01"/>
    <result type="1"><title><narrative>Piers built</narrative></title>
      <indicator measure="1" ascending="0"><title><narrative>Accidents</narrative></title>
        <baseline year="2022" value="9"/>
        <period><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/><target value="5"/><actual value="6"/></period>
        <period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><actual value="4"/></period>
      </indicator>
      <indicator measure="5"><title><narrative>Mood</narrative></title></indicator>
    </result>
  </iati-activity>
</iati-activities>`)
	f := tree.Framework
	if f.ID != "xx-1-ports" || f.From != "2023-02-01" || f.Kind != record.OtherFramework || f.Parties[0] != "XX-1" {
		t.Errorf("read as %+v", f)
	}
	i, g := tree.Indicators[0], tree.Targets[0]
	if i.Direction != record.Descending || i.Baseline.Value != 9 || i.Unit != "units" || g.Value != 5 || tree.Actuals[g.ID].Value != 6 {
		t.Errorf("measured by %+v, %+v, %v", i, g, tree.Actuals)
	}
	if len(notes) != 3 {
		t.Errorf("notes are\n%v", notes)
	}
}

func TestProblemsOfAnXMLFile(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"nothing", "", "f.xml:1:1: the file is empty; try a plan in StratML or activities in IATI"},
		{"broken", "<a>\n<b></a>", "f.xml:2:8: not XML: line 2: element <b> closed by </a>"},
		{"something else", "<html/>", "f.xml:1:8: <html> is neither a plan in StratML nor activities in IATI"},
		{"no goals", "<StrategicPlan><Name>A plan</Name></StrategicPlan>", "framework a-plan has no pillars, action lines or activities"},
		{"no results", "<iati-activities><iati-activity/></iati-activities>", "f.xml:1:18: no activity has results; try one with <result>"},
		{"a goal without words", "<StrategicPlan><Name>A plan</Name><StrategicPlanCore><Goal/></StrategicPlanCore></StrategicPlan>", "f.xml:1:61: node a-plan/1 has no title"},
		{"too deep", strings.Repeat("<a>", 300), "f.xml has too many elements, or elements too deep in each other"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := Read(strings.NewReader(c.file), Options{Name: "f.xml", Format: XML})
			if err == nil || err.Error() != c.want || fault.KindOf(err) == fault.Internal {
				t.Errorf("got  %v\nwant %s", err, c.want)
			}
		})
	}
}
