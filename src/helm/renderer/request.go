package main

// request is what a rendering is made of; it arrives as JSON on standard input.
type request struct {
	Chart             chartSource    `json:"chart"`
	Release           releaseOptions `json:"release"`
	Values            map[string]any `json:"values"`
	KubernetesVersion string         `json:"kubernetesVersion"`
	// Exactly these are served: none of Helm's own list is added.
	APIVersions []string `json:"apiVersions"`
	// Files of the chart that stand in place of its values.yaml, the later over the earlier; none: the chart's own.
	ValuesFiles []string `json:"valuesFiles"`
	WithCRDs    bool     `json:"withCrds"`
	SkipSchema  bool     `json:"skipSchema"`
}

// chartSource is a packaged chart or the files of a chart's folder. Bytes are base64 in JSON.
type chartSource struct {
	Archive []byte            `json:"archive"`
	Files   map[string][]byte `json:"files"`
}

type releaseOptions struct {
	Name      string `json:"name"`
	Namespace string `json:"namespace"`
	IsUpgrade bool   `json:"isUpgrade"`
	Revision  int    `json:"revision"`
}
