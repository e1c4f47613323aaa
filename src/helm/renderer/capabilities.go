package main

import (
	"encoding/json"
	"slices"

	"helm.sh/helm/v4/pkg/chart/common"
)

// capabilities stand in for Helm's own in `.Capabilities`: the same names, but questions about API versions are noted.
type capabilities struct {
	KubeVersion common.KubeVersion
	// HelmVersion has no type that others may name; Go's version goes from it, since it depends on who built this.
	HelmVersion any
	versions    []string
}

func newCapabilities(version common.KubeVersion, served []string) *capabilities {
	helm := common.DefaultCapabilities.HelmVersion
	helm.GoVersion = ""
	return &capabilities{KubeVersion: version, HelmVersion: helm, versions: served}
}

// APIVersions is a method, where Helm has a field: templates spell both the same.
func (c *capabilities) APIVersions() apiVersions { return noted.handOut(c.versions) }

// MarshalJSON is what `toYaml .Capabilities` shows.
func (c *capabilities) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]any{
		"KubeVersion": c.KubeVersion, "HelmVersion": c.HelmVersion, "APIVersions": c.APIVersions(),
	})
}

// apiVersions is a slice as Helm's is, for templates that range over it.
type apiVersions []string

// Has answers for `apps/v1` and `apps/v1/Deployment`.
func (v apiVersions) Has(version string) bool {
	answer := slices.Contains(v, version)
	noted.question(v, version, answer)
	return answer
}
