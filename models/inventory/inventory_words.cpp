// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/inventory_words.h"

#include "models/rules/rule.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

namespace {

/// What a file is called that has resources in it.
enum class FileWord { CloudFormation, Kubernetes, Terraform, Other };

FileWord fileWord(std::string_view format)
{
    return format == "cloudformation"         ? FileWord::CloudFormation
           : format.starts_with("kubernetes") ? FileWord::Kubernetes
           : format.starts_with("terraform")  ? FileWord::Terraform
                                              : FileWord::Other;
}

QString countWords(FileWord word, int count)
{
    switch (word) {
    case FileWord::CloudFormation:
        return count == 1 ? Texts::tr("1 CloudFormation template")
                          : Texts::tr("%n CloudFormation templates", nullptr, count);
    case FileWord::Kubernetes:
        return count == 1 ? Texts::tr("1 Kubernetes manifest")
                          : Texts::tr("%n Kubernetes manifests", nullptr, count);
    case FileWord::Terraform:
        return count == 1 ? Texts::tr("1 Terraform file") : Texts::tr("%n Terraform files", nullptr, count);
    case FileWord::Other:
        break;
    }
    return count == 1 ? Texts::tr("1 file") : Texts::tr("%n files", nullptr, count);
}

QString countedResources(const Inventory& inventory)
{
    std::map<Kind, int> counts;
    for (const InventoryResource& one : inventory.resources)
        if (!one.sameAs)
            ++counts[one.key.kind];
    QStringList out;
    for (const auto& [kind, count] : counts)
        out.append(countWords(kind, count));
    return allOf(out);
}

QString countedFiles(const Inventory& inventory)
{
    std::map<FileWord, std::set<std::size_t>> files;
    for (std::size_t i = 0; i < inventory.resources.size(); ++i)
        files[fileWord(inventory.resource(i).format)].insert(inventory.resources[i].file);
    QStringList out;
    for (const auto& [word, numbers] : files)
        out.append(countWords(word, static_cast<int>(numbers.size())));
    return allOf(out);
}

} // namespace

QString countWords(Kind kind, int count)
{
    switch (kind) {
    case Kind::Mesh:
        return count == 1 ? Texts::tr("1 mesh") : Texts::tr("%n meshes", nullptr, count);
    case Kind::VirtualNode:
        return count == 1 ? Texts::tr("1 virtual node") : Texts::tr("%n virtual nodes", nullptr, count);
    case Kind::VirtualRouter:
        return count == 1 ? Texts::tr("1 virtual router") : Texts::tr("%n virtual routers", nullptr, count);
    case Kind::Route:
        return count == 1 ? Texts::tr("1 route") : Texts::tr("%n routes", nullptr, count);
    case Kind::VirtualService:
        return count == 1 ? Texts::tr("1 virtual service") : Texts::tr("%n virtual services", nullptr, count);
    case Kind::VirtualGateway:
        return count == 1 ? Texts::tr("1 virtual gateway") : Texts::tr("%n virtual gateways", nullptr, count);
    case Kind::GatewayRoute:
        break;
    }
    return count == 1 ? Texts::tr("1 gateway route") : Texts::tr("%n gateway routes", nullptr, count);
}

QStringList toldWords(const SkippedFiles& skipped)
{
    QStringList out;
    for (const SkippedFile& file : skipped.files)
        if (file.isTold)
            out.append(Texts::tr("%1 is skipped. %2", "a path, and why").arg(file.path, file.reason));
    return out;
}

QStringList untoldWords(const SkippedFiles& skipped)
{
    std::map<QString, int> counts = skipped.more;
    for (const SkippedFile& file : skipped.files)
        if (!file.isTold)
            ++counts[file.reason];
    QStringList out;
    for (const auto& [reason, count] : counts) {
        const QString pattern = count == 1 ? Texts::tr("1 file is skipped. %1")
                                           : Texts::tr("%n files are skipped. %1", nullptr, count);
        out.append(pattern.arg(reason));
    }
    return out;
}

namespace {

/// What a hint would have said, nobody misses.
bool isWorthMissing(const std::string& rule)
{
    static const std::vector<RuleInfo> all = meshRuleInfos();
    const auto found = std::ranges::find(all, rule, &RuleInfo::id);
    return found == all.end() || found->severity != Severity::Hint;
}

} // namespace

QString notCheckedWords(const MeshNotChecked& one)
{
    int rules = 0;
    std::set<Kind> kinds;
    for (const auto& [rule, needed] : one.what.needs) // where only some are there, hints alone are missed
        if (isWorthMissing(rule)) {
            ++rules;
            kinds.insert(needed.begin(), needed.end());
        }
    if (rules == 0)
        return {};
    QStringList needs;
    for (const Kind kind : kinds)
        needs.append(kindWords(kind));
    const QString pattern =
        rules == 1
            ? Texts::tr("Of the mesh %1, one rule was not checked, as these files hold none of a kind that "
                        "it needs: %2.")
            : Texts::tr("Of the mesh %1, %n rules were not checked, as these files hold none of a kind that "
                        "they need: %2.",
                        nullptr, rules);
    return pattern.arg(quote(one.mesh), needs.join(QStringLiteral(", ")));
}

QString summaryWords(const Inventory& inventory)
{
    const int skipped = inventory.skipped.count();
    if (inventory.resources.empty())
        return skipped == 0   ? Texts::tr("No resource was read.")
               : skipped == 1 ? Texts::tr("No resource was read; 1 file skipped.")
                              : Texts::tr("No resource was read; %n files skipped.", nullptr, skipped);
    const QString pattern = skipped == 0   ? Texts::tr("%1 from %2.", "what was read, from which files")
                            : skipped == 1 ? Texts::tr("%1 from %2; 1 file skipped.")
                                           : Texts::tr("%1 from %2; %n files skipped.", nullptr, skipped);
    return pattern.arg(countedResources(inventory), countedFiles(inventory));
}

} // namespace meshwright
