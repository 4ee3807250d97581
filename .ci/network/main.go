// Command judge-packets says which packets pass network policies, as kube-network-policies of the Kubernetes project judges them:
//
//	judge-packets < CASES
//
// It reads a JSON list of cases, each with pods, policies and packets, and prints a JSON list with a list of true and false a
// case, in the order of the packets. Policies are read strictly. Whatever is wrong goes to the standard error stream, with exit
// code 1.
package main

import (
	"encoding/json"
	"fmt"
	"net"
	"os"

	v1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/fake"
	"sigs.k8s.io/kube-network-policies/pkg/networkpolicy"
	"sigs.k8s.io/yaml"
)

type scene struct {
	Pods     []pod             `json:"pods"`
	Policies []json.RawMessage `json:"policies"`
	Packets  []packet          `json:"packets"`
}

type pod struct {
	Name      string            `json:"name"`
	Namespace string            `json:"namespace"`
	Labels    map[string]string `json:"labels"`
	Address   string            `json:"address"`
	Ports     map[string]int32  `json:"ports"`
}

type packet struct {
	From     string      `json:"from"`
	To       string      `json:"to"`
	Protocol v1.Protocol `json:"protocol"`
	Port     int         `json:"port"`
}

func main() {
	var scenes []scene
	if err := json.NewDecoder(os.Stdin).Decode(&scenes); err != nil {
		fail(err)
	}
	verdicts := make([][]bool, 0, len(scenes))
	for _, one := range scenes {
		verdict, err := one.judge()
		if err != nil {
			fail(err)
		}
		verdicts = append(verdicts, verdict)
	}
	if err := json.NewEncoder(os.Stdout).Encode(verdicts); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

func (s scene) judge() ([]bool, error) {
	factory := informers.NewSharedInformerFactory(fake.NewSimpleClientset(), 0)
	policies := factory.Networking().V1().NetworkPolicies()
	namespaces := factory.Core().V1().Namespaces()
	pods := factory.Core().V1().Pods()
	controller, err := networkpolicy.NewController(
		fake.NewSimpleClientset(), policies, namespaces, pods, factory.Core().V1().Nodes(), nil, nil, nil,
		networkpolicy.Config{NRIdisabled: true})
	if err != nil {
		return nil, err
	}
	for _, one := range s.Pods {
		if err := pods.Informer().GetStore().Add(one.object()); err != nil {
			return nil, err
		}
		if err := namespaces.Informer().GetStore().Add(namespace(one.Namespace)); err != nil {
			return nil, err
		}
	}
	for _, text := range s.Policies {
		var policy networkingv1.NetworkPolicy
		if err := yaml.UnmarshalStrict(text, &policy); err != nil {
			return nil, err
		}
		if err := policies.Informer().GetStore().Add(&policy); err != nil {
			return nil, err
		}
	}
	verdict := make([]bool, 0, len(s.Packets))
	for _, one := range s.Packets {
		verdict = append(verdict, controller.Passes(net.ParseIP(one.From), net.ParseIP(one.To), one.Protocol, one.Port))
	}
	return verdict, nil
}

func (p pod) object() *v1.Pod {
	container := v1.Container{Name: "container"}
	for name, number := range p.Ports {
		container.Ports = append(container.Ports,
			v1.ContainerPort{Name: name, ContainerPort: number, Protocol: v1.ProtocolTCP})
	}
	return &v1.Pod{
		ObjectMeta: metav1.ObjectMeta{Name: p.Name, Namespace: p.Namespace, Labels: p.Labels},
		Spec:       v1.PodSpec{Containers: []v1.Container{container}},
		Status:     v1.PodStatus{Phase: v1.PodRunning, PodIPs: []v1.PodIP{{IP: p.Address}}},
	}
}

// namespace is as the API server makes it: it sets the label with the name.
func namespace(name string) *v1.Namespace {
	return &v1.Namespace{ObjectMeta: metav1.ObjectMeta{
		Name: name, Labels: map[string]string{"kubernetes.io/metadata.name": name}}}
}
