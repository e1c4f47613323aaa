package main

import (
	"strings"
	"unicode"
)

// splitDocuments is Helm's SplitManifests without its regular expression, which takes a second for large
// definitions: what follows `---` on its
// line belongs to the next document.
func splitDocuments(file string) []string {
	var documents []string
	var current strings.Builder
	finish := func() {
		if text := strings.TrimLeftFunc(current.String(), unicode.IsSpace); text != "" {
			documents = append(documents, text)
		}
		current.Reset()
	}
	for line := range strings.Lines(strings.TrimLeftFunc(file, unicode.IsSpace)) {
		if rest, isSeparator := strings.CutPrefix(line, "---"); isSeparator {
			finish()
			line = strings.TrimLeft(rest, " \t")
		}
		current.WriteString(line)
	}
	finish()
	return documents
}
