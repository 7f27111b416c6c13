package source

import (
	"bytes"
	"path/filepath"
	"strings"

	"entente.example/internal/text"
)

// sniffed is how many bytes at the start are looked at to find the format.
const sniffed = 4096

// formatOf is the format by the name's extension, else by the first bytes. A
// page that says that it is HTML is, whatever its name.
func formatOf(name string, original []byte) text.Format {
	head := bytes.TrimLeft(original[:min(len(original), sniffed)], "\xef\xbb\xbf \t\r\n")
	low := bytes.ToLower(head)
	if bytes.HasPrefix(low, []byte("<!doctype html")) || bytes.HasPrefix(low, []byte("<html")) {
		return text.HTML
	}
	switch strings.ToLower(filepath.Ext(name)) {
	case ".md", ".markdown", ".mdown", ".mkd":
		return text.Markdown
	case ".html", ".htm", ".xhtml", ".shtml":
		return text.HTML
	case ".txt", ".text":
		return text.Plain
	}
	switch {
	case looksHTML(low):
		return text.HTML
	case looksMarkdown(head):
		return text.Markdown
	}
	return text.Plain
}

func looksHTML(low []byte) bool {
	for _, tag := range []string{"<head", "<body", "<div", "<p>", "<table", "<meta", "<title"} {
		if bytes.Contains(low, []byte(tag)) {
			return true
		}
	}
	return false
}

func looksMarkdown(head []byte) bool {
	if bytes.HasPrefix(head, []byte("---\n")) || bytes.HasPrefix(head, []byte("---\r\n")) || bytes.HasPrefix(head, []byte("# ")) {
		return true
	}
	return bytes.Contains(head, []byte("\n# ")) || bytes.Contains(head, []byte("\n## ")) || bytes.Contains(head, []byte("](http")) || bytes.Contains(head, []byte("\n**"))
}
