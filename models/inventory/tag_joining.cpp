// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/tag_joining.h"

#include "models/json/json.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What the ARN @p arn names: "arn:aws:appmesh:R:A:mesh/shop/virtualRouter/main/route/all".
std::optional<InventoryKey> keyOf(const std::string& arn)
{
    const QStringList parts = QString::fromStdString(arn).section(u':', 5).split(u'/');
    if (!arn.starts_with("arn:") || parts.size() < 2 || parts.size() % 2 != 0)
        return {};
    const auto kind = kindOfWrapper(parts[parts.size() - 2].toStdString());
    InventoryKey out{kind.value_or(Kind::Mesh), parts[1].toStdString(), {}, parts.back().toStdString()};
    if (resourceOf(out.kind).parent && parts.size() >= 6)
        out.parent = parts[3].toStdString();
    return out;
}

/// What a file that is called @p path is about: its folder, and its name without what tells its sort.
QString subject(const QString& path)
{
    static const QRegularExpression marks(u"(^|[-_. ])(list[-_]?tags|tags|tag|describe(d)?)(?=$|[-_. ])"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ends(u"^[-_. ]+|[-_. ]+$"_s);
    const QFileInfo file(path);
    QDir folder = file.dir();
    if (folder.dirName().compare("tags"_L1, Qt::CaseInsensitive) == 0)
        folder = QFileInfo(folder.path()).dir();
    QString name = file.completeBaseName();
    name.replace(marks, QString()).remove(ends);
    return folder.path() + u'/' + name;
}

/// Which resource is meant where only one fits.
class Owners
{
public:
    explicit Owners(const Inventory& inventory)
    {
        for (std::size_t i = 0; i < inventory.resources.size(); ++i) {
            m_byKey.emplace(inventory.resources[i].key, i);
            const QString about = subject(inventory.path(i));
            note(about, i);
            const QString named =
                QFileInfo(about).path() + u'/' + QString::fromStdString(inventory.resources[i].key.name);
            if (named != about)
                note(named, i);
        }
    }

    std::optional<std::size_t> of(const TagList& list) const
    {
        if (const auto key = keyOf(list.arn)) {
            const auto found = m_byKey.find(*key);
            return found == m_byKey.end() ? std::nullopt : std::optional(found->second);
        }
        const auto found = m_bySubject.find(subject(list.path));
        return found == m_bySubject.end() || found->second ? std::nullopt : std::optional(found->first);
    }

private:
    void note(const QString& about, std::size_t i)
    {
        const auto known = m_bySubject.find(about);
        if (known == m_bySubject.end())
            m_bySubject.insert(about, {i, false});
        else
            known->second = true;
    }

    std::map<InventoryKey, std::size_t> m_byKey;
    QHash<QString, std::pair<std::size_t, bool>> m_bySubject; ///< and whether it is one of several
};

} // namespace

void joinTags(Inventory& inventory)
{
    if (inventory.tagLists.empty())
        return;
    const Owners owners(inventory);
    for (const TagList& list : inventory.tagLists) {
        const auto owner = owners.of(list);
        if (!owner) {
            inventory.skipped.add(
                {list.path, Texts::tr("It is a list of tags, and nothing tells whose they are."), true});
            continue;
        }
        const InventoryResource& resource = inventory.resources[*owner];
        json& input = inventory.files[resource.file].resources[resource.index].input;
        if (input.is_object() && !member(input, "tags"))
            input["tags"] = list.tags;
    }
}

} // namespace meshwright
