package check

import (
	"net/url"
	"path/filepath"
	"strings"
)

// Checked is a file with its findings.
type Checked struct {
	File     string    `json:"file"`
	Findings []Finding `json:"findings"`
}

// SARIF is a log in the Static Analysis Results Interchange Format 2.1.0, as far
// as findings need it. Columns count Unicode code points.
type SARIF struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool       sarifTool     `json:"tool"`
	ColumnKind string        `json:"columnKind"`
	Results    []sarifResult `json:"results"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version,omitempty"`
	Rules   []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID                   string       `json:"id"`
	ShortDescription     sarifText    `json:"shortDescription"`
	FullDescription      sarifText    `json:"fullDescription"`
	Help                 sarifText    `json:"help"`
	DefaultConfiguration sarifDefault `json:"defaultConfiguration"`
}

type sarifDefault struct {
	Level string `json:"level"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifResult struct {
	RuleID    string          `json:"ruleId"`
	RuleIndex int             `json:"ruleIndex"`
	Level     string          `json:"level"`
	Message   sarifText       `json:"message"`
	Locations []sarifLocation `json:"locations"`
	Related   []sarifLocation `json:"relatedLocations,omitempty"`
	Fixes     []sarifFix      `json:"fixes,omitempty"`
}

type sarifLocation struct {
	ID       int           `json:"id,omitempty"`
	Physical sarifPhysical `json:"physicalLocation"`
	Message  *sarifText    `json:"message,omitempty"`
}

type sarifPhysical struct {
	Artifact sarifArtifact `json:"artifactLocation"`
	Region   sarifRegion   `json:"region"`
}

type sarifArtifact struct {
	URI string `json:"uri"`
}

type sarifRegion struct {
	StartLine   int `json:"startLine,omitempty"`
	StartColumn int `json:"startColumn,omitempty"`
	EndLine     int `json:"endLine,omitempty"`
	EndColumn   int `json:"endColumn,omitempty"`
	ByteOffset  int `json:"byteOffset"`
	ByteLength  int `json:"byteLength"`
}

type sarifFix struct {
	Description sarifText     `json:"description"`
	Changes     []sarifChange `json:"artifactChanges"`
}

type sarifChange struct {
	Artifact     sarifArtifact      `json:"artifactLocation"`
	Replacements []sarifReplacement `json:"replacements"`
}

type sarifReplacement struct {
	Deleted  sarifRegion `json:"deletedRegion"`
	Inserted *sarifText  `json:"insertedContent,omitempty"`
}

// SARIF writes findings as a log; version is that of the engine.
func (c *Checker) SARIF(files []Checked, version string) SARIF {
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	run.Tool.Driver = sarifDriver{Name: "entente check", Version: version, Rules: []sarifRule{}}
	index := map[RuleName]int{}
	for i, r := range c.rules {
		index[r.Name] = i
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{
			ID: string(r.Name), ShortDescription: sarifText{r.Finds}, FullDescription: sarifText{r.Says + "; " + r.Remedy}, Help: sarifText{r.Why},
			DefaultConfiguration: sarifDefault{sarifLevel(r.Level)},
		})
	}
	for _, file := range files {
		for _, f := range file.Findings {
			run.Results = append(run.Results, f.sarif(address(file.File), index[f.Rule]))
		}
	}
	return SARIF{Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{run}}
}

// address is the path of a file as a URI, relative where the path is.
func address(file string) string {
	path := filepath.ToSlash(file)
	switch {
	case filepath.IsAbs(file) && !strings.HasPrefix(path, "/"): // a drive
		return (&url.URL{Scheme: "file", Path: "/" + path}).String()
	case filepath.IsAbs(file):
		return (&url.URL{Scheme: "file", Path: path}).String()
	}
	return (&url.URL{Path: path}).String()
}

// sarif is a finding as a result of a run; file is the address of its file.
func (f Finding) sarif(file string, index int) sarifResult {
	r := sarifResult{RuleID: string(f.Rule), RuleIndex: index, Level: sarifLevel(f.Level), Message: sarifText{f.Message + "; " + f.Remedy}}
	r.Locations = []sarifLocation{{Physical: f.Place.sarif(file)}}
	for i, other := range f.Related {
		r.Related = append(r.Related, sarifLocation{ID: i + 1, Physical: other.sarif(file), Message: &sarifText{other.Message}})
	}
	if f.Fix != nil {
		region := sarifRegion{ByteOffset: f.Fix.Start, ByteLength: f.Fix.End - f.Fix.Start}
		r.Fixes = []sarifFix{{Description: sarifText{f.Remedy}, Changes: []sarifChange{{
			Artifact: sarifArtifact{file}, Replacements: []sarifReplacement{{Deleted: region, Inserted: &sarifText{f.Fix.With}}},
		}}}}
	}
	return r
}

func (p Place) sarif(file string) sarifPhysical {
	return sarifPhysical{Artifact: sarifArtifact{file}, Region: sarifRegion{
		StartLine: p.Line, StartColumn: p.Column, EndLine: p.EndLine, EndColumn: p.EndColumn,
		ByteOffset: p.SourceStart, ByteLength: p.SourceEnd - p.SourceStart,
	}}
}

// sarifLevel is a level by SARIF's name for it.
func sarifLevel(l Level) string {
	if l == Info {
		return "note"
	}
	return string(l)
}
