// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/idle_notice.h"

#include "models/acceptance/accept.h"
#include "models/meshes/resource.h"
#include "models/text/texts.h"

#include <QStringList>

#include <algorithm>
#include <span>
#include <utility>

namespace meshwright {

namespace {

/// "backend-unknown of virtual node orders".
QString wordsOf(const AcceptedEntry& entry)
{
    const ResourceId of{entry.kind, {entry.mesh}, entry.parent, entry.name};
    return Texts::tr("%1 of %2").arg(QString::fromStdString(entry.rule), words(of));
}

/// The first of @p entries as @p say says each, and how many more there are.
template <typename Say>
QString sentences(const std::vector<AcceptedEntry>& entries, const Say& say)
{
    constexpr std::size_t most = 5;
    QStringList out;
    for (const AcceptedEntry& one : std::span(entries).first(std::min(most, entries.size())))
        out.append(say(one));
    const auto more = static_cast<int>(entries.size() - std::min(most, entries.size()));
    if (more > 0)
        out.append(more == 1 ? Texts::tr("So it is with 1 other.")
                             : Texts::tr("So it is with %n others.", nullptr, more));
    return out.join(u' ');
}

QString expiredWords(const AcceptedEntry& entry)
{
    return Texts::tr("What was accepted until %1 counts again: %2 (%3).")
        .arg(entry.until.toString(Qt::ISODate), wordsOf(entry), entry.reason);
}

QString idleWords(const AcceptedEntry& entry)
{
    if (entry.until.isValid())
        return Texts::tr("An acceptance matches nothing any more: %1 (%2; until %3).")
            .arg(wordsOf(entry), entry.reason, entry.until.toString(Qt::ISODate));
    return Texts::tr("An acceptance matches nothing any more: %1 (%2).").arg(wordsOf(entry), entry.reason);
}

std::vector<AcceptedEntry> entriesOf(const std::vector<IdleEntry>& idle, bool isExpired)
{
    std::vector<AcceptedEntry> out;
    for (const IdleEntry& one : idle)
        if (one.isExpired == isExpired)
            out.push_back(one.entry);
    return out;
}

} // namespace

Notice idleNotice(const std::vector<IdleEntry>& idle, std::function<void()> takeOut)
{
    const std::vector<AcceptedEntry> expired = entriesOf(idle, true), gone = entriesOf(idle, false);
    QStringList text;
    if (!expired.empty())
        text << sentences(expired, expiredWords)
             << Texts::tr("Mend it, or accept it once more, until a later day.");
    if (!gone.empty())
        text.append(sentences(gone, idleWords));
    Notice out{expired.empty() ? Severity::Hint : Severity::Warning, text.join(u' ')};
    if (!gone.empty())
        out.buttons.push_back(
            {expired.empty() ? Texts::tr("Take out of the file") : Texts::tr("Take out what matches nothing"),
             std::move(takeOut)});
    return out;
}

Notice takenOutNotice(const std::vector<IdleEntry>& idle, std::function<void()> putBack)
{
    const QString text = sentences(entriesOf(idle, false), [](const AcceptedEntry& entry) {
        return Texts::tr("Out of the file: %1 (%2).").arg(wordsOf(entry), entry.reason);
    });
    return {Severity::Hint, text, {{Texts::tr("Undo"), std::move(putBack)}}};
}

QString takeOut(const QString& folder, const std::vector<IdleEntry>& idle)
{
    const std::vector<AcceptedEntry> gone = entriesOf(idle, false);
    for (auto one = gone.begin(); one != gone.end(); ++one)
        if (QString why = removeAcceptance(folder, *one); !why.isEmpty()) {
            std::for_each(gone.begin(), one, // none is lost without a word
                          [&](const AcceptedEntry& out) { (void)addAcceptance(folder, out); });
            return why;
        }
    return {};
}

QString putBack(const QString& folder, const std::vector<IdleEntry>& idle)
{
    for (const AcceptedEntry& one : entriesOf(idle, false))
        if (QString why = addAcceptance(folder, one); !why.isEmpty())
            return why;
    return {};
}

} // namespace meshwright
