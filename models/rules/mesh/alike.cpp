// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/arn.h"
#include "models/rules/host_name.h"
#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/mesh_rule.h"
#include "models/rules/mesh/uses.h"
#include "models/rules/node_parts.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

// Names that are given twice, or nearly, and references that leave the mesh.
namespace meshwright {

namespace {

Pointer ownNameAt(const MeshPart& part)
{
    return Pointer() / resourceOf(part.kind).name;
}

/// Whether both say the same of whose mesh they are in. Where only one says it, they may be in two of one
/// name.
bool haveOneOwner(const MeshPart& a, const MeshPart& b)
{
    const json* one = member(*a.input, "meshOwner");
    const json* other = member(*b.input, "meshOwner");
    return one && other ? filledText(one) && *one == *other : one == other;
}

/// M09. The second creation is a conflict.
void alikeNameTwice(const MeshPart& part, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    if (!isNamed(part) || !isHomeKnown(part))
        return;
    const MeshPart* first = mesh.firstOf(part.kind, part.name, part.parent);
    if (!first || first == &part || !haveOneOwner(*first, part))
        return;
    // One file is used as a whole; several may be states of it, of which one is used at a time.
    const bool isCertain = first->file == part.file;
    const QString message =
        isCertain
            ? Texts::tr("The %1 %2 is there more than once. App Mesh refuses the second of one name, so only "
                        "one is ever in force. Give this one another name, or remove it.")
            : Texts::tr(
                  "The %1 %2 is in another file as well. Only one of one name is ever in force; what "
                  "the others say of it is not checked. If the files are states of one mesh, check them "
                  "one by one.");
    if (MeshIssue* issue = findings.add(self, isCertain ? Severity::Error : Severity::Warning, part,
                                        ownNameAt(part), message.arg(kindWords(part.kind), quote(part.name))))
        issue->shownAt(*first, ownNameAt(*first));
}

/// The first service of each host name, by the name as DNS compares it.
class ServicesByHost
{
public:
    explicit ServicesByHost(const WholeMesh& mesh)
    {
        for (const MeshPart* service : mesh.allOf(Kind::VirtualService))
            if (isNamed(*service))
                m_first.try_emplace(hostToCompare(service->name), service);
    }

    const MeshPart* first(std::string_view name) const
    {
        const auto found = m_first.find(hostToCompare(name));
        return found == m_first.end() ? nullptr : found->second;
    }

private:
    std::map<std::string, const MeshPart*> m_first;
};

/// M10. Envoy keeps host names in small letters and refuses a table of routes that has one of them twice.
void servicesAlike(const MeshPart& service, const WholeMesh& mesh, const RuleInfo& self,
                   MeshFindings& findings)
{
    const std::string& name = service.name;
    const MeshPart* first = mesh.index<ServicesByHost>().first(name);
    if (!first || first->name == name || mesh.find(Kind::VirtualService, name) != &service)
        return;
    const bool isByCapitals = name.ends_with('.') == first->name.ends_with('.');
    if (MeshIssue* issue = findings.add(
            self, service, ownNameAt(service),
            isByCapitals
                ? Texts::tr("%1 and %2 are one host to DNS and to Envoy. An Envoy that gets both refuses all "
                            "its routes, because one host is in them twice. Keep one of the two.")
                      .arg(quote(name), quote(first->name))
                : Texts::tr("%1 and %2 are one host to DNS, but not to Envoy: which of them answers depends "
                            "on how a caller happens to write the name. Keep the one without the dot.")
                      .arg(quote(name), quote(first->name))))
        issue->shownAt(*first, ownNameAt(*first));
}

/// What ARNs say of one thing: what most of them say, and where it is said first.
class Majority
{
public:
    Majority() = default;
    Majority(const Majority&) = delete;
    Majority& operator=(const Majority&) = delete;

    struct Said
    {
        std::string_view value;
        std::size_t count;
        const MeshPart* part;
        Pointer at;
    };

    void add(std::string_view value, const MeshPart& part, const PathSoFar& at)
    {
        const auto found = m_all.find(value);
        Said& said = found == m_all.end()
                         ? m_all.emplace(value, Said{value, 0, &part, at.pointer()}).first->second
                         : found->second;
        ++said.count;
        if (!m_usual || said.count > m_usual->count)
            m_usual = &said;
    }

    /// nullptr where nothing was said.
    const Said* usual() const { return m_usual; }

private:
    std::map<std::string_view, Said> m_all;
    const Said* m_usual = nullptr;
};

/// The ARN of something in @p mesh that @p use is, as far as it is one.
std::optional<Arn> arnInMesh(const WholeMesh& mesh, const Use& use)
{
    const auto written = filledText(&use.value);
    if (use.names.isHome || !written || !beginsAsArn(*written) || !nameIn(mesh, &use.value))
        return std::nullopt;
    const auto arn = readArn(*written);
    return arn && isRegion(arn->region) && isAccountId(arn->account) ? arn : std::nullopt;
}

/// What the ARNs in a mesh say of the mesh, which is in one Region, and of each thing in it, which has one
/// ARN.
class ArnsInMesh
{
public:
    explicit ArnsInMesh(const WholeMesh& mesh)
    {
        for (const Kind kind : {Kind::VirtualNode, Kind::GatewayRoute, Kind::VirtualService, Kind::Route})
            for (const MeshPart* part : mesh.allOf(kind))
                forEachUse(*part, [&](const Use& use) {
                    const auto arn = arnInMesh(mesh, use);
                    if (!arn)
                        return;
                    m_regions.add(arn->region, *part, use.at);
                    m_accounts[{use.names.kind, *nameIn(mesh, &use.value)}].add(arn->account, *part, use.at);
                });
    }

