package main

import (
	"maps"
	"reflect"
	"text/template"
	"time"

	"github.com/Masterminds/sprig/v3"
)

var randomFunctions = []string{
	"randAlphaNum", "randAlpha", "randAscii", "randNumeric", "randBytes", "randInt", "shuffle", "uuidv4",
	"bcrypt", "htpasswd", "encryptAES", "genPrivateKey", "genCA", "genCAWithKey",
	"genSelfSignedCert", "genSelfSignedCertWithKey", "genSignedCert", "genSignedCertWithKey",
}

// Functions that take the time of day where they are given no time.
var dateFunctions = map[string]int{"date": 1, "dateInZone": 1, "date_in_zone": 1, "htmlDate": 0, "htmlDateInZone": 0}

// watchedFunctions are Helm's own, noting that they were called.
func watchedFunctions() template.FuncMap {
	originals := sprig.TxtFuncMap()
	withEllipticKeys(originals)
	watched := template.FuncMap{"lookup": lookup}
	watch := func(name string, note func([]reflect.Value)) { watched[name] = watchedFunction(originals[name], note) }
	for _, name := range randomFunctions {
		watch(name, func([]reflect.Value) { noted.uses.Random = true })
	}
	// Go visits the entries of a map in another order each time.
	for _, name := range []string{"keys", "values"} {
		watch(name, func(args []reflect.Value) { noted.uses.Random = noted.uses.Random || hasSeveralEntries(args[0]) })
	}
	for _, name := range []string{"now", "ago"} {
		watch(name, func([]reflect.Value) { noted.uses.Clock = true })
	}
	for name, position := range dateFunctions {
		watch(name, func(args []reflect.Value) { noted.uses.Clock = noted.uses.Clock || !isTime(args[position]) })
	}
	watch("durationRound", func(args []reflect.Value) {
		_, isSince := args[0].Interface().(time.Time)
		noted.uses.Clock = noted.uses.Clock || isSince
	})
	maps.Copy(watched, askedLists(originals))
	return watched
}

func watchedFunction(original any, note func([]reflect.Value)) any {
	function := reflect.ValueOf(original)
	call := function.Call
	if function.Type().IsVariadic() {
		call = function.CallSlice
	}
	return reflect.MakeFunc(function.Type(), func(args []reflect.Value) []reflect.Value {
		note(args)
		return call(args)
	}).Interface()
}

// lookup finds nothing, as where a cluster is empty.
func lookup(_, _, _, _ string) (map[string]any, error) {
	noted.uses.Lookup = true
	return map[string]any{}, nil
}

// hasSeveralEntries takes one map or a list of maps.
func hasSeveralEntries(value reflect.Value) bool {
	if value.Kind() == reflect.Map {
		return value.Len() > 1
	}
	for i := range value.Len() {
		if hasSeveralEntries(value.Index(i)) {
			return true
		}
	}
	return false
}

func isTime(value reflect.Value) bool {
	switch value.Interface().(type) {
	case time.Time, *time.Time, int64, int, int32:
		return true
	}
	return false
}
