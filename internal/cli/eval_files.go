package cli

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"entente.example/internal/eval"
	"entente.example/internal/fault"
)

// goldSuffix ends the names of gold readings.
const goldSuffix = ".gold.json"

func (c evalCmd) goldPath(name string) string { return filepath.Join(c.Gold, name+goldSuffix) }

func (c evalCmd) textPath(gold *eval.Reading) string {
	return filepath.Join(cmp.Or(c.Texts, c.Gold), gold.File)
}

// names lists the gold readings to compare with, in order, by the part of their
// names before ".gold.json".
func (c evalCmd) names() ([]string, error) {
	entries, err := os.ReadDir(c.Gold)
	if err != nil {
		return nil, unreadable(c.Gold, err)
	}
	var names []string
	for _, e := range entries {
		if name, ok := strings.CutSuffix(e.Name(), goldSuffix); ok {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return nil, fault.New(fault.Invalid, "%s: no NAME%s in this folder; try the folder of the gold readings", c.Gold, goldSuffix)
	}
	return c.chosen(names)
}

// chosen leaves out what --only or --except say.
func (c evalCmd) chosen(names []string) ([]string, error) {
	path := cmp.Or(c.Only, c.Except)
	if path == "" {
		return names, nil
	}
	listed, err := listedNames(path, names)
	if err != nil {
		return nil, err
	}
	chosen := slices.DeleteFunc(names, func(n string) bool { return slices.Contains(listed, n) == (c.Except != "") })
	if len(chosen) == 0 {
		return nil, fault.New(fault.Invalid, "%s leaves none of the texts of %s", path, c.Gold)
	}
	return chosen, nil
}

// listedNames reads a list of names, one a line. A name that is not there is an
// error: what is held out must not come in by a slip of the pen.
func listedNames(path string, names []string) ([]string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	var listed []string
	for i, line := range strings.Split(string(data), "\n") {
		name := strings.TrimSpace(line)
		if name == "" {
			continue
		}
		if !slices.Contains(names, name) {
			return nil, fault.New(fault.Invalid, "%s:%d:1: there is no %s%s; try the name without its ending", path, i+1, name, goldSuffix)
		}
		listed = append(listed, name)
	}
	return listed, nil
}

// fromFolder takes readings from the folder --pred.
func (c evalCmd) fromFolder() (goldReader, error) {
	if _, err := os.Stat(c.Pred); err != nil {
		return nil, unreadable(c.Pred, err)
	}
	return func(name, _ string) (*eval.Reading, error) {
		path := filepath.Join(c.Pred, name+".json")
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			return nil, nil
		}
		return parseReading(path)
	}, nil
}

// unreadable classes an error of opening a file or folder.
func unreadable(path string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fault.Wrap(fault.NotFound, "read", path, errors.New("no such file or folder"))
	}
	return fault.Wrap(fault.Unavailable, "read", path, err)
}
