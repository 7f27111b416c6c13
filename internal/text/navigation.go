package text

import "strings"

// longestNavigation is the most bytes of a line that only leads elsewhere.
const longestNavigation = 160

// navigates tells whether s is a line of the page around the text: breadcrumbs,
// links to share or to go back, marks of an end.
func navigates(s string) bool {
	if s == "" || len(s) > longestNavigation {
		return false
	}
	return onlyMarks(s) || breadcrumbs(s) || startsNavigation(s)
}

// onlyMarks tells of "###", "* * *", "***", "<…>", "-30-".
func onlyMarks(s string) bool {
	n := 0
	for _, r := range s {
		if !strings.ContainsRune("#*-_=~•.<>…[]()+ ", r) {
			return s == "-30-" || s == "30" || s == "-END-" || s == "[end]" || s == "ENDS"
		}
		if r != ' ' {
			n++
		}
	}
	return n > 0
}

// breadcrumbs tells of "Home > News > Press" and "About | Contact | Help".
func breadcrumbs(s string) bool {
	n := strings.Count(s, " > ") + strings.Count(s, " › ") + strings.Count(s, " » ")
	if n == 1 {
		return !endsSentence(s) && wordCount(s) <= 8
	}
	return n > 1 || strings.Count(s, " | ") > 1
}

// startsNavigation tells of the usual beginnings of such lines.
func startsNavigation(s string) bool {
	buf := [24]byte{}
	low := buf[:copy(buf[:], s)]
	for i, b := range low {
		if isUpper(b) {
			low[i] = b | 0x20
		}
	}
	head := string(low)
	for _, p := range navigationStarts {
		if strings.HasPrefix(head, p) {
			return len(s) <= len(p)+60 && !endsSentence(s) || p[0] == 't'
		}
	}
	return exactNavigation(s)
}

// navigationStarts are beginnings, in small letters, of lines that only lead elsewhere.
var navigationStarts = []string{
	"back to ", "return to ", "share this", "related link", "related post", "related article", "related news", "facebook twitter", "last updated", "photo credit",
	"image credit", "category:", "categories:", "tags:", "tagged", "page top", "top of page", "top of this page", "skip to ", "to view pdf", "print this", "follow us",
	"read more", "copyright", "©", "all rights reserved", "next:", "previous:", "next post", "previous post", "share on", "email this", "home >", "home ›",
}

func exactNavigation(s string) bool {
	switch s {
	case "Print", "Share", "Email", "Tweet", "PRINT", "SHARE", "Home", "Menu", "Search", "Top", "Next", "Previous", "Contact", "Contact Us", "EN", "English", "日本語", "Back", "Close",
		"Facebook", "Twitter", "LinkedIn", "Download", "Subscribe":
		return true
	}
	return false
}
