"""Sends real packets between network namespaces, one a pod, under the nftables rules that network policies mean."""
