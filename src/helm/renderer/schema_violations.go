package main

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

var violationLine = regexp.MustCompile(`^\s*- at '([^']*)'(?: \[[^\]]*\])?: (.*)$`)

// onlyParts is said of a value whose parts are refused, in the lines that follow.
const onlyParts = "validation failed"

// refusedBySchema takes Helm's text apart: a line with a chart's name, then a line for each value, in any order.
func refusedBySchema(err error) *failure {
	refused := failed("schema", fmt.Errorf(
		"values don't meet the specifications of the schema(s) in the following chart(s):\n%w", err))
	chart := ""
	for line := range strings.Lines(err.Error()) {
		line = strings.TrimRight(line, "\n")
		if found := violationLine.FindStringSubmatch(line); found != nil {
			refused.Violations = append(refused.Violations, violation{Chart: chart, Path: found[1], Message: found[2]})
		} else if strings.HasSuffix(line, ":") {
			chart = strings.TrimSuffix(line, ":")
		}
	}
	refused.Violations = slices.DeleteFunc(refused.Violations, func(each violation) bool {
		return each.Message == onlyParts
	})
	slices.SortStableFunc(refused.Violations, func(a, b violation) int {
		return cmp.Or(cmp.Compare(a.Chart, b.Chart), cmp.Compare(a.Path, b.Path), cmp.Compare(a.Message, b.Message))
	})
	return refused
}