    const Majority::Said* region() const { return m_regions.usual(); }
    const Majority::Said* accountOf(Kind kind, std::string_view name) const
    {
        const auto found = m_accounts.find({kind, name});
        return found == m_accounts.end() ? nullptr : found->second.usual();
    }

private:
    Majority m_regions;
    std::map<std::pair<Kind, std::string_view>, Majority> m_accounts; ///< by what is named
};

/// The rule of one node says it of its backends (backend-arn-mesh).
void crossesMesh(const MeshPart& part, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings,
                 const Use& use)
{
    const auto written = filledText(&use.value);
    const auto arn = written ? readArn(*written) : std::nullopt;
    const auto named = arn ? readMeshResource(*arn) : std::nullopt;
    if (part.kind != Kind::VirtualNode && named && named->mesh != mesh.name())
        findings.add(
            self, part, use.at.pointer(),
            Texts::tr("%1 is of the mesh %2, this is in %3. Nothing leads from one mesh to another, so "
                      "callers get an error. Name what is in this mesh.")
                .arg(quote(*written), quote(named->mesh), quote(mesh.name())));
}

void crossesRegion(const MeshPart& part, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings,
                   const Use& use)
{
    const auto arn = arnInMesh(mesh, use);
    const Majority::Said* usual = arn ? mesh.index<ArnsInMesh>().region() : nullptr;
    // Within one node arn-region compares.
    if (!usual || usual->value == arn->region || usual->part == &part)
        return;
    const QString words =
        use.names.kind == Kind::VirtualService
            ? Texts::tr(
                  "%1 is in the Region %2, elsewhere the services of this mesh are in %3. A mesh is in one "
                  "Region with all it has, so callers find no such service. Correct the ARN.")
            : Texts::tr("%1 is in the Region %2, elsewhere what is named in this mesh is in %3. A mesh is in "
                        "one Region with all it has, so nothing is found there. Correct the ARN.");
    if (MeshIssue* issue =
            findings.add(self, part, use.at.pointer(),
                         words.arg(quote(*text(&use.value)), quote(arn->region), quote(usual->value))))
        issue->shownAt(*usual->part, usual->at);
}

/// What is in a shared mesh may be in several accounts, but each is in one.
void crossesAccount(const MeshPart& part, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings,
                    const Use& use)
{
    const auto arn = arnInMesh(mesh, use);
    if (!arn)
        return;
    const Majority::Said* usual =
        mesh.index<ArnsInMesh>().accountOf(use.names.kind, *nameIn(mesh, &use.value));
    // Within one node, and with its mesh owner, backend-arn-account compares.
    const auto owner = text(member(*part.input, "meshOwner"));
    const bool isService = use.names.kind == Kind::VirtualService;
    if (!usual || usual->value == arn->account || usual->part == &part ||
        (isService && owner && *owner != arn->account))
        return;
    const QString words =
        isService
            ? Texts::tr(
                  "%1 is in the account %2, elsewhere the same service is in %3. A service has one owner, "
                  "so under one of the two callers find no such service. Correct the ARN.")
            : Texts::tr(
                  "%1 is in the account %2, elsewhere the same %4 is in %3. Each has one owner, so under "
                  "one of the two nothing is found. Correct the ARN.");
    const QString kind = kindWords(use.names.kind);
    if (MeshIssue* issue = findings.add(
            self, part, use.at.pointer(),
            isService ? words.arg(quote(*text(&use.value)), quote(arn->account), quote(usual->value))
                      : words.arg(quote(*text(&use.value)), quote(arn->account), quote(usual->value), kind)))
        issue->shownAt(*usual->part, usual->at);
}

/// M11.
void referenceCrosses(const MeshPart& part, const WholeMesh& mesh, const RuleInfo& self,
                      MeshFindings& findings)
{
    if (mesh.name().empty() || !placeholder(mesh.name()).empty())
        return;
    forEachUse(part, [&](const Use& use) {
        if (use.names.isHome)
            return;
        crossesMesh(part, mesh, self, findings, use);
        crossesRegion(part, mesh, self, findings, use);
        crossesAccount(part, mesh, self, findings, use);
    });
}

} // namespace

std::span<const MeshRule> alikeRules()
{
    static constexpr MeshRule rules[] = {
        {{"name-twice", Severity::Error, QT_TRANSLATE_NOOP("rules", "Same name twice in a mesh"),
          "App Mesh API, ConflictException"},
         everyOne,
         looksAround,
         alikeNameTwice},
        {{"services-alike", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Services whose names are one host"), "Envoy API, VirtualHost"},
         onlyServices,
         {MeshReach::Near::Aspects, {MeshAspect::Names}},
         servicesAlike},
        {{"reference-crosses", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Reference to another mesh, account or Region"),
          "App Mesh guide, Shared meshes"},
         {Kind::VirtualNode, Kind::VirtualService, Kind::Route, Kind::GatewayRoute},
         {MeshReach::Near::Itself, {MeshAspect::Arns}},
         referenceCrosses},
    };
    return rules;
}

} // namespace meshwright
