package web

import "net/url"

// with is the page's own address with some parameters set anew (name, value,
// name, value …), those with an empty value left out, and the place in the list
// and any opened choice forgotten unless they are among those set.
func (q *query) with(pairs ...string) string {
	v := url.Values{}
	for name, vs := range q.values {
		if len(vs) > 0 && vs[0] != "" && name != "offset" && name != "limit" && name != "choose" {
			v.Set(name, vs[0])
		}
	}
	for i := 0; i+1 < len(pairs); i += 2 {
		v.Del(pairs[i])
		if pairs[i+1] != "" {
			v.Set(pairs[i], pairs[i+1])
		}
	}
	return address(q.path(), v)
}

// address joins a path and parameters.
func address(path string, v url.Values) string {
	if len(v) == 0 {
		return path
	}
	return path + "?" + v.Encode()
}
