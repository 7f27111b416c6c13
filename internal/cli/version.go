package cli

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// versionCmd prints which engine and which program this is.
type versionCmd struct {
	JSON bool `name:"json" help:"Print JSON."`
}

// Help shows examples.
func (versionCmd) Help() string {
	return `The engine's version names its rules and word lists too: two readings with the same version of the same text are the same, byte for byte.

Examples:

    entente version
    entente version --json`
}

// versions is what the command prints.
type versions struct {
	Engine   string `json:"engine"`
	Commit   string `json:"commit,omitempty"`
	Modified bool   `json:"modified,omitempty"` // built from a tree with changes of its own
	Go       string `json:"go"`
	Platform string `json:"platform"`
}

// Run prints the versions.
func (c versionCmd) Run(a *app) error {
	engine, err := a.engine()
	if err != nil {
		return err
	}
	v := buildVersions(engine.Version())
	if c.JSON {
		return writeJSON(a.out, v)
	}
	commit := v.Commit
	switch {
	case commit == "":
		commit = "unknown"
	case v.Modified:
		commit += ", with changes"
	}
	_, err = fmt.Fprintf(a.out, "engine  %s\ncommit  %s\ngo      %s %s\n", v.Engine, commit, v.Go, v.Platform)
	return err
}

// buildVersions reads what the Go toolchain stamped into the program.
func buildVersions(engine string) versions {
	v := versions{Engine: engine, Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return v
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			v.Commit = s.Value
		case "vcs.modified":
			v.Modified = s.Value == "true"
		}
	}
	return v
}
