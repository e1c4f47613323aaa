package main

import "text/template"

// askedLists has `has` ask a list of API versions by its own method, so that the question is noted.
func askedLists(originals template.FuncMap) template.FuncMap {
	has := originals["has"].(func(any, any) bool)
	mustHas := originals["mustHas"].(func(any, any) (bool, error))
	return template.FuncMap{
		"has": func(needle, list any) bool {
			if versions, version, ok := asQuestion(needle, list); ok {
				return versions.Has(version)
			}
			return has(needle, list)
		},
		"mustHas": func(needle, list any) (bool, error) {
			if versions, version, ok := asQuestion(needle, list); ok {
				return versions.Has(version), nil
			}
			return mustHas(needle, list)
		},
	}
}

func asQuestion(needle, list any) (apiVersions, string, bool) {
	versions, isList := list.(apiVersions)
	version, isText := needle.(string)
	return versions, version, isList && isText
}
