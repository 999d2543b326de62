// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/shapes.h"

#include <QtGlobal>

// App Mesh API 2019-01-25, CreateVirtualNode: the envelope, service discovery, backends and logging.
namespace meshwright::schema {

#define TR(text) QT_TRANSLATE_NOOP("schema", text)

namespace {

// ---- tags
constexpr Field tagFields[] = {
    {"key", TR("Key"), Text{1, 128}, Required,
     TR("1 to 128 characters, unique in this list; not starting with aws:."), "team"},
    {"value", TR("Value"), Text{0, 256}, Required, TR("Up to 256 characters; may be empty."), "payments"},
};
constexpr Shape tagRef{"TagRef", tagFields};
constexpr Field tag{"", TR("Tag"), Struct{&tagRef}};

// ---- service discovery
constexpr Word responseTypes[] = {
    {"LOADBALANCER", TR("Load Balancer")},
    {"ENDPOINTS", TR("Endpoints")},
};
constexpr Word ipPreferences[] = {
    {"IPv6_PREFERRED", TR("IPv6 preferred")},
    {"IPv4_PREFERRED", TR("IPv4 preferred")},
    {"IPv6_ONLY", TR("IPv6 only")},
    {"IPv4_ONLY", TR("IPv4 only")},
};
constexpr Field ipPreference{
    "ipPreference",
    TR("IP version preference"),
    Enum{ipPreferences},
    Optional,
    TR("Overrides, for this virtual node only, what the mesh prefers. Not set: the default behaviour below."),
    ""};

constexpr Field dnsFields[] = {
    {"hostname", TR("DNS hostname"), Text{}, Required,
     TR("The name of the service this virtual node stands for; the DNS server of the VPC resolves it."),
     "orders.svc.cluster.local"},
    {"responseType", TR("DNS response type"), Enum{responseTypes}, Optional,
     TR("Load Balancer: the resolver answers with a load-balanced set, one address is used. Endpoints: it answers "
        "with every endpoint. With Route 53, use Load Balancer."),
     TR("Load Balancer (default)")},
    ipPreference,
};
constexpr Shape dns{"DnsServiceDiscovery", dnsFields};

constexpr Field attributeFields[] = {
    {"key", TR("Key"), Text{1, 255, "^[a-zA-Z0-9!-~]+$"}, Required,
     TR("1 to 255 visible ASCII characters without blanks."), "ECS_TASK_DEFINITION_FAMILY"},
    {"value", TR("Value"), Text{1, 1024, "^([a-zA-Z0-9!-~][  a-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$"},
     Required, TR("1 to 1024 ASCII characters; blanks are allowed, but not first."), "orders"},
};
constexpr Shape awsCloudMapInstanceAttribute{"AwsCloudMapInstanceAttribute", attributeFields};
constexpr Field attribute{"", TR("Attribute"), Struct{&awsCloudMapInstanceAttribute}};

constexpr Field awsCloudMapFields[] = {
    {"namespaceName", TR("Namespace"), Text{1, 1024}, Required,
     TR("The name, not the id, of an existing AWS Cloud Map namespace."), "apps.local"},
    {"serviceName", TR("Service name"), Text{1, 1024}, Required,
     TR("The name, not the id, of an existing service in that namespace."), "orders"},
    {"attributes", TR("Attributes"), List{&attribute}, Optional,
     TR("Only instances that carry every one of these pairs are used. None: all instances of the service.")},
    ipPreference,
};
constexpr Shape awsCloudMap{"AwsCloudMapServiceDiscovery", awsCloudMapFields};

constexpr Field serviceDiscoveryFields[] = {
    {"dns", TR("DNS"), Struct{&dns}},
    {"awsCloudMap", TR("AWS Cloud Map"), Struct{&awsCloudMap}},
};
constexpr Shape serviceDiscovery{"ServiceDiscovery", serviceDiscoveryFields};

// ---- backends
constexpr Field backendDefaultsFields[] = {
    {"clientPolicy", TR("Client policy"), Struct{&clientPolicy}, Optional,
     TR("What this node demands of every backend that has no settings of its own.")},
};
constexpr Shape backendDefaults{"BackendDefaults", backendDefaultsFields};

constexpr Field virtualServiceFields[] = {
    {"virtualServiceName", TR("Virtual service name or ARN"), Text{}, Required,
     TR("The name your application calls, or the full ARN of the virtual service."), "payments.apps.local"},
    {"clientPolicy", TR("TLS settings"), Struct{&clientPolicy}, Optional,
     TR("Replaces the client policy defaults for this backend as a whole; nothing is merged.")},
};
constexpr Shape virtualServiceBackend{"VirtualServiceBackend", virtualServiceFields};
constexpr Field backendFields[] = {
    {"virtualService", TR("Virtual service"), Struct{&virtualServiceBackend}},
};
constexpr Shape backend{"Backend", backendFields};
constexpr Field backendItem{"", TR("Backend"), Union{&backend}};

// ---- logging
constexpr Field jsonFormatFields[] = {
    {"key", TR("Key"), Text{1, 100}, Required, TR("The member's name in each log line, 1 to 100 characters."),
     "status"},
    {"value", TR("Value"), Text{1, 100}, Required, TR("Text with Envoy operators, 1 to 100 characters."),
     "%RESPONSE_CODE%"},
};
constexpr Shape jsonFormatRef{"JsonFormatRef", jsonFormatFields};
constexpr Field jsonFormat{"", TR("Pair"), Struct{&jsonFormatRef}};
constexpr Field loggingFormatFields[] = {
    {"text", TR("Text"), Text{1, 1000}, Optional,
     TR("One line per request, written as it stands: end it with a line break, none is added."),
     "%START_TIME% %REQ(:METHOD)% %REQ(:PATH)% %RESPONSE_CODE%"},
    {"json", TR("JSON"), List{&jsonFormat}, Optional, TR("One JSON object per request with these members.")},
};
constexpr Shape loggingFormat{"LoggingFormat", loggingFormatFields};
constexpr Field fileAccessLogFields[] = {
    {"path", TR("HTTP access logs path"), Text{1, 255}, Required,
     TR("Where Envoy writes. /dev/stdout lets the container's log driver pick the lines up; an agent must still "
        "take them to where they are kept."),
     "/dev/stdout"},
    {"format", TR("Log format"), Union{&loggingFormat}, Optional,
     TR("Without a format Envoy writes its standard line.")},
};
constexpr Shape fileAccessLog{"FileAccessLog", fileAccessLogFields};
constexpr Field accessLogFields[] = {
    {"file", TR("File"), Struct{&fileAccessLog}},
};
constexpr Shape accessLog{"AccessLog", accessLogFields};
constexpr Field loggingFields[] = {
    {"accessLog", TR("Access log"), Union{&accessLog}},
};
constexpr Shape logging{"Logging", loggingFields};

// ---- the node
constexpr Field listenerItem{"", TR("Listener"), Struct{&listener}};
constexpr Field specFields[] = {
    {"serviceDiscovery", TR("Service discovery method"), Union{&serviceDiscovery}, Optional,
     TR("How other nodes find the tasks behind this one. None, if it expects no inbound traffic.")},
    {"backendDefaults", TR("Client policy defaults"), Struct{&backendDefaults}, Optional,
     TR("Requirements for the connections this node opens to its backends.")},
    {"backends", TR("Service backends"), List{&backendItem}, Optional,
     TR("The virtual services this node sends traffic to.")},
    {"logging", TR("Logging"), Struct{&logging}, Optional, ""},
    {"listeners", TR("Listeners"), List{&listenerItem}, Optional,
     TR("What this node receives: HTTP, HTTP/2, gRPC or TCP. HTTPS is not supported.")},
};

constexpr Field createFields[] = {
    {"meshName", TR("Mesh name"), Text{1, 255}, Required,
     TR("The name of the mesh, not its ARN. It cannot be changed afterwards."), "shop"},
    {"virtualNodeName", TR("Virtual node name"), Text{1, 255}, Required,
     TR("Unique in the mesh; letters, digits, hyphens and underscores. It cannot be changed afterwards."),
     "orders-v1"},
    {"spec", TR("Settings"), Struct{&virtualNodeSpec}, Required, ""},
    {"meshOwner", TR("Mesh owner"), Text{12, 12}, Optional,
     TR("The 12-digit account id of the mesh's owner, only if the mesh is shared with you."), "111122223333"},
    {"tags", TR("Tags"), List{&tag, 0, 50}, Optional, TR("Up to 50 key and value pairs kept with the node.")},
    {"clientToken", TR("Client token"), Text{}, Optional,
     TR("Makes a repeated request safe: the same token never creates twice. Up to 36 letters, digits, hyphens and "
        "underscores; the AWS tools fill it in themselves."),
     ""},
};

} // namespace

constexpr Shape virtualNodeSpec{"VirtualNodeSpec", specFields};
constexpr Shape createVirtualNodeInput{"CreateVirtualNodeInput", createFields};

#undef TR

} // namespace meshwright::schema
