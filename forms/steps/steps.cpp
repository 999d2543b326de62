// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/steps.h"

#include "forms/steps/facts.h"
#include "forms/steps/heading.h"
#include "forms/steps/parts.h"
#include "models/json/json_type.h"
#include "models/schema/field.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meshwright::steps {

namespace {

Step name()
{
    return {StepId::Name,
            QT_TRANSLATE_NOOP("steps", "Name"),
            QT_TRANSLATE_NOOP(
                "steps", "What the virtual node is called. Name and mesh cannot be changed once it exists."),
            {"/virtualNodeName", "/meshOwner", "/tags", "/clientToken"},
            {
                Field{"/virtualNodeName"},
                Fact{resourceArnFact},
                Group{QT_TRANSLATE_NOOP("steps", "More than the console offered"),
                      {
                          Field{"/meshOwner"},
                          Pairs{"/tags", QT_TRANSLATE_NOOP("steps", "Add tag")},
                          Field{"/clientToken"},
                      }},
            }};
}

Step serviceDiscovery()
{
    return {
        StepId::ServiceDiscovery,
        QT_TRANSLATE_NOOP("steps", "Service discovery method"),
        QT_TRANSLATE_NOOP("steps", "How App Mesh finds the tasks that make up this virtual node."),
        {"/spec/serviceDiscovery"},
        {
            Choice{
                "/spec/serviceDiscovery",
                {
                    {"dns", {Field{"hostname"}, Field{"responseType"}}},
                    {"awsCloudMap",
                     {Field{"namespaceName"}, Field{"serviceName"},
                      Pairs{"attributes",
                            QT_TRANSLATE_NOOP("steps", "Add row"),
                            {{QT_TRANSLATE_NOOP("steps", "Add ECS_TASK_DEFINITION_FAMILY"),
                              {{"-", {{"key", "ECS_TASK_DEFINITION_FAMILY"}, {"value", ""}}}}}}},
                      Note{QT_TRANSLATE_NOOP(
                          "steps", "Your account needs the service-linked role AWSServiceRoleForAppMesh.")}}},
                },
                QT_TRANSLATE_NOOP("steps", "None: this virtual node expects no inbound traffic")},
            Fact{certificateNameFact},
        }};
}

Step ipPreference()
{
    const Nodes preference{Field{"ipPreference"}};
    return {
        StepId::IpPreference,
        QT_TRANSLATE_NOOP("steps", "IP version preference"),
        QT_TRANSLATE_NOOP(
            "steps",
            "Which IP version traffic of this virtual node uses. It overrides the mesh for this node only."),
        {"/spec/serviceDiscovery/dns/ipPreference", "/spec/serviceDiscovery/awsCloudMap/ipPreference"},
        {
            WhereverIs{
                "/spec/serviceDiscovery",
                {{"dns", preference}, {"awsCloudMap", preference}},
                QT_TRANSLATE_NOOP(
                    "steps",
                    "A preference is kept with the service discovery method. Choose DNS or AWS Cloud Map in "
                    "step 6 first.")},
            Fact{ipEffects},
        }};
}

Step clientPolicyDefaults()
{
    return {
        StepId::ClientPolicyDefaults,
        QT_TRANSLATE_NOOP("steps", "Client policy defaults"),
        QT_TRANSLATE_NOOP(
            "steps",
            "What this virtual node demands of its backends, unless a backend has settings of its own."),
        {"/spec/backendDefaults"},
        {
            Note{QT_TRANSLATE_NOOP(
                "steps",
                "To bring TLS to a virtual node that already serves traffic, create a second node for the same "
                "service and shift the weights of its route step by step. Proxy authorization must be on for "
                "the Envoys of the backends.")},
            Section{"/spec/backendDefaults/clientPolicy/tls",
                    QT_TRANSLATE_NOOP("steps", "Use &TLS with backends"), clientPolicyTlsForm()},
        }};
}

Step backends()
{
    return {
        StepId::Backends,
        QT_TRANSLATE_NOOP("steps", "Service backends"),
        QT_TRANSLATE_NOOP("steps", "The virtual services this virtual node sends traffic to."),
        {"/spec/backends"},
        {
            ListOf{
                "/spec/backends",
                {WhereverIs{
                    "",
                    {{"virtualService",
                      {
                          Field{.at = "virtualServiceName", .namesService = true},
                          Section{"clientPolicy/tls",
                                  QT_TRANSLATE_NOOP("steps", "&TLS settings: override defaults"),
                                  clientPolicyTlsForm()},
                      }}},
                    QT_TRANSLATE_NOOP("steps",
                                      "This backend names no virtual service. Remove it and add another.")}},
                QT_TRANSLATE_NOOP("steps", "&Add backend"),
                [](const json&) {
                    return json{{"virtualService", json::object()}};
                },
                backendSummary,
                QT_TRANSLATE_NOOP("steps", "No backends. Add one for every virtual service this node calls."),
                backendTitle,
                {},
                [](const std::string& name) {
                    return json{{"virtualService", {{"virtualServiceName", name}}}};
                }},
        }};
}

Step logging()
{
    return {StepId::Logging,
            QT_TRANSLATE_NOOP("steps", "Logging"),
            QT_TRANSLATE_NOOP("steps", "Where Envoy writes the access log, and in what form."),
            {"/spec/logging"},
            {
                Field{"/spec/logging/accessLog/file/path",
                      {},
                      {{QT_TRANSLATE_NOOP("steps", "Use /dev/stdout"), {{"", "/dev/stdout"}}}}},
                Choice{"/spec/logging/accessLog/file/format",
                       {
                           {"text",
                            {Field{"",
                                   {},
                                   {{QT_TRANSLATE_NOOP("steps", "Use a short line"),
                                     {{"", "%LOCAL_REPLY_BODY%:%RESPONSE_CODE%:path=%REQ(:path)%\n"}}}},
                                   true}}},
                           {"json",
                            {Pairs{"",
                                   QT_TRANSLATE_NOOP("steps", "Add pair"),
                                   {{QT_TRANSLATE_NOOP("steps", "Add method, path and status"),
                                     {{"-", {{"key", "method"}, {"value", "%REQ(:METHOD)%"}}},
                                      {"-", {{"key", "path"}, {"value", "%REQ(:PATH)%"}}},
                                      {"-", {{"key", "status"}, {"value", "%RESPONSE_CODE%"}}}}}}}}},
                       },
                       QT_TRANSLATE_NOOP("steps", "Envoy's standard line")},
            }};
}

Step listeners()
{
    return {
        StepId::Listeners,
        QT_TRANSLATE_NOOP("steps", "Listeners"),
        QT_TRANSLATE_NOOP(
            "steps",
            "The inbound traffic this virtual node expects. HTTP, HTTP/2, gRPC and TCP; HTTPS is not supported."),
        {"/spec/listeners"},
        {
            ListOf{"/spec/listeners", listenerForm(), QT_TRANSLATE_NOOP("steps", "&Add listener"),
                   freshListener, listenerSummary,
                   QT_TRANSLATE_NOOP("steps", "No listeners. Add one if this node expects inbound traffic."),
                   listenerTitle, listenerColumns},
        }};
}

Step page(StepId id, const char* title, const char* subtitle, std::vector<std::string_view> about = {})
{
    return {id, title, subtitle, std::move(about), {}};
}

std::vector<Step> makeSteps()
{
    return {
        page(StepId::Console, QT_TRANSLATE_NOOP("steps", "Console"),
             QT_TRANSLATE_NOOP("steps", "Where your meshes are kept.")),
        page(StepId::Mesh, QT_TRANSLATE_NOOP("steps", "Mesh"),
             QT_TRANSLATE_NOOP("steps", "The mesh the virtual node belongs to."), {"/meshName"}),
        page(StepId::VirtualNodes, QT_TRANSLATE_NOOP("steps", "Virtual nodes"),
             QT_TRANSLATE_NOOP("steps", "What the mesh has already.")),
        page(StepId::Create, QT_TRANSLATE_NOOP("steps", "Create"),
             QT_TRANSLATE_NOOP("steps", "What to start from.")),
        name(),
        serviceDiscovery(),
        ipPreference(),
        clientPolicyDefaults(),
        backends(),
        logging(),
        listeners(),
        page(StepId::Review, QT_TRANSLATE_NOOP("steps", "Review and create"),
             QT_TRANSLATE_NOOP("steps", "Everything at a glance, before it is created.")),
    };
}

} // namespace

std::span<const Step> all()
{
    static const std::vector<Step> steps = makeSteps();
    return steps;
}

const Step& step(StepId id)
{
    return all()[static_cast<std::size_t>(id) - 1];
}

QString titleOf(const Step& step, Doing doing)
{
    return translated(doing == Doing::Updating && step.id == StepId::Review
                          ? QT_TRANSLATE_NOOP("steps", "Review and update")
                          : step.title);
}

QString subtitleOf(const Step& step, Doing doing)
{
    return translated(doing == Doing::Updating && step.id == StepId::Review
                          ? QT_TRANSLATE_NOOP("steps", "What an update changes, before it is sent.")
                          : step.subtitle);
}

StepId stepOf(const Pointer& at)
{
    using About = std::pair<Pointer, StepId>;
    static const std::vector<About> abouts = [] {
        std::vector<About> out;
        for (const Step& step : all())
            for (const std::string_view about : step.about)
                out.emplace_back(Pointer(std::string(about)), step.id);
        return out;
    }();
    const About* found = nullptr;
    for (const About& about : abouts)
        if (about.first.contains(at) && (!found || found->first.contains(about.first)))
            found = &about;
    return found ? found->second : StepId::Review;
}

} // namespace meshwright::steps
