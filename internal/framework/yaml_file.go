package framework

// fileFramework is a framework as its YAML file has it: the record's own fields under short names, nodes inside nodes.
type fileFramework struct {
	placed    `yaml:"-"`
	Framework string     `yaml:"framework"`
	Kind      string     `yaml:"kind"`
	Title     string     `yaml:"title"`
	Acronym   string     `yaml:"acronym,omitempty"`
	Parties   []string   `yaml:"parties,flow,omitempty"`
	From      string     `yaml:"from,omitempty"`
	To        string     `yaml:"to,omitempty"`
	Parent    string     `yaml:"parent,omitempty"`
	Series    []string   `yaml:"series,flow,omitempty"`
	Document  string     `yaml:"document,omitempty"`
	Words     string     `yaml:"words,omitempty"`
	Nodes     []fileNode `yaml:"nodes"`
}

// fileNode is a pillar, action line or activity. Its id is the word after the framework's.
type fileNode struct {
	placed     `yaml:"-"`
	Node       string          `yaml:"node,omitempty"`
	Kind       string          `yaml:"kind,omitempty"`
	Code       string          `yaml:"code,omitempty"`
	Title      string          `yaml:"title"`
	Text       string          `yaml:"text,omitempty"`
	Topics     []string        `yaml:"topics,flow,omitempty"`
	Programmes []string        `yaml:"programmes,omitempty"`
	Document   string          `yaml:"document,omitempty"` // the framework's without
	Words      string          `yaml:"words,omitempty"`
	Leads      []fileLead      `yaml:"leads,omitempty"`
	Indicators []fileIndicator `yaml:"indicators,omitempty"`
	Nodes      []fileNode      `yaml:"nodes,omitempty"`
}

// fileLead is who answers for a node.
type fileLead struct {
	placed `yaml:"-"`
	Of     string `yaml:"of,omitempty"`
	Post   string `yaml:"post,omitempty"`
	User   string `yaml:"user,omitempty"`
}

// fileIndicator is what a node is measured by.
type fileIndicator struct {
	placed      `yaml:"-"`
	Indicator   string          `yaml:"indicator,omitempty"`
	Title       string          `yaml:"title"`
	Measure     string          `yaml:"measure,omitempty"`
	Unit        string          `yaml:"unit,omitempty"`
	Direction   string          `yaml:"direction,omitempty"`
	Combination string          `yaml:"combination,omitempty"`
	Baseline    *fileBaseline   `yaml:"baseline,omitempty"`
	Levels      []string        `yaml:"levels,flow,omitempty"`
	Dimensions  []fileDimension `yaml:"dimensions,omitempty"`
	Targets     []fileTarget    `yaml:"targets,omitempty"`
}

type fileBaseline struct {
	Value float64 `yaml:"value,omitempty"`
	Level string  `yaml:"level,omitempty"`
	Day   string  `yaml:"day,omitempty"`
}

type fileDimension struct {
	Name  string   `yaml:"name"`
	Codes []string `yaml:"codes,flow"`
}

// fileTarget is what is to be reached by the end of a period.
type fileTarget struct {
	placed     `yaml:"-"`
	Target     string      `yaml:"target,omitempty"`
	Basis      string      `yaml:"basis,omitempty"`
	Of         string      `yaml:"of,omitempty"`
	Series     string      `yaml:"series,omitempty"`
	From       string      `yaml:"from"`
	To         string      `yaml:"to"`
	Cumulative bool        `yaml:"cumulative,omitempty"`
	Value      float64     `yaml:"value,omitempty"`
	Level      string      `yaml:"level,omitempty"`
	Shares     []fileShare `yaml:"shares,omitempty"`
	Document   string      `yaml:"document,omitempty"`
	Words      string      `yaml:"words,omitempty"`
}

type fileShare struct {
	Dimension string  `yaml:"dimension"`
	Code      string  `yaml:"code"`
	Value     float64 `yaml:"value"`
}

// at implements what decode asks of placed structs.
func (p *placed) at(place string) { p.place = place }
