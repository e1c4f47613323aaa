package main

import (
	"fmt"
	"maps"
	"path"

	chart "helm.sh/helm/v4/pkg/chart/v2"
	"sigs.k8s.io/yaml"
)

// useValuesFiles puts files of the chart in place of its values.yaml, the later over the earlier, as Flux'
// source-controller does (`valuesFiles`, internal/helm/chart/builder.go).
func useValuesFiles(ch *chart.Chart, names []string) error {
	if len(names) == 0 {
		return nil
	}
	merged := map[string]any{}
	for _, name := range names {
		content, ok := rawFile(ch, path.Clean(name))
		if !ok {
			return fmt.Errorf("the chart has no values file %q", name)
		}
		values := map[string]any{}
		if err := yaml.Unmarshal(content, &values); err != nil {
			return fmt.Errorf("values file %q: %w", name, err)
		}
		merged = mergeMaps(merged, values)
	}
	ch.Values = merged
	return nil
}

func rawFile(ch *chart.Chart, name string) ([]byte, bool) {
	for _, file := range ch.Raw {
		if file.Name == name {
			return file.Data, true
		}
	}
	return nil, false
}

func mergeMaps(under, over map[string]any) map[string]any {
	merged := maps.Clone(under)
	for key, value := range over {
		below, isMap := merged[key].(map[string]any)
		above, both := value.(map[string]any)
		if isMap && both {
			value = mergeMaps(below, above)
		}
		merged[key] = value
	}
	return merged
}
