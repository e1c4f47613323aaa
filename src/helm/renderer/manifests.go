package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	releaseutil "helm.sh/helm/v4/pkg/release/v1/util"
)

// readTemplates sorts rendered files into objects and hooks, in the order in which Helm would install them.
func readTemplates(files map[string]string) ([]templateObject, error) {
	objects := []templateObject{}
	heads := map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if strings.HasSuffix(name, "NOTES.txt") {
			continue
		}
		for index, text := range splitDocuments(files[name]) {
			// Helm ends each document with a line feed when it puts them together, which a text block at the end keeps.
			object, err := parseObject(text + "\n")
			if err != nil {
				return nil, fmt.Errorf("YAML parse error on %s: %w", name, err)
			}
			if string(object) == "null" {
				continue
			}
			heads[name] += "---\n" + headOf(object, len(objects)) + "\n"
			objects = append(objects, templateObject{Template: name, Index: index, Object: object})
		}
	}
	return sortByHelm(objects, heads)
}

// sortByHelm has Helm sort heads only, since it would parse whole documents once more.
func sortByHelm(objects []templateObject, heads map[string]string) ([]templateObject, error) {
	hooks, manifests, err := releaseutil.SortManifests(heads, nil, releaseutil.InstallOrder)
	if err != nil {
		return nil, err
	}
	sorted := []templateObject{}
	for _, each := range manifests {
		sorted = append(sorted, objects[numberOf(each.Content)])
	}
	for _, each := range hooks {
		object := objects[numberOf(each.Manifest)]
		object.Hook = &hook{Events: []string{}, Weight: each.Weight, DeletePolicies: []string{}}
		for _, event := range each.Events {
			object.Hook.Events = append(object.Hook.Events, event.String())
		}
		for _, policy := range each.DeletePolicies {
			object.Hook.DeletePolicies = append(object.Hook.DeletePolicies, policy.String())
		}
		sorted = append(sorted, object)
	}
	for _, each := range sorted {
		if err := checkKind(each); err != nil {
			return nil, err
		}
	}
	return sorted, nil
}

type numbered struct {
	Number int `json:"number"`
}

// headOf is what Helm reads of a document, and a number that finds it again. What is no map stays as it is, for Helm
// to refuse.
func headOf(object json.RawMessage, number int) string {
	var fields map[string]json.RawMessage
	if json.Unmarshal(object, &fields) != nil {
		return string(object)
	}
	head := map[string]any{"number": number}
	for _, key := range []string{"apiVersion", "kind", "metadata"} {
		if value, ok := fields[key]; ok {
			head[key] = value
		}
	}
	text, err := json.Marshal(head)
	if err != nil {
		panic(err)
	}
	return string(text)
}

func numberOf(head string) int {
	var found numbered
	if err := json.Unmarshal([]byte(head), &found); err != nil {
		panic(err)
	}
	return found.Number
}

// checkKind refuses what Kubernetes' client refuses to build, in its words.
func checkKind(each templateObject) error {
	var head struct{ APIVersion, Kind string }
	if json.Unmarshal(each.Object, &head) == nil && head.Kind != "" && head.APIVersion != "" {
		return nil
	}
	missing := "apiVersion"
	if head.Kind == "" {
		missing = "Kind"
	}
	return fmt.Errorf("unable to build kubernetes objects from release manifest: Object '%s' is missing in '%s' (%s)",
		missing, each.Object, each.Template)
}
