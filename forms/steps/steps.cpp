// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/steps.h"

#include "forms/steps/facts.h"
#include "forms/steps/heading.h"
#include "forms/steps/parts.h"
#include "models/schema/field.h"

#include <QtGlobal>

namespace meshwright::steps {

#define TR(text) QT_TRANSLATE_NOOP("steps", text)

namespace {

Step name()
{
    return {StepId::Name,
            TR("Name"),
            TR("What the virtual node is called. Name and mesh cannot be changed once it exists."),
            {"/virtualNodeName", "/meshOwner", "/tags", "/clientToken"},
            {
                Field{"/virtualNodeName"},
                Fact{resourceArnFact},
                Group{TR("More than the console offered"),
                      {
                          Field{"/meshOwner"},
                          Pairs{"/tags", TR("Add tag")},
                          Field{"/clientToken"},
                      }},
            }};
}

Step serviceDiscovery()
{
    return {
        StepId::ServiceDiscovery,
        TR("Service discovery method"),
        TR("How App Mesh finds the tasks that make up this virtual node."),
        {"/spec/serviceDiscovery"},
        {
            Choice{"/spec/serviceDiscovery",
                   {
                       {"dns", {Field{"hostname"}, Field{"responseType"}}},
                       {"awsCloudMap",
                        {Field{"namespaceName"}, Field{"serviceName"},
                         Pairs{"attributes",
                               TR("Add row"),
                               {{TR("Add ECS_TASK_DEFINITION_FAMILY"),
                                 {{"-", {{"key", "ECS_TASK_DEFINITION_FAMILY"}, {"value", ""}}}}}}},
                         Note{TR("Your account needs the service-linked role AWSServiceRoleForAppMesh.")}}},
                   },
                   TR("None: this virtual node expects no inbound traffic")},
            Fact{certificateNameFact},
        }};
}

Step ipPreference()
{
    const Nodes preference{Field{"ipPreference"}};
    return {
        StepId::IpPreference,
        TR("IP version preference"),
        TR("Which IP version traffic of this virtual node uses. It overrides the mesh for this node only."),
        {"/spec/serviceDiscovery/dns/ipPreference", "/spec/serviceDiscovery/awsCloudMap/ipPreference"},
        {
            WhereverIs{
                "/spec/serviceDiscovery",
                {{"dns", preference}, {"awsCloudMap", preference}},
                TR("A preference is kept with the service discovery method. Choose DNS or AWS Cloud Map in "
                   "step 6 first.")},
            Fact{ipEffects},
        }};
}

Step clientPolicyDefaults()
{
    return {
        StepId::ClientPolicyDefaults,
        TR("Client policy defaults"),
        TR("What this virtual node demands of its backends, unless a backend has settings of its own."),
        {"/spec/backendDefaults"},
        {
            Note{TR(
                "To bring TLS to a virtual node that already serves traffic, create a second node for the same "
                "service and shift the weights of its route step by step. Proxy authorization must be on for "
                "the Envoys of the backends.")},
            Section{"/spec/backendDefaults/clientPolicy/tls", TR("Use TLS with backends"),
                    clientPolicyTlsForm()},
        }};
}

Step backends()
{
    return {StepId::Backends,
            TR("Service backends"),
            TR("The virtual services this virtual node sends traffic to."),
            {"/spec/backends"},
            {
                ListOf{"/spec/backends",
                       {WhereverIs{"",
                                   {{"virtualService",
                                     {
                                         Field{"virtualServiceName"},
                                         Section{"clientPolicy/tls", TR("TLS settings: override defaults"),
                                                 clientPolicyTlsForm()},
                                     }}},
                                   TR("This backend names no virtual service. Remove it and add another.")}},
                       TR("Add backend"),
                       json{{"virtualService", json::object()}},
                       backendSummary,
                       TR("No backends. Add one for every virtual service this node calls.")},
            }};
}

Step logging()
{
    return {
        StepId::Logging,
        TR("Logging"),
        TR("Where Envoy writes the access log, and in what form."),
        {"/spec/logging"},
        {
            Field{"/spec/logging/accessLog/file/path", {}, {{TR("Use /dev/stdout"), {{"", "/dev/stdout"}}}}},
            Choice{"/spec/logging/accessLog/file/format",
                   {
                       {"text",
                        {Field{"",
                               {},
                               {{TR("Use a short line"),
                                 {{"", "%LOCAL_REPLY_BODY%:%RESPONSE_CODE%:path=%REQ(:path)%\n"}}}},
                               true}}},
                       {"json",
                        {Pairs{"",
                               TR("Add pair"),
                               {{TR("Add method, path and status"),
                                 {{"-", {{"key", "method"}, {"value", "%REQ(:METHOD)%"}}},
                                  {"-", {{"key", "path"}, {"value", "%REQ(:PATH)%"}}},
                                  {"-", {{"key", "status"}, {"value", "%RESPONSE_CODE%"}}}}}}}}},
                   },
                   TR("Envoy's standard line")},
        }};
}

Step listeners()
{
    return {
        StepId::Listeners,
        TR("Listeners"),
        TR("The inbound traffic this virtual node expects. HTTP, HTTP/2, gRPC and TCP; HTTPS is not supported."),
        {"/spec/listeners"},
        {
            ListOf{"/spec/listeners", listenerForm(), TR("Add listener"),
                   json{{"portMapping", {{"port", 8080}, {"protocol", "http"}}}}, listenerSummary,
                   TR("No listeners. Add one if this node expects inbound traffic.")},
        }};
}

Step page(StepId id, const char* title, const char* subtitle, std::vector<std::string_view> about = {})
{
    return {id, title, subtitle, std::move(about), {}};
}

std::vector<Step> makeSteps()
{
    return {
        page(StepId::Console, TR("Console"), TR("Where your meshes are kept.")),
        page(StepId::Mesh, TR("Mesh"), TR("The mesh the virtual node belongs to."), {"/meshName"}),
        page(StepId::VirtualNodes, TR("Virtual nodes"), TR("What the mesh has already.")),
        page(StepId::Create, TR("Create"), TR("What to start from.")),
        name(),
        serviceDiscovery(),
        ipPreference(),
        clientPolicyDefaults(),
        backends(),
        logging(),
        listeners(),
        page(StepId::Review, TR("Review and create"), TR("Everything at a glance, before it is created.")),
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
    return translated(doing == Doing::Updating && step.id == StepId::Review ? TR("Review and update")
                                                                            : step.title);
}

QString subtitleOf(const Step& step, Doing doing)
{
    return translated(doing == Doing::Updating && step.id == StepId::Review
                          ? TR("What an update changes, before it is sent.")
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

#undef TR

} // namespace meshwright::steps
