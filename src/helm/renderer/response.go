package main

import "encoding/json"

// response is written as JSON to standard output: what was rendered, or the error.
type response struct {
	*rendering
	Questions      map[string]bool `json:"questions"`
	ReadsWholeList bool            `json:"readsWholeList"`
	Uses           uses            `json:"uses"`
	Error          *failure        `json:"error,omitempty"`
}

type rendering struct {
	Templates []templateObject `json:"templates"`
	CRDs      []fileObject     `json:"crds"`
}

// templateObject is one document of a template.
type templateObject struct {
	Template string `json:"template"`
	// Index counts the documents of a template that are not empty.
	Index  int             `json:"index"`
	Hook   *hook           `json:"hook,omitempty"`
	Object json.RawMessage `json:"object"`
}

type hook struct {
	Events         []string `json:"events"`
	Weight         int      `json:"weight"`
	DeletePolicies []string `json:"deletePolicies"`
}

// fileObject is one document of a file under crds/.
type fileObject struct {
	File   string          `json:"file"`
	Object json.RawMessage `json:"object"`
}

// uses says what the rendering depended on besides its request.
type uses struct {
	Random           bool `json:"random"`
	Clock            bool `json:"clock"`
	Lookup           bool `json:"lookup"`
	InstallOrUpgrade bool `json:"installOrUpgrade"`
}

// failure is an error in Helm's own words.
type failure struct {
	Kind       string      `json:"kind"`
	Message    string      `json:"message"`
	Violations []violation `json:"violations,omitempty"`
}

// violation is one value that a chart's schema refuses.
type violation struct {
	Chart   string `json:"chart"`
	Path    string `json:"path"`
	Message string `json:"message"`
}

func (f *failure) Error() string { return f.Message }

func failed(kind string, err error) *failure {
	return &failure{Kind: kind, Message: err.Error()}
}
