package main

import "unsafe"

// notes are what templates asked while they ran. There is one, since a process renders once.
type notes struct {
	uses      uses
	questions map[string]bool
	// Lists of API versions that templates took hold of, and whether they asked them anything.
	lists map[*string]bool
	// Whether a template keeps a list under a name.
	keepsList bool
}

var noted = notes{questions: map[string]bool{}, lists: map[*string]bool{}}

// readsWholeList says whether a template did something else with the list of API versions than asking it.
func (n *notes) readsWholeList() bool {
	for _, asked := range n.lists {
		if !asked || n.keepsList {
			return true
		}
	}
	return false
}

// handOut gives a list of its own to whoever takes hold of it, so that the lists can be told apart.
func (n *notes) handOut(versions []string) apiVersions {
	list := append(make(apiVersions, 0, len(versions)+1), versions...)
	n.lists[unsafe.SliceData(list)] = false
	return list
}

func (n *notes) question(list apiVersions, version string, answer bool) {
	n.lists[unsafe.SliceData(list)] = true
	n.questions[version] = answer
}
