// Package networkpolicy gets one function more, by the script build: the judgement of kube-network-policies is not exported.
package networkpolicy

import (
	"context"
	"net"

	v1 "k8s.io/api/core/v1"
)

// Passes says whether a packet passes the policies of its sender and of its receiver. Without a container runtime to ask
// for the pod of an address, the module would look one up in nothing.
func (c *Controller) Passes(from, to net.IP, protocol v1.Protocol, port int) bool {
	if c.nriPlugin == nil {
		c.nriPlugin = &nriPlugin{}
	}
	return c.evaluatePacket(context.Background(), packet{srcIP: from, dstIP: to, proto: protocol, srcPort: 40000, dstPort: port})
}
