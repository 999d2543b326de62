// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/report_words.h"

#include "models/rules/wording.h"
#include "models/text/texts.h"
#include "models/words/issue_words.h"

namespace meshwright {

using namespace Qt::StringLiterals;

QString reportTitle(const MeshReport& report)
{
    constexpr qsizetype most = 3;
    if (report.meshes.isEmpty())
        return Texts::tr("Mesh report");
    return report.meshes.size() > most
               ? Texts::tr("Mesh report: %n meshes", nullptr, static_cast<int>(report.meshes.size()))
               : Texts::tr("Mesh report: %1").arg(allOf(report.meshes));
}

std::vector<std::pair<QString, QString>> reportFacts(const MeshReport& report)
{
    std::vector<std::pair<QString, QString>> out;
    if (report.details.date.isValid())
        out.emplace_back(Texts::tr("Date"), report.details.date.toString(Qt::ISODate));
    out.emplace_back(Texts::tr("Read"), report.read);
    const QString counts = countWords(report.counts.errors, report.counts.warnings, report.counts.hints);
    out.emplace_back(Texts::tr("Problems"), counts.isEmpty() ? Texts::tr("None") : counts);
    out.emplace_back(Texts::tr("Accepted problems"), QString::number(report.acceptances.size()));
    out.emplace_back(Texts::tr("Rules"), report.isAudited
                                             ? Texts::tr("The usual ones, and those of the audit")
                                             : Texts::tr("The usual ones"));
    return out;
}

QString placeWords(const ReportPlace& place)
{
    return place.file + u':' + QString::number(place.at.line);
}

QString whoseWords(const MeshReport& report, const ReportPlace& place)
{
    return place.row ? resourceTitle(report.rows[*place.row].key) : QString();
}

QString whatWords(const ReportPlace& place)
{
    if (place.elsewhere.isEmpty())
        return place.message;
    return Texts::tr("%1 See %2.", "what is wrong, and which resources it is about as well")
        .arg(place.message, allOf(place.elsewhere));
}

QString byWords(const Acceptance& accepted)
{
    return accepted.by.isEmpty() ? Texts::tr("Not said") : accepted.by;
}

QString reasonWords(const Acceptance& accepted)
{
    return accepted.isBaseline ? Texts::tr("It was there before.") : accepted.reason;
}

QString untilWords(const Acceptance& accepted)
{
    return accepted.until.isValid() ? accepted.until.toString(Qt::ISODate) : Texts::tr("For good");
}

} // namespace meshwright
