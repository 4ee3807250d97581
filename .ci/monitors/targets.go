package main

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/prometheus/config"
	"github.com/prometheus/prometheus/discovery"
	"github.com/prometheus/prometheus/discovery/kubernetes"
	"github.com/prometheus/prometheus/discovery/targetgroup"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/scrape"
)

const (
	// patience is how long the cluster may take for its first answer.
	patience = 60 * time.Second
	// quiet is how long nothing new must be found after it until everything counts as found.
	quiet = 4 * time.Second
)

// target is something that Prometheus would scrape.
type target struct {
	Monitor string            `json:"monitor"`
	URL     string            `json:"url"`
	Labels  map[string]string `json:"labels"`
}

// find looks for the targets of a configuration in the cluster that the kubeconfig leads to.
func find(text []byte, kubeconfig string) ([]target, error) {
	// The operator leaves these two to the program that reloads the configuration.
	filled := strings.NewReplacer("$(SHARD)", "0", "$(POD_NAME)", "prometheus-0").Replace(string(text))
	loaded, err := config.Load(filled, nil)
	if err != nil {
		return nil, err
	}
	groups, err := discover(loaded, kubeconfig)
	if err != nil {
		return nil, err
	}
	targets := []target{}
	var faults []error
	for _, scraped := range loaded.ScrapeConfigs {
		for _, group := range groups[scraped.JobName] {
			builder := labels.NewBuilder(labels.EmptyLabels())
			some, failures := scrape.TargetsFromGroup(group, scraped, nil, builder)
			faults = append(faults, failures...)
			for _, one := range some {
				// What the configuration drops is returned without labels.
				if names := one.Labels(builder); !names.IsEmpty() {
					targets = append(targets, target{scraped.JobName, one.URL().String(), names.Map()})
				}
			}
		}
	}
	return targets, errors.Join(faults...)
}

func discover(loaded *config.Config, kubeconfig string) (map[string][]*targetgroup.Group, error) {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	registry := prometheus.NewRegistry()
	metrics, err := discovery.CreateAndRegisterSDMetrics(registry)
	if err != nil {
		return nil, err
	}
	manager := discovery.NewManager(ctx, nil, registry, metrics, discovery.Updatert(200*time.Millisecond))
	configs := map[string]discovery.Configs{}
	for _, scraped := range loaded.ScrapeConfigs {
		for _, one := range scraped.ServiceDiscoveryConfigs {
			if cluster, is := one.(*kubernetes.SDConfig); is {
				cluster.KubeConfig = kubeconfig
			}
		}
		configs[scraped.JobName] = scraped.ServiceDiscoveryConfigs
	}
	go func() { _ = manager.Run() }()
	if err := manager.ApplyConfig(configs); err != nil {
		return nil, err
	}
	var found map[string][]*targetgroup.Group
	wait := patience
	for {
		select {
		case found = <-manager.SyncCh():
			wait = quiet
		case <-time.After(wait):
			return found, nil
		}
	}
}
