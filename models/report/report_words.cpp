// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/report_words.h"

#include "models/rules/wording.h"
#include "models/text/texts.h"
#include "models/words/issue_words.h"

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString plainChangeWords(ResourceChange change)
{
    switch (change) {
    case ResourceChange::Added:
        return Texts::tr("New");
    case ResourceChange::Removed:
        return Texts::tr("Gone");
    case ResourceChange::Renamed:
        return Texts::tr("Perhaps renamed");
    case ResourceChange::Changed:
        break;
    }
    return Texts::tr("Changed");
}

QString changedPartWords(DifferenceClass kind)
{
    switch (kind) {
    case DifferenceClass::Unknown:
        return Texts::tr("a value is not known");
    case DifferenceClass::Metadata:
        return Texts::tr("metadata only");
    case DifferenceClass::Same:
        return Texts::tr("only written otherwise");
    case DifferenceClass::Behaviour:
        break;
    }
    return Texts::tr("behaviour");
}

} // namespace

QString reportTitle(const MeshReport& report)
{
    constexpr qsizetype most = 3;
    // Of meshes that a template names with a parameter there is no name, but there are as many.
    const qsizetype count =
        report.meshes.size() + std::ranges::count_if(report.rows, [](const ReportRow& row) {
            return row.key.kind == Kind::Mesh && row.key.name.empty();
        });
    if (count == 0 || (report.meshes.isEmpty() && count == 1))
        return Texts::tr("Mesh report");
    return count > most || report.meshes.isEmpty()
               ? Texts::tr("Mesh report: %n meshes", nullptr, static_cast<int>(count))
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
    if (report.differences) {
        out.emplace_back(Texts::tr("Compared with"), report.details.against);
        out.emplace_back(Texts::tr("Differences"), report.differences->words);
    }
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

QStringList comparedWords(const MeshReport& report)
{
    if (!report.differences)
        return {};
    return QStringList{Texts::tr("Compared with %1: %2", "a path, and what was read there")
                           .arg(report.details.against, report.differences->read),
                       report.differences->words} +
           report.differences->skipped;
}

QString changeWords(const ReportDifference& difference)
{
    QStringList parts;
    if (difference.kind)
        parts.append(changedPartWords(*difference.kind));
    if (difference.weakensTls())
        parts.append(Texts::tr("weakens TLS"));
    const QString change = plainChangeWords(difference.change);
    return parts.isEmpty() ? change : change + u": "_s + parts.join(u", "_s);
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
