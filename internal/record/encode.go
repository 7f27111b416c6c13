package record

import (
	"bytes"
	"io"
	"reflect"
	"strings"
)

// Marshal turns a value into JSON, such as json.Marshal.
type Marshal func(v any) ([]byte, error)

// encodedAtOnce is how many items of a list are turned into JSON at a time.
const encodedAtOnce = 256

// Encode writes the bytes that marshal gives for the reading, its lists piece by piece: those of
// a text of a million lines have gigabytes.
func (r *Reading) Encode(w io.Writer, marshal Marshal) error {
	e := readingEncoder{w: w, marshal: marshal}
	v := reflect.ValueOf(r).Elem()
	next := "{"
	for i := range v.NumField() { // strings and lists
		name, options, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		if options == "omitempty" && v.Field(i).Len() == 0 {
			continue
		}
		e.write([]byte(next + `"` + name + `":`))
		e.field(v.Field(i))
		next = ","
	}
	e.write([]byte("}"))
	return e.err
}

// readingEncoder writes until something fails.
type readingEncoder struct {
	w       io.Writer
	marshal Marshal
	err     error
}

func (e *readingEncoder) field(v reflect.Value) {
	if v.Kind() != reflect.Slice || v.Len() <= encodedAtOnce {
		e.write(e.json(v))
		return
	}
	next := "["
	for from := 0; from < v.Len() && e.err == nil; from += encodedAtOnce {
		items := e.json(v.Slice(from, min(from+encodedAtOnce, v.Len())))
		e.write([]byte(next))
		e.write(bytes.TrimSuffix(bytes.TrimPrefix(items, []byte("[")), []byte("]")))
		next = ","
	}
	e.write([]byte("]"))
}

func (e *readingEncoder) json(v reflect.Value) []byte {
	if e.err != nil {
		return nil
	}
	var data []byte
	data, e.err = e.marshal(v.Interface())
	return data
}

func (e *readingEncoder) write(data []byte) {
	if e.err == nil {
		_, e.err = e.w.Write(data)
	}
}
