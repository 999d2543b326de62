# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0

"""Large files in other formats, and YAML that is written to hurt."""

MANIFEST = """---
apiVersion: appmesh.k8s.aws/v1beta2
kind: VirtualNode
metadata:
  name: orders-{0}
  namespace: shop-{1}
  labels: {{team: orders, stage: production}}
  annotations:
    # Written by hand, as many are.
    example.com/owner: "orders@example.com"
spec:
  awsName: orders-{0}
  podSelector:
    matchLabels: {{app: orders, version: v{0}}}
  listeners:
    - portMapping: {{port: 8080, protocol: http}}
      healthCheck:
        protocol: http
        path: /health
        healthyThreshold: 2
        unhealthyThreshold: 2
        timeoutMillis: 2000
        intervalMillis: 5000
      timeout:
        http: {{perRequest: {{value: 10, unit: s}}, idle: {{value: 60, unit: s}}}}
  backends:
    - virtualService:
        virtualServiceRef: {{name: stock-{2}, namespace: shop-{1}}}
  serviceDiscovery:
    dns: {{hostname: orders-{0}.shop-{1}.svc.cluster.local}}
"""

NODE = """  Orders{0}:
    Type: AWS::AppMesh::VirtualNode
    DependsOn: Shop
    Properties:
      MeshName: !GetAtt Shop.MeshName
      VirtualNodeName: !Sub "orders-${{Stage}}-{0}"
      Spec:
        Listeners:
          - PortMapping: {{Port: 8080, Protocol: http}}
            HealthCheck: {{Protocol: http, Path: /health, HealthyThreshold: 2, UnhealthyThreshold: 2,
                          TimeoutMillis: 2000, IntervalMillis: 5000}}
        Backends:
          - VirtualService: {{VirtualServiceName: !Sub "stock-{1}.${{Stage}}.example.com"}}
        ServiceDiscovery:
          DNS: {{Hostname: !Join [".", [orders-{0}, !Ref Stage, example.com]]}}
"""


def manifests(count):
    """A mesh and @count virtual nodes, about 900 bytes each."""
    mesh = "apiVersion: appmesh.k8s.aws/v1beta2\nkind: Mesh\nmetadata: {name: shop}\nspec: {namespaceSelector: {}}\n"
    return mesh + "".join(MANIFEST.format(number, number % 20, number % 100) for number in range(count))


def template(count):
    begin = ("Parameters:\n  Stage: {Type: String, Default: prod}\nResources:\n"
             "  Shop: {Type: AWS::AppMesh::Mesh, Properties: {MeshName: shop}}\n")
    return begin + "".join(NODE.format(number, number % 100) for number in range(count))


def in_each_shape(name, spec):
    yield f"{name}, an input", f"meshName: shop\nvirtualNodeName: web\nspec: {spec}\n"
    yield f"{name}, CloudFormation", ("Resources:\n  A:\n    Type: AWS::AppMesh::VirtualNode\n"
                                      f"    Properties:\n      Spec: {spec}\n")
    yield f"{name}, Kubernetes", ("apiVersion: appmesh.k8s.aws/v1beta2\nkind: VirtualNode\n"
                                  f"metadata: {{name: web}}\nspec: {spec}\n")


def objects(count):
    """Kubernetes objects of which each may choose each."""
    begin = "---\napiVersion: appmesh.k8s.aws/v1beta2\n"
    for number in range(count):
        yield (f"{begin}kind: VirtualGateway\nmetadata: {{name: g{number}, namespace: shop}}\n"
               f"spec: {{gatewayRouteSelector: {{matchLabels: {{at: l{number}}}}}}}\n")
        yield (f"{begin}kind: GatewayRoute\nmetadata: {{name: r{number}, namespace: shop, labels: {{at: l{number}}}}}\n"
               "spec: {}\n")


def hostile():
    """Pairs of what it is and the text."""
    bomb = "[&a0 [" + "x, " * 10 + "]"
    for level in range(1, 9):
        bomb += f", &a{level} [" + f"*a{level - 1}, " * 10 + "]"
    for name, spec in (("a bomb of aliases", bomb + "]"), ("a bomb of merges", "{<<: " + bomb + "]}"),
                       ("a cycle", "&s {backends: [*s]}"), ("100,000 brackets", "[" * 100000),
                       ("100,000 braces", "{a: " * 100000), ("180 levels", "[" * 180 + "x" + "]" * 180),
                       ("a name of a megabyte", "{? " + "k" * 1000000 + "\n      : 1}"),
                       ("100,000 unknown names", "{" + "".join(f"a{number}: 1, " for number in range(100000)) + "}")):
        yield from in_each_shape(name, spec)
    yield "100,000 hyphens", "meshName: shop\nspec:\n" + "- " * 100000 + "x\n"
    yield "a million documents", "--- a\n" * 1000000 + "--- {meshName: shop}\n"
    yield "100,000 anchors", "meshName: shop\nspec:\n" + "".join(f"  a{number}: &a{number} 1\n" for number in range(100000))
    yield "a chain of references", "Resources:\n" + "".join(
        f"  A{number}: {{Type: AWS::AppMesh::VirtualNode, Properties: {{MeshName: !GetAtt A{number + 1}.MeshName}}}}\n"
        for number in range(5000))
    yield "doubled references", "Resources:\n" + "".join(
        f"  A{number}: {{Type: AWS::AppMesh::VirtualNode, Properties: {{MeshName: !Sub '"
        + f"${{A{number + 1}.MeshName}}" * 10 + "'}}\n" for number in range(60)) + \
        "  A60: {Type: AWS::AppMesh::Mesh, Properties: {MeshName: shop}}\n"
    yield "1,000 selectors", "".join(objects(1000))
