// Reads dashboards with Grafana's own types and prints what they refuse, one line a fault:
//
//	check-dashboards FILE...
//
// A field that Grafana does not know, a value of another type and a missing field are faults. Options of panels may be
// left out: Grafana fills in its own.
package main

import (
	"fmt"
	"os"
	"regexp"
	"strings"

	"github.com/grafana/grafana-foundation-sdk/go/cog/plugins"
	"github.com/grafana/grafana-foundation-sdk/go/dashboard"
)

var leftToGrafana = regexp.MustCompile(`^panels\[\d+]\.options\.\w+: required field is missing from input$`)

func main() {
	plugins.RegisterDefaultPlugins()
	failed := false
	for _, file := range os.Args[1:] {
		for _, fault := range faults(file) {
			fmt.Printf("%s: %s\n", file, fault)
			failed = true
		}
	}
	if failed {
		os.Exit(1)
	}
}

func faults(file string) []string {
	text, err := os.ReadFile(file)
	if err != nil {
		return []string{err.Error()}
	}
	var read dashboard.Dashboard
	var found []string
	if err := read.UnmarshalJSONStrict(text); err != nil {
		for _, line := range strings.Split(err.Error(), "\n") {
			if !leftToGrafana.MatchString(line) {
				found = append(found, line)
			}
		}
	}
	if len(found) > 0 {
		return found
	}
	if err := read.Validate(); err != nil {
		found = append(found, err.Error())
	}
	return found
}
