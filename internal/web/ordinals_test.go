package web

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestOrdinals(t *testing.T) {
	const gap = `<span class="gap"> </span>`
	for _, c := range []struct{ name, words, set, joined string }{
		{"none", "37th Forum & more", "37th Forum &amp; more", "37th Forum & more"},
		{"one", "The 37 th Forum", "The 37" + gap + "<sup>th</sup> Forum", "The 37th Forum"},
		{"all endings", "1 st, 2 nd, 3 rd and 13 th", "1" + gap + "<sup>st</sup>, 2" + gap + "<sup>nd</sup>, 3" + gap + "<sup>rd</sup> and 13" + gap + "<sup>th</sup>", "1st, 2nd, 3rd and 13th"},
		{"a word that begins so", "37 these, 5 stands", "37 these, 5 stands", "37 these, 5 stands"},
		{"a street", "10 St. Mary", "10 St. Mary", "10 St. Mary"},
		{"at the beginning", " th", " th", " th"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := string(set(c.words)); got != c.set {
				t.Errorf("set: %s", got)
			}
			if got := joined(c.words); got != c.joined {
				t.Errorf("joined: %s", got)
			}
		})
	}
}

// TestSetKeepsEveryCharacter shows that the page has the words as published, whatever they are.
func TestSetKeepsEveryCharacter(t *testing.T) {
	tags := regexp.MustCompile(`</?(sup|span)( class="gap")?>`)
	rapid.Check(t, func(t *rapid.T) {
		words := strings.ReplaceAll(rapid.StringOf(rapid.SampledFrom([]rune("12 thst<&é\"'"))).Draw(t, "words"), "\x00", "")
		if got := html.UnescapeString(tags.ReplaceAllString(string(set(words)), "")); got != words {
			t.Errorf("%q became %q", words, got)
		}
	})
}
