package main

import (
	"fmt"

	chart "helm.sh/helm/v4/pkg/chart/v2"
)

// readCRDs reads what a chart and its sub-charts have under crds/.
func readCRDs(ch *chart.Chart) ([]fileObject, error) {
	objects := []fileObject{}
	for _, crd := range ch.CRDObjects() {
		for _, text := range splitDocuments(string(crd.File.Data)) {
			object, err := parseObject(text)
			if err != nil {
				return nil, fmt.Errorf("failed to install CRD %s: %w", crd.Name, err)
			}
			if string(object) != "null" {
				objects = append(objects, fileObject{File: crd.Filename, Object: object})
			}
		}
	}
	return objects, nil
}
