# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""A folder that somebody got to review: Kubernetes and JSON, some of it wrong, some of it nothing to be read."""

import json

REVIEWED = {
    "mesh/orders.yaml": """apiVersion: appmesh.k8s.aws/v1beta2
kind: VirtualNode
metadata:
  name: orders
  namespace: shop
spec:
  awsName: orders
  serviceDiscovery:
    dns:
      hostname: orders.local
  listeners:
    - portMapping:
        port: 8080
        protocol: http
      healthCheck:
        protocol: http
        path: /ping
        healthyThreshold: 2
        unhealthyThreshold: 2
        intervalMillis: 5000
        timeoutMillis: 2000
  backendDefaults:
    clientPolicy:
      tls:
        enforce: true
        ports: [8443]
        validation:
          trust:
            file:
              certificateChain: /certs/ca.pem
  backends:
    - virtualService:
        virtualServiceRef:
          name: payments
""",
    "mesh/payments.yaml": """apiVersion: appmesh.k8s.aws/v1beta2
kind: VirtualService
metadata: {name: payments, namespace: shop}
spec:
  awsName: payments.local
  provider:
    virtualNode:
      virtualNodeRef: {name: payments}
---
apiVersion: appmesh.k8s.aws/v1beta2
kind: VirtualNode
metadata: {name: payments, namespace: shop}
spec:
  awsName: payments
  serviceDiscovery: {dns: {hostname: payments.local}}
  listeners:
    - portMapping: {port: 8080, protocol: http}
""",
    "mesh/billing.json": json.dumps({"meshName": "shop", "virtualNodeName": "billing", "spec": {
        "logging": {"accessLog": {"file": {"path": "/dev/stdout"}}},
        "listeners": [{"portMapping": {"port": 70000, "protocol": "http"}}],
        "serviceDiscovery": {"dns": {"hostname": "billing.local"}}}}, indent=2),
    "mesh/stock.json": json.dumps([{"meshName": "shop", "virtualServiceName": "stock.local", "spec": {
        "provider": {"virtualRouter": {"virtualRouterName": "stok"}}}},
        {"meshName": "shop", "virtualRouterName": "stock", "spec": {"listeners": [
            {"portMapping": {"port": 8080, "protocol": "http"}}]}}], indent=2),
    "main.tf": 'resource "aws_appmesh_mesh" "shop" {\n  name = "shop"\n}\n',
    "README.md": "# shop\n",
}
