package main

import (
	"archive/tar"
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"helm.sh/helm/v4/pkg/chart/loader/archive"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/chart/v2/loader"
	"helm.sh/helm/v4/pkg/ignore"
)

func loadChart(source chartSource) (*chart.Chart, error) {
	if source.Archive != nil {
		return loader.LoadArchive(bytes.NewReader(source.Archive))
	}
	files, err := chartFiles(source.Files)
	if err != nil {
		return nil, err
	}
	return loader.LoadFiles(files)
}

// chartFiles are those of a chart's folder that Helm would load: its loader of folders, without a disk
// (pkg/chart/v2/loader/directory.go).
func chartFiles(contents map[string][]byte) ([]*archive.BufferedFile, error) {
	rules := ignore.Empty()
	if content, ok := contents[ignore.HelmIgnore]; ok {
		parsed, err := ignore.Parse(bytes.NewReader(content))
		if err != nil {
			return nil, err
		}
		rules = parsed
	}
	rules.AddDefaults()
	files := []*archive.BufferedFile{}
	for _, name := range slices.Sorted(maps.Keys(contents)) {
		if isIgnored(rules, name) {
			continue
		}
		content := contents[name]
		if int64(len(content)) > archive.MaxDecompressedFileSize {
			return nil, fmt.Errorf("chart file %q is larger than the maximum file size %d",
				path.Base(name), archive.MaxDecompressedFileSize)
		}
		files = append(files, &archive.BufferedFile{Name: name, Data: bytes.TrimPrefix(content, []byte("\xEF\xBB\xBF"))})
	}
	return files, nil
}

// isIgnored asks for every folder above a file too, from the top, as a walk would.
func isIgnored(rules *ignore.Rules, name string) bool {
	parts := strings.Split(name, "/")
	for depth := 1; depth < len(parts); depth++ {
		if folder := strings.Join(parts[:depth], "/"); rules.Ignore(folder, info(folder, tar.TypeDir)) {
			return true
		}
	}
	return rules.Ignore(name, info(name, tar.TypeReg))
}

func info(name string, kind byte) fs.FileInfo {
	return (&tar.Header{Name: name, Typeflag: kind}).FileInfo()
}
