package check

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// ConfigName is the name of the file of settings.
const ConfigName = ".entente-check.yaml"

// Config is what a house sets: the level of rules, and the acronyms that it
// explains nowhere. The zero value changes nothing.
type Config struct {
	Levels   map[RuleName]Level
	Acronyms []string
}

// level is the level of a rule as set, else its own.
func (c Config) level(r *Rule) Level {
	if l, ok := c.Levels[r.Name]; ok {
		return l
	}
	return r.Level
}

// ParseConfig reads settings: a line "rule: level" for each rule that is to have
// another level ("off" for none), and a list "acronyms". The error joins all
// that is wrong, each as `path:line:col: what is wrong; try …`.
func (c *Checker) ParseConfig(path string, raw []byte) (Config, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal(raw, &doc); err != nil {
		return Config{}, fmt.Errorf("%s:1:1: not YAML: %w; try lines such as \"acronym-unexplained: off\"", path, err)
	}
	config := Config{Levels: map[RuleName]Level{}}
	if len(doc.Content) == 0 {
		return config, nil
	}
	var errs []error
	if top := doc.Content[0]; top.Kind != yaml.MappingNode {
		errs = append(errs, placed(path, top, "settings are lines of \"rule: level\"; try \"acronym-unexplained: off\""))
	}
	for key, val := range pairs(doc.Content[0]) {
		if err := c.setting(&config, path, key, val); err != nil {
			errs = append(errs, err)
		}
	}
	return config, errors.Join(errs...)
}

func (c *Checker) setting(config *Config, path string, key, val *yaml.Node) error {
	level := Level(val.Value)
	switch known := slices.ContainsFunc(c.rules, func(r *Rule) bool { return string(r.Name) == key.Value }); {
	case key.Value == "acronyms" && val.Kind == yaml.SequenceNode:
		for _, n := range val.Content {
			config.Acronyms = append(config.Acronyms, n.Value)
		}
		return nil
	case key.Value == "acronyms":
		return placed(path, val, "acronyms is a list; try \"acronyms: [DX, GX]\"")
	case !known:
		return placed(path, key, "unknown rule %q; try one of %s", key.Value, c.ruleNames())
	case val.Tag == "!!bool" && val.Value == "false":
		level = Off
	}
	if level != Off && !slices.Contains(Levels(), level) {
		return placed(path, val, "unknown level %q; try error, warning, info or off", val.Value)
	}
	config.Levels[RuleName(key.Value)] = level
	return nil
}

func (c *Checker) ruleNames() string {
	names := make([]string, len(c.rules))
	for i, r := range c.rules {
		names[i] = string(r.Name)
	}
	return strings.Join(names, ", ")
}
