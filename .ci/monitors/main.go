// Command find-targets says what Prometheus scrapes of a cluster by the monitors of a manifest:
//
//	find-targets FILE KUBECONFIG
//
// It reads ServiceMonitors, PodMonitors and PrometheusRules with the types of the Prometheus operator, strictly, has the
// operator judge the rules and turn the monitors into a configuration, and has Prometheus' own code find the targets. What
// it prints is a JSON list of them: the monitor, the address and the labels of each. Whatever is wrong goes to the standard
// error stream, with exit code 1.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring/v1"
	"github.com/prometheus-operator/prometheus-operator/pkg/assets"
	"github.com/prometheus-operator/prometheus-operator/pkg/operator"
	"github.com/prometheus-operator/prometheus-operator/pkg/prometheus"
	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/promql/parser"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"sigs.k8s.io/yaml"
)

// monitors holds what was found in a manifest, by namespace and name.
type monitors struct {
	services map[string]*v1.ServiceMonitor
	pods     map[string]*v1.PodMonitor
}

func main() {
	if len(os.Args) != 3 {
		fail(errors.New("usage: find-targets FILE KUBECONFIG"))
	}
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		fail(err)
	}
	found, err := read(text)
	if err != nil {
		fail(err)
	}
	config, err := found.config()
	if err != nil {
		fail(err)
	}
	targets, err := find(config, os.Args[2])
	if err != nil {
		fail(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(targets); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

// read tells everything that is wrong with the documents, not only the first fault.
func read(text []byte) (monitors, error) {
	found := monitors{map[string]*v1.ServiceMonitor{}, map[string]*v1.PodMonitor{}}
	var faults []error
	for _, document := range bytes.Split(text, []byte("\n---\n")) {
		faults = append(faults, found.add(document))
	}
	return found, errors.Join(faults...)
}

func (m monitors) add(document []byte) error {
	var about metav1.PartialObjectMetadata
	if err := yaml.Unmarshal(document, &about); err != nil {
		return err
	}
	name := about.Namespace + "/" + about.Name
	switch about.Kind {
	case v1.ServiceMonitorsKind:
		m.services[name] = &v1.ServiceMonitor{}
		return strict(document, name, m.services[name])
	case v1.PodMonitorsKind:
		m.pods[name] = &v1.PodMonitor{}
		return strict(document, name, m.pods[name])
	case v1.PrometheusRuleKind:
		return rules(document, name)
	}
	return fmt.Errorf("%s: the kind %q is none of a monitor or rule", name, about.Kind)
}

func strict(document []byte, name string, object any) error {
	if err := yaml.UnmarshalStrict(document, object); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

func rules(document []byte, name string) error {
	var rule v1.PrometheusRule
	if err := strict(document, name, &rule); err != nil {
		return err
	}
	return errors.Join(operator.ValidateRule(rule.Spec, model.UTF8Validation, parser.Options{})...)
}

// config is what the operator would give to a Prometheus of its newest release.
func (m monitors) config() ([]byte, error) {
	server := &v1.Prometheus{ObjectMeta: metav1.ObjectMeta{Namespace: "monitoring", Name: "prometheus"}}
	server.Spec.ScrapeInterval = "30s"
	server.Spec.EvaluationInterval = "30s"
	generator, err := prometheus.NewConfigGenerator(nil, server)
	if err != nil {
		return nil, err
	}
	store := assets.NewTestStoreBuilder()
	return generator.GenerateServerConfiguration(server, m.services, m.pods, nil, nil, store, nil, nil, nil, nil)
}
