package framework

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// decoder puts a YAML file into structs whose fields are named by their yaml tags, and keeps what does not fit with
// its line and column. Scalars are taken as they are written, so that the code 2.10 does not become the number 2.1.
type decoder struct {
	name     string
	problems Problems
}

// placed is what knows where in the file it stands; decode sets it.
type placed struct{ place string }

func (d *decoder) place(n *yaml.Node) string {
	return fmt.Sprintf("%s:%d:%d", d.name, n.Line, n.Column)
}

func (d *decoder) decode(n *yaml.Node, into reflect.Value) {
	switch {
	case n.Kind == yaml.AliasNode:
		d.problems.add(d.place(n), "*%s repeats what stands elsewhere; try writing it out", n.Value)
	case n.Tag == "!!null":
	case into.Kind() == reflect.Pointer:
		into.Set(reflect.New(into.Type().Elem()))
		d.decode(n, into.Elem())
	case into.Kind() == reflect.Struct:
		d.mapping(n, into)
	case into.Kind() == reflect.Slice:
		d.list(n, into)
	default:
		d.scalar(n, into)
	}
}

func (d *decoder) mapping(n *yaml.Node, into reflect.Value) {
	if n.Kind != yaml.MappingNode {
		d.problems.add(d.place(n), "here stand fields; try %s: …", fieldNames(into.Type())[0])
		return
	}
	if at, ok := into.Addr().Interface().(interface{ at(string) }); ok {
		at.at(d.place(n))
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		field := fieldNamed(into, key.Value)
		switch {
		case !field.IsValid():
			d.problems.add(d.place(key), "unknown field %q; try one of %s", key.Value, strings.Join(fieldNames(into.Type()), ", "))
		case seen[key.Value]:
			d.problems.add(d.place(key), "%s is there twice", key.Value)
		default:
			d.decode(n.Content[i+1], field)
		}
		seen[key.Value] = true
	}
}

func (d *decoder) list(n *yaml.Node, into reflect.Value) {
	if n.Kind != yaml.SequenceNode {
		d.problems.add(d.place(n), "here stands a list; try [%s]", n.Value)
		return
	}
	for _, item := range n.Content {
		one := reflect.New(into.Type().Elem()).Elem()
		d.decode(item, one)
		into.Set(reflect.Append(into, one))
	}
}

func (d *decoder) scalar(n *yaml.Node, into reflect.Value) {
	if n.Kind != yaml.ScalarNode {
		d.problems.add(d.place(n), "here stands a plain value; try quoting it")
		return
	}
	value := strings.TrimSpace(n.Value)
	switch into.Kind() {
	case reflect.Bool:
		yes, err := strconv.ParseBool(value)
		if err != nil {
			d.problems.add(d.place(n), "%q is neither true nor false", value)
		}
		into.SetBool(yes)
	case reflect.Float64:
		number, ok := number(value)
		if !ok {
			d.problems.add(d.place(n), "%q is no number; try 100000", value)
		}
		into.SetFloat(number)
	default:
		into.SetString(value)
	}
}

// fieldNamed is the field of a struct with a yaml name, not valid where there is none.
func fieldNamed(v reflect.Value, name string) reflect.Value {
	for i := range v.NumField() {
		if tag := yamlName(v.Type().Field(i)); tag != "" && tag == name {
			return v.Field(i)
		}
	}
	return reflect.Value{}
}

func fieldNames(t reflect.Type) []string {
	var names []string
	for i := range t.NumField() {
		if name := yamlName(t.Field(i)); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// yamlName is a field's name in files, empty for one that is in none.
func yamlName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("yaml"), ",")
	return strings.TrimPrefix(name, "-")
}
