// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/mesh_details.h"

#include "forms/console/paragraphs.h"
#include "forms/fields/card.h"
#include "forms/parts/fitted_text.h"
#include "models/json/json.h"
#include "models/meshes/tags.h"
#include "models/words/issue_words.h"

#include <QVBoxLayout>

#include <array>
#include <chrono>
#include <cstddef>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString wordAt(const json& description, std::initializer_list<std::string_view> keys)
{
    return QString::fromStdString(std::string(text(path(description, keys)).value_or(std::string_view())));
}

QStringList egressWords(const json& description)
{
    const QString type = wordAt(description, {"mesh", "spec", "egressFilter", "type"});
    if (type == u"ALLOW_ALL"_s)
        return {MeshDetails::tr("Allowed: its Envoys pass traffic on to any address")};
    if (type.isEmpty() || type == u"DROP_ALL"_s)
        return {MeshDetails::tr("Dropped: its Envoys reach what is in the mesh, and AWS")};
    return {type};
}

QStringList preferenceWords(const json& description)
{
    const QString preference = wordAt(description, {"mesh", "spec", "serviceDiscovery", "ipPreference"});
    if (preference == u"IPv6_PREFERRED"_s)
        return {MeshDetails::tr("IPv6, and IPv4 where there is none")};
    if (preference == u"IPv4_PREFERRED"_s)
        return {MeshDetails::tr("IPv4, and IPv6 where there is none")};
    if (preference == u"IPv4_ONLY"_s)
        return {MeshDetails::tr("IPv4 only")};
    if (preference == u"IPv6_ONLY"_s)
        return {MeshDetails::tr("IPv6 only")};
    return preference.isEmpty() ? QStringList() : QStringList{preference};
}

QStringList tagWords(const Described& mesh)
{
    if (mesh.tagsProblem)
        return {mesh.tagsProblem->message};
    QStringList out;
    for (const auto& [key, value] : tagsIn(member(mesh.description, "tags")).value_or(Tags()))
        out.append(u"%1 = %2"_s.arg(QString::fromStdString(key), QString::fromStdString(value)));
    return out;
}

/// How many problems each thing of a mesh has.
class ProblemCounts
{
public:
    explicit ProblemCounts(const std::vector<ProblemAt>& problems)
    {
        for (const ProblemAt& one : problems)
            ++m_counts[keyOf(one.of)][static_cast<std::size_t>(one.problem.issue.severity)];
    }

    /// In words; empty for none.
    QString of(const ResourceId& id) const
    {
        const auto found = m_counts.find(keyOf(id));
        if (found == m_counts.end())
            return {};
        const auto at = [found](Severity severity) {
            return found->second[static_cast<std::size_t>(severity)];
        };
        return countWords(at(Severity::Error), at(Severity::Warning), at(Severity::Hint));
    }

private:
    using Key = std::tuple<Kind, std::string, std::string>;

    static Key keyOf(const ResourceId& id) { return {id.kind, id.parent, id.name}; }

    std::map<Key, std::array<int, 3>> m_counts;
};

/// The names of @p kind; a route with the router it belongs to, and each with what is wrong with it.
QStringList namesOf(const MeshOverview& overview, Kind kind, const ProblemCounts& problems)
{
    QStringList out;
    for (const ResourceId& id : overview.ids) {
        if (id.kind != kind)
            continue;
        const QString name =
            id.parent.empty() ? QString::fromStdString(id.name)
                              : MeshDetails::tr("%1 of %2")
                                    .arg(QString::fromStdString(id.name), QString::fromStdString(id.parent));
        const QString count = problems.of(id);
        out.append(count.isEmpty() ? name
                                   : MeshDetails::tr("%1 (%2)", "resource, its problems").arg(name, count));
    }
    return out;
}

QString overviewHtml(const MeshOverview& overview, const std::vector<ProblemAt>& problems)
{
    const QString none = MeshDetails::tr("None");
    const json& description = overview.mesh.description;
    const std::pair<Kind, QString> kinds[] = {
        {Kind::VirtualService, MeshDetails::tr("Virtual services")},
        {Kind::VirtualRouter, MeshDetails::tr("Virtual routers")},
        {Kind::Route, MeshDetails::tr("Routes")},
        {Kind::VirtualGateway, MeshDetails::tr("Virtual gateways")},
        {Kind::GatewayRoute, MeshDetails::tr("Gateway routes")},
    };
    QString settings =
        htmlParagraph(MeshDetails::tr("Traffic out of the mesh"), egressWords(description), none) +
        htmlParagraph(MeshDetails::tr("IP preference"), preferenceWords(description),
                      MeshDetails::tr("Not set: what Envoy does by itself")) +
        htmlParagraph(MeshDetails::tr("Tags"), tagWords(overview.mesh), none);
    const ProblemCounts counts(problems);
    QString names[2]; // services and routers, and what leads to them
    for (const auto& [kind, title] : kinds)
        names[kind == Kind::VirtualService || kind == Kind::VirtualRouter ? 0 : 1] +=
            htmlParagraph(title, namesOf(overview, kind, counts), none);
    const QString rest =
        overview.isCut ? MeshDetails::tr("There are more; these are the first of each kind.").toHtmlEscaped()
                       : QString();
    return stackedHtml(problemsHtml(MeshDetails::tr("Problems beside those of the virtual nodes"), problems),
                       htmlColumns({settings, names[0], names[1]}) + rest);
}

} // namespace

MeshDetails::MeshDetails(OpenPlace& place, QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_text(new FittedText(this))
{
    using namespace std::chrono_literals;
    m_text->setObjectName(u"mesh-overview"_s);
    m_text->setAccessibleName(tr("Details of the mesh"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    card->column().addWidget(makeScrolled(m_text, card));
    layout->addWidget(card);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &MeshDetails::look);
    connect(&place, &OpenPlace::meshChosen, this, &MeshDetails::lookSoon);
    connect(&place, &OpenPlace::nodesListed, this, &MeshDetails::lookSoon);
    connect(&place, &OpenPlace::loadingChanged, this, [this] {
        if (!m_place.isLoading())
            m_soon.start();
    });
    for (const auto known : {&OpenPlace::overviewRead, &OpenPlace::meshChecked})
        connect(&place, known, this, &MeshDetails::showOverview);
}

void MeshDetails::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    lookSoon();
}

void MeshDetails::lookSoon()
{
    showOverview();
    m_soon.start();
}

void MeshDetails::look()
{
    // After the nodes, which the person is here for.
    if (isVisible() && !m_place.isLoading())
        m_place.readOverview();
}

void MeshDetails::showOverview()
{
    if (!isVisible())
        return;
    const auto* overview = m_place.overview();
    if (!m_place.mesh())
        m_text->showHtml({});
    else if (!overview)
        m_text->showHtml(tr("Reading the mesh…").toHtmlEscaped());
    else if (!*overview)
        m_text->showHtml(overview->failure().message.toHtmlEscaped());
    else
        m_text->showHtml(overviewHtml(**overview, m_place.problemsAround()));
}

} // namespace meshwright
