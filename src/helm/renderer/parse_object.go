package main

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"

	"sigs.k8s.io/yaml"
)

var definitionKind = regexp.MustCompile(`(?m)^kind:\s*["']?CustomResourceDefinition["']?\s*(#.*)?$`)

// parseObject reads a document as Kubernetes' clients do. CustomResourceDefinitions lose their schemas: most of the
// time would go into them.
func parseObject(text string) (json.RawMessage, error) {
	if strings.Contains(text, "CustomResourceDefinition") && definitionKind.MatchString(text) {
		if object, err := yaml.YAMLToJSON([]byte(withoutSchemas(text))); err == nil {
			return withoutSchemaFields(object)
		}
	}
	object, err := yaml.YAMLToJSON([]byte(text))
	if err != nil {
		return nil, fmt.Errorf("error converting YAML to JSON: %w", err)
	}
	return withoutSchemaFields(object)
}

var schemaKey = regexp.MustCompile(`^( *(?:- +)?)openAPIV3Schema: *(?:#.*)?$`)

// withoutSchemas cuts every block `openAPIV3Schema:` from a text: the lines that are further in than the key.
func withoutSchemas(text string) string {
	var kept strings.Builder
	cutFrom := -1
	for line := range strings.Lines(text) {
		bare := strings.TrimRight(line, "\r\n")
		content := strings.TrimLeft(bare, " ")
		// Comments may stand anywhere, also further out than what they are about.
		if cutFrom >= 0 && (content == "" || content[0] == '#' || len(bare)-len(content) > cutFrom) {
			continue
		}
		cutFrom = -1
		if indent := indentOfSchema(bare); indent != "" {
			cutFrom = len(indent)
			line = indent + "openAPIV3Schema: {}\n"
		}
		kept.WriteString(line)
	}
	return kept.String()
}

// indentOfSchema is what stands before the key `openAPIV3Schema`, where a line has that and nothing else.
func indentOfSchema(line string) string {
	if !strings.Contains(line, "openAPIV3Schema") {
		return ""
	}
	if found := schemaKey.FindStringSubmatch(line); found != nil {
		return found[1]
	}
	return ""
}

// withoutSchemaFields makes a definition look the same whether its text could be cut or not.
func withoutSchemaFields(object json.RawMessage) (json.RawMessage, error) {
	var head struct {
		Kind string `json:"kind"`
	}
	if json.Unmarshal(object, &head) != nil || head.Kind != "CustomResourceDefinition" {
		return object, nil
	}
	var definition map[string]any
	if err := json.Unmarshal(object, &definition); err != nil {
		return nil, err
	}
	spec, _ := definition["spec"].(map[string]any)
	delete(spec, "validation")
	versions, _ := spec["versions"].([]any)
	for _, each := range versions {
		version, _ := each.(map[string]any)
		delete(version, "schema")
	}
	return json.Marshal(definition)
}
