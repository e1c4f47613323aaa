package main

import (
	"reflect"
	"text/template"
)

// certificateFunctions have a twin each that takes its key from outside.
var certificateFunctions = []string{"genCA", "genSelfSignedCert", "genSignedCert"}

// withEllipticKeys has keys made on an elliptic curve where Helm makes RSA keys, which take seconds each in
// WebAssembly. They mean nothing
// outside a rendering anyway: every installation makes its own.
func withEllipticKeys(functions template.FuncMap) {
	original := functions["genPrivateKey"].(func(string) string)
	functions["genPrivateKey"] = func(kind string) string {
		if kind == "" || kind == "rsa" || kind == "dsa" {
			kind = "ecdsa"
		}
		return original(kind)
	}
	for _, name := range certificateFunctions {
		withKey := reflect.ValueOf(functions[name+"WithKey"])
		functions[name] = reflect.MakeFunc(reflect.TypeOf(functions[name]), func(args []reflect.Value) []reflect.Value {
			return withKey.Call(append(args, reflect.ValueOf(original("ecdsa"))))
		}).Interface()
	}
}
