package main

import (
	"errors"
	"fmt"
	"strings"

	"helm.sh/helm/v4/pkg/chart/common"
	commonutil "helm.sh/helm/v4/pkg/chart/common/util"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	chartutil "helm.sh/helm/v4/pkg/chart/v2/util"
	"helm.sh/helm/v4/pkg/engine"
)

// render takes the steps of `helm install` in its order (pkg/cmd/install.go, pkg/action/install.go,
// pkg/action/action.go).
func render(req *request) (*rendering, error) {
	ch, err := loadChart(req.Chart)
	if err != nil {
		return nil, failed("chart", err)
	}
	if err := useValuesFiles(ch, req.ValuesFiles); err != nil {
		return nil, failed("chart", err)
	}
	if err := checkInstallable(ch); err != nil {
		return nil, failed("library", err)
	}
	if err := checkDependencies(ch); err != nil {
		return nil, failed("dependencies", err)
	}
	if err := chartutil.ValidateReleaseName(req.Release.Name); err != nil {
		return nil, failed("request", fmt.Errorf("release name check failed: release name %q: %w", req.Release.Name, err))
	}
	if err := chartutil.ProcessDependencies(ch, req.Values); err != nil {
		return nil, failed("dependencies", fmt.Errorf("chart dependencies processing failed: %w", err))
	}
	version, err := common.ParseKubeVersion(req.KubernetesVersion)
	if err != nil {
		return nil, failed("request", fmt.Errorf("invalid kube version '%s': %w", req.KubernetesVersion, err))
	}
	values, err := composeValues(ch, req, *version)
	if err != nil {
		return nil, err
	}
	if wanted := ch.Metadata.KubeVersion; wanted != "" && !chartutil.IsCompatibleRange(wanted, version.String()) {
		return nil, failed("kube-version", fmt.Errorf(
			"chart requires kubeVersion: %s which is incompatible with Kubernetes %s", wanted, version.Version))
	}
	return renderObjects(ch, values, req.WithCRDs)
}

func renderObjects(ch *chart.Chart, values common.Values, withCRDs bool) (*rendering, error) {
	noteMentions(ch)
	files, err := engine.Engine{CustomTemplateFuncs: watchedFunctions()}.Render(ch, values)
	if err != nil {
		return nil, failed("template", err)
	}
	templates, err := readTemplates(files)
	if err != nil {
		return nil, failed("manifest", err)
	}
	crds := []fileObject{}
	if withCRDs {
		if crds, err = readCRDs(ch); err != nil {
			return nil, failed("manifest", err)
		}
	}
	return &rendering{Templates: templates, CRDs: crds}, nil
}

// composeValues gives what templates see at the top, after the charts' schemas were met.
func composeValues(ch *chart.Chart, req *request, version common.KubeVersion) (common.Values, error) {
	options := common.ReleaseOptions{
		Name: req.Release.Name, Namespace: req.Release.Namespace, Revision: req.Release.Revision,
		IsInstall: !req.Release.IsUpgrade, IsUpgrade: req.Release.IsUpgrade,
	}
	top, err := commonutil.ToRenderValuesWithSchemaValidation(ch, req.Values, options, nil, true)
	if err != nil {
		return nil, failed("chart", err)
	}
	if values, ok := top["Values"].(common.Values); ok && !req.SkipSchema {
		if err := commonutil.ValidateAgainstSchema(ch, values); err != nil {
			return nil, refusedBySchema(err)
		}
	}
	top["Capabilities"] = newCapabilities(version, req.APIVersions)
	if plain, ok := top["Release"].(map[string]any); ok {
		top["Release"] = release(plain)
	}
	return top, nil
}

// checkInstallable refuses library charts, as pkg/cmd/install.go does.
func checkInstallable(ch *chart.Chart) error {
	switch ch.Metadata.Type {
	case "", "application":
		return nil
	}
	return fmt.Errorf("%s charts are not installable", ch.Metadata.Type)
}

// checkDependencies is action.CheckDependencies, which drags in Helm's client of the cluster.
func checkDependencies(ch *chart.Chart) error {
	var missing []string
	for _, wanted := range ch.Metadata.Dependencies {
		if !hasDependency(ch, wanted.Name) {
			missing = append(missing, wanted.Name)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	reason := errors.New("found in Chart.yaml, but missing in charts/ directory: " + strings.Join(missing, ", "))
	return fmt.Errorf("an error occurred while checking for chart dependencies. "+
		"You may need to run 'helm dependency build' to fetch missing dependencies: %w", reason)
}

func hasDependency(ch *chart.Chart, name string) bool {
	for _, each := range ch.Dependencies() {
		if each.Name() == name {
			return true
		}
	}
	return false
}
