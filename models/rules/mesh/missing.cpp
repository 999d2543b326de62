// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/arn.h"
#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/egress.h"
#include "models/rules/mesh/mesh_rule.h"
#include "models/rules/mesh/nearest_names.h"
#include "models/rules/mesh/uses.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

// What is named and is not there.
namespace meshwright {

namespace {

/// The kinds with resources whose name is not known: each of those may be the one that seems to be missing.
class NamelessKinds
{
public:
    explicit NamelessKinds(const WholeMesh& mesh)
    {
        for (const Kind kind : kindsInMesh())
            m_has[static_cast<std::size_t>(kind)] =
                std::ranges::any_of(mesh.allOf(kind), [](const MeshPart* part) { return !isNamed(*part); });
    }

    bool has(Kind kind) const { return m_has[static_cast<std::size_t>(kind)]; }

private:
    std::array<bool, 7> m_has = {};
};

/// Whether @p written is an ARN of something else than a @p kind, which is another mistake.
bool isArnOfAnotherKind(std::string_view written, Kind kind)
{
    const auto arn = readArn(written);
    const auto named = arn ? readMeshResource(*arn) : std::nullopt;
    return named && named->kind != resourceOf(kind).wrapper;
}

/// Offers the name nearest to @p name in its place; where the ARN @p written has it, the rest of that stays.
void offerNearName(MeshIssue& issue, const WholeMesh& mesh, Kind kind, std::string_view name,
                   std::string_view written)
{
    const auto [near, isOneSlip] = mesh.index<NearestNames>().to(name, kind);
    if (near.empty() || near == name)
        return;
    offerName(issue, near);
    Fix& fix = issue.issue.fixes.back();
    // A warning says that it may be somewhere else.
    if (isOneSlip && issue.issue.severity == Severity::Error)
        fix.nearName = NearName::Slip;
    if (written.size() > name.size())
        fix.changes.front().value =
            std::string(written.substr(0, written.size() - name.size())) + std::string(near);
    if (const MeshPart* part = mesh.find(kind, near))
        issue.shownAt(*part, Pointer() / resourceOf(kind).name);
}

/// Says of each resource that @p part names and that is not there that it is missing, in the words of
/// wordsFor(kind, name): of where it belongs when @p isHome, otherwise of what it uses.
template <typename WordsFor>
void sayMissing(const MeshPart& part, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings,
                bool isHome, WordsFor wordsFor)
{
    forEachUse(part, [&](const Use& use) {
        const Kind kind = use.names.kind;
        if (use.names.isHome != isHome || kind == Kind::Mesh)
            return;
        const auto name = nameIn(mesh, &use.value);
        if (!name || mesh.has(kind, *name))
            return;
        const std::string_view written = text(&use.value).value_or(*name);
        if (isArnOfAnotherKind(written, kind))
            return;
        const Completeness known =
            mesh.index<NamelessKinds>().has(kind) ? Completeness::Unknown : mesh.knows(kind);
        if (known == Completeness::Unknown) // nothing is said, so that no words are sought for it
            return findings.notChecked(self, kind);
        if (MeshIssue* issue =
                findings.addMissing(self, kind, known, part, use.at.pointer(), wordsFor(kind, quote(*name))))
            offerNearName(*issue, mesh, kind, *name, written);
    });
}

/// What becomes of calls to @p name, which is no service: whether they leave the mesh is for its @p egress.
MissingWords unknownBackendWords(const QString& name, Egress egress)
{
    switch (egress) {
    case Egress::None:
        return {Texts::tr("The mesh has no virtual service %1. Calls to it get a 503. Correct the name, or "
                          "create the service.")
                    .arg(name),
                Texts::tr("Among these files is no virtual service %1. If the mesh has none either, calls "
                          "to it get a 503.")
                    .arg(name)};
    case Egress::All:
        return {Texts::tr("The mesh has no virtual service %1. Calls to it get a 503 or leave the mesh, "
                          "which lets everything out. Correct the name, or create the service.")
                    .arg(name),
                Texts::tr("Among these files is no virtual service %1. If the mesh has none either, calls "
                          "to it get a 503 or leave the mesh, which lets everything out.")
                    .arg(name)};
    case Egress::Unknown:
        break;
    }
    return {Texts::tr("The mesh has no virtual service %1. Calls to it get a 503, or leave the mesh if that "
                      "lets everything out. Correct the name, or create the service.")
                .arg(name),
            Texts::tr("Among these files is no virtual service %1. If the mesh has none either, calls to it "
                      "get a 503, or leave the mesh if that lets everything out.")
                .arg(name)};
}

/// M01.
void missingBackend(const MeshPart& node, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    sayMissing(node, mesh, self, findings, false,
               [&mesh](Kind, const QString& name) { return unknownBackendWords(name, egressOf(mesh)); });
}

/// M03.
void missingProvider(const MeshPart& service, const WholeMesh& mesh, const RuleInfo& self,
                     MeshFindings& findings)
{
    sayMissing(service, mesh, self, findings, false, [](Kind kind, const QString& name) -> MissingWords {
        if (kind == Kind::VirtualRouter)
            return {Texts::tr("The mesh has no virtual router %1, so nobody answers for this service: "
                              "callers get a 503. Correct the name, or create the router.")
                        .arg(name),
                    Texts::tr("Among these files is no virtual router %1. If the mesh has none either, "
                              "nobody answers for this service: callers get a 503.")
                        .arg(name)};
        return {Texts::tr("The mesh has no virtual node %1, so nobody answers for this service: callers get "
                          "a 503. Correct the name, or create the node.")
                    .arg(name),
                Texts::tr("Among these files is no virtual node %1. If the mesh has none either, nobody "
                          "answers for this service: callers get a 503.")
                    .arg(name)};
    });
}

/// M04. "VirtualNode with name … is missing", says the service (NotFoundException).
void missingTarget(const MeshPart& route, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    sayMissing(route, mesh, self, findings, false, [](Kind, const QString& name) -> MissingWords {
        return {Texts::tr("The mesh has no virtual node %1. App Mesh refuses such a route; elsewhere the "
                          "requests for this target get a 503. Correct the name, or create the node.")
                    .arg(name),
                Texts::tr("Among these files is no virtual node %1. If the mesh has none either, App Mesh "
                          "refuses this route; elsewhere the requests for this target get a 503.")
                    .arg(name)};
    });
}

/// M05.
void missingService(const MeshPart& route, const WholeMesh& mesh, const RuleInfo& self,
                    MeshFindings& findings)
{
    sayMissing(route, mesh, self, findings, false, [](Kind, const QString& name) -> MissingWords {
        return {Texts::tr("The mesh has no virtual service %1. What this gateway route takes goes nowhere: "
                          "clients get a 404 or a 503. Correct the name, or create the service.")
                    .arg(name),
                Texts::tr("Among these files is no virtual service %1. If the mesh has none either, what "
                          "this gateway route takes goes nowhere: clients get a 404 or a 503.")
                    .arg(name)};
    });
}

/// M05.
void missingParent(const MeshPart& route, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    sayMissing(route, mesh, self, findings, true, [](Kind kind, const QString& name) -> MissingWords {
        if (kind == Kind::VirtualRouter)
            return {Texts::tr("The mesh has no virtual router %1, so no request ever comes to this route. "
                              "Correct the name, or create the router.")
                        .arg(name),
                    Texts::tr("Among these files is no virtual router %1. If the mesh has none either, no "
                              "request ever comes to this route.")
                        .arg(name)};
        return {Texts::tr("The mesh has no virtual gateway %1, so no request ever comes to this gateway "
                          "route. Correct the name, or create the gateway.")
                    .arg(name),
                Texts::tr("Among these files is no virtual gateway %1. If the mesh has none either, no "
                          "request ever comes to this gateway route.")
                    .arg(name)};
    });
}

} // namespace

std::span<const MeshRule> missingRules()
{
    static constexpr MeshRule rules[] = {
        {{"backend-unknown-service", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Backend that is no service of the mesh"),
          "App Mesh guide, Troubleshooting connectivity"},
         onlyNodes,
         looksAround,
         missingBackend},
        {{"provider-missing", Severity::Error, QT_TRANSLATE_NOOP("rules", "Provider that is not there"),
          "App Mesh guide, Troubleshooting connectivity"},
         onlyServices,
         looksAround,
         missingProvider},
        {{"target-missing", Severity::Error, QT_TRANSLATE_NOOP("rules", "Target that is not there"),
          "App Mesh workshop, issue 76"},
         onlyRoutes,
         looksAround,
         missingTarget},
        {{"gateway-route-service-missing", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Gateway route to a service that is not there"), "Kiali, KIA1102"},
         onlyGatewayRoutes,
         looksAround,
         missingService},
        {{"parent-missing", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Router or gateway of a route that is not there"), "Kiali, KIA1401"},
         bothRoutes,
         looksAround,
         missingParent},
    };
    return rules;
}

} // namespace meshwright
