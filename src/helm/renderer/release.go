package main

// release is the map that templates see as `.Release`. Methods win over keys, so these three are noticed.
type release map[string]any

func (r release) IsInstall() any { return r.noted("IsInstall") }
func (r release) IsUpgrade() any { return r.noted("IsUpgrade") }
func (r release) Revision() any  { return r.noted("Revision") }

func (r release) noted(key string) any {
	noted.uses.InstallOrUpgrade = true
	return r[key]
}
