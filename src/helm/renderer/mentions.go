package main

import (
	"bytes"
	"regexp"

	chart "helm.sh/helm/v4/pkg/chart/v2"
)

// Ways to read a release that no method notices: `index .Release "IsUpgrade"`, `toYaml .Release`.
var releaseMentions = regexp.MustCompile("[\"`](IsInstall|IsUpgrade|Revision)[\"`]|" +
	`to(Yaml|Json|PrettyJson|RawJson)\s+[$.\w]*\.Release[\s)}|]`)

// A list of API versions that is kept under a name may be asked and read: `$list := .Capabilities.APIVersions`,
// `dict "list" .Capabilities.APIVersions`.
var keptLists = regexp.MustCompile(`(=|\b(dict|set|list)\b[^}]*)\s*[$.\w]*\.Capabilities\.APIVersions[\s)}]`)

// noteMentions looks into the text of templates for what cannot be noticed while they run.
func noteMentions(ch *chart.Chart) {
	for _, template := range ch.Templates {
		for line := range bytes.Lines(template.Data) {
			// Most lines, above all of definitions, need no regular expression: they are slow.
			if bytes.Contains(line, []byte("Release")) && releaseMentions.Match(line) {
				noted.uses.InstallOrUpgrade = true
			}
			if bytes.Contains(line, []byte("APIVersions")) && keptLists.Match(line) {
				noted.keepsList = true
			}
		}
	}
	for _, each := range ch.Dependencies() {
		noteMentions(each)
	}
}
