// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/listener_fields.h"
#include "models/schema/shapes.h"

// App Mesh API 2019-01-25, CreateVirtualNode: the envelope, service discovery, backends and logging.
namespace meshwright::schema {

namespace {

// ---- service discovery
constexpr Word responseTypes[] = {
    {"LOADBALANCER", QT_TRANSLATE_NOOP("schema", "Load Balancer")},
    {"ENDPOINTS", QT_TRANSLATE_NOOP("schema", "Endpoints")},
};
constexpr Field ipPreference{
    "ipPreference",
    QT_TRANSLATE_NOOP("schema", "IP version preference"),
    Enum{ipPreferences},
    Optional,
    QT_TRANSLATE_NOOP(
        "schema",
        "Overrides, for this virtual node only, what the mesh prefers. Not set: the default behaviour below."),
    ""};

constexpr Field dnsFields[] = {
    {"hostname", QT_TRANSLATE_NOOP("schema", "DNS hostname"), Text{}, Required,
     QT_TRANSLATE_NOOP(
         "schema",
         "The name of the service this virtual node stands for; the DNS server of the VPC resolves it."),
     "orders.svc.cluster.local"},
    {"responseType", QT_TRANSLATE_NOOP("schema", "DNS response type"), Enum{responseTypes}, Optional,
     QT_TRANSLATE_NOOP(
         "schema",
         "Load Balancer: the resolver answers with a load-balanced set, one address is used. Endpoints: it answers "
         "with every endpoint. With Route 53, use Load Balancer."),
     QT_TRANSLATE_NOOP("schema", "Load Balancer (default)")},
    ipPreference,
};
constexpr Shape dns{"DnsServiceDiscovery", dnsFields};

constexpr Field attributeFields[] = {
    {"key", QT_TRANSLATE_NOOP("schema", "Key"), Text{1, 255, "^[a-zA-Z0-9!-~]+$"}, Required,
     QT_TRANSLATE_NOOP("schema", "1 to 255 visible ASCII characters without blanks."),
     "ECS_TASK_DEFINITION_FAMILY"},
    {"value", QT_TRANSLATE_NOOP("schema", "Value"),
     Text{1, 1024, "^([a-zA-Z0-9!-~][  a-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$"}, Required,
     QT_TRANSLATE_NOOP("schema", "1 to 1024 ASCII characters; blanks are allowed, but not first."), "orders"},
};
constexpr Shape awsCloudMapInstanceAttribute{"AwsCloudMapInstanceAttribute", attributeFields};
constexpr Field attribute{"", QT_TRANSLATE_NOOP("schema", "Attribute"),
                          Struct{&awsCloudMapInstanceAttribute}};

constexpr Field awsCloudMapFields[] = {
    {"namespaceName", QT_TRANSLATE_NOOP("schema", "Namespace"), Text{1, 1024}, Required,
     QT_TRANSLATE_NOOP("schema", "The name, not the id, of an existing AWS Cloud Map namespace."),
     "apps.local"},
    {"serviceName", QT_TRANSLATE_NOOP("schema", "Service name"), Text{1, 1024}, Required,
     QT_TRANSLATE_NOOP("schema", "The name, not the id, of an existing service in that namespace."),
     "orders"},
    {"attributes", QT_TRANSLATE_NOOP("schema", "Attributes"), List{&attribute}, Optional,
     QT_TRANSLATE_NOOP(
         "schema",
         "Only instances that carry every one of these pairs are used. None: all instances of the service.")},
    ipPreference,
};
constexpr Shape awsCloudMap{"AwsCloudMapServiceDiscovery", awsCloudMapFields};

constexpr Field serviceDiscoveryFields[] = {
    {"dns", QT_TRANSLATE_NOOP("schema", "DNS"), Struct{&dns}},
    {"awsCloudMap", QT_TRANSLATE_NOOP("schema", "AWS Cloud Map"), Struct{&awsCloudMap}},
};
constexpr Shape serviceDiscovery{"ServiceDiscovery", serviceDiscoveryFields};

// ---- backends
constexpr Field backendDefaultsFields[] = {
    {"clientPolicy", QT_TRANSLATE_NOOP("schema", "Client policy"), Struct{&clientPolicy}, Optional,
     QT_TRANSLATE_NOOP("schema", "What this node demands of every backend that has no settings of its own.")},
};
constexpr Shape backendDefaults{"BackendDefaults", backendDefaultsFields};

constexpr Field virtualServiceFields[] = {
    {"virtualServiceName", QT_TRANSLATE_NOOP("schema", "Virtual service name or ARN"),
     Text{.names = &usedServiceOrArn}, Required,
     QT_TRANSLATE_NOOP("schema", "The name your application calls, or the full ARN of the virtual service."),
     "payments.apps.local"},
    {"clientPolicy", QT_TRANSLATE_NOOP("schema", "TLS settings"), Struct{&clientPolicy}, Optional,
     QT_TRANSLATE_NOOP(
         "schema", "Replaces the client policy defaults for this backend as a whole; nothing is merged.")},
};
constexpr Shape virtualServiceBackend{"VirtualServiceBackend", virtualServiceFields};
constexpr Field backendFields[] = {
    {"virtualService", QT_TRANSLATE_NOOP("schema", "Virtual service"), Struct{&virtualServiceBackend}},
};
constexpr Shape backend{"Backend", backendFields};
constexpr Field backendItem{"", QT_TRANSLATE_NOOP("schema", "Backend"), Union{&backend}};

// ---- logging
constexpr Shape fileAccessLog{"FileAccessLog", fileAccessLogFields};
constexpr Field accessLogFields[] = {accessLogFile(fileAccessLog)};
constexpr Shape accessLog{"AccessLog", accessLogFields};
constexpr Field loggingFields[] = {accessLogField(accessLog)};
constexpr Shape logging{"Logging", loggingFields};

// ---- the node
constexpr Field listenerItem{"", QT_TRANSLATE_NOOP("schema", "Listener"), Struct{&listener}};
constexpr Field nodeSpecFields[] = {
    {"serviceDiscovery", QT_TRANSLATE_NOOP("schema", "Service discovery method"), Union{&serviceDiscovery},
     Optional,
     QT_TRANSLATE_NOOP(
         "schema",
         "How other nodes find the tasks behind this one. None, if it expects no inbound traffic.")},
    {"backendDefaults", QT_TRANSLATE_NOOP("schema", "Client policy defaults"), Struct{&backendDefaults},
     Optional,
     QT_TRANSLATE_NOOP("schema", "Requirements for the connections this node opens to its backends.")},
    {"backends", QT_TRANSLATE_NOOP("schema", "Service backends"), List{&backendItem}, Optional,
     QT_TRANSLATE_NOOP("schema", "The virtual services this node sends traffic to.")},
    {"logging", QT_TRANSLATE_NOOP("schema", "Logging"), Struct{&logging}, Optional, ""},
    {"listeners", QT_TRANSLATE_NOOP("schema", "Listeners"), List{&listenerItem}, Optional,
     QT_TRANSLATE_NOOP("schema",
                       "What this node receives: HTTP, HTTP/2, gRPC or TCP. HTTPS is not supported.")},
};

constexpr Field createNodeFields[] = {
    meshNameField,
    {"virtualNodeName", QT_TRANSLATE_NOOP("schema", "Virtual node name"), Text{1, 255}, Required,
     QT_TRANSLATE_NOOP(
         "schema",
         "Unique in the mesh; letters, digits, hyphens and underscores. It cannot be changed afterwards."),
     "orders-v1"},
    specField(virtualNodeSpec),
    meshOwnerField,
    tagsField(QT_TRANSLATE_NOOP("schema", "Up to 50 key and value pairs kept with the node.")),
    clientTokenField,
};
constexpr auto updateNodeFields = lessTags(createNodeFields);

} // namespace

constexpr Shape virtualNodeSpec{"VirtualNodeSpec", nodeSpecFields};
constexpr Shape createVirtualNodeInput{"CreateVirtualNodeInput", createNodeFields};
constexpr Shape updateVirtualNodeInput{"UpdateVirtualNodeInput", updateNodeFields};

} // namespace meshwright::schema
