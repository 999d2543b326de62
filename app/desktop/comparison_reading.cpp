// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/comparison_reading.h"

#include "models/threads/answer.h"

#include <utility>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

ComparisonReading::ComparisonReading(ForeignFiles& files, OpenDrafts& drafts, StateToRead before,
                                     StateToRead after, QObject* parent)
    : QObject(parent),
      m_files(files),
      m_drafts(drafts),
      m_before(std::move(before)),
      m_after(std::move(after))
{}

ComparisonReading::~ComparisonReading()
{
    m_stop.request_stop();
}

void ComparisonReading::cancel()
{
    m_stop.request_stop();
}

void ComparisonReading::begin()
{
    readSide(m_before, [this] { readSide(m_after, [this] { compareBoth(); }); });
}

void ComparisonReading::readSide(StateToRead& side, const std::function<void()>& then)
{
    if (!side.draft.isEmpty())
        return readDraft(side, then);
    if (!side.place)
        return then();
    const auto call = [part = *side.place, state = side.state](Meshes& meshes, const std::stop_token& stop) {
        return stateIn(meshes, part, state, stop);
    };
    side.place->place.calls()
        .load<ComparedState>(call, m_stop)
        .callBack(this, [this, &side, then](const Outcome<ComparedState>& state) {
            if (m_stop.stop_requested())
                return;
            if (!state)
                return Q_EMIT failed(state.failure().message);
            side.state = *state;
            then();
        });
}

void ComparisonReading::readDraft(StateToRead& side, const std::function<void()>& then)
{
    runIn(m_drafts.pool(), [folder = m_drafts.folder(), id = side.draft] {
        return folder.load(id);
    }).callBack(this, [this, &side, then](const LoadedDraft& loaded) {
        if (m_stop.stop_requested())
            return;
        if (!loaded.stamp.isThere())
            return Q_EMIT failed(
                tr("The draft “%1” is no longer there: it is in the bin, or all it says has been sent.")
                    .arg(side.state.title));
        if (!loaded.draft)
            return Q_EMIT failed(loaded.fault);
        using Given = std::vector<GivenResource>;
        side.state.given =
            std::make_shared<const Given>(Given{{Kind::VirtualNode, loaded.draft->document, {}}});
        then();
    });
}

void ComparisonReading::compareBoth()
{
    using Compared = std::shared_ptr<const Comparison>;
    const auto work = [before = m_before.state, after = m_after.state, stop = m_stop.get_token()] {
        return Compared(std::make_shared<const Comparison>(compareStates(before, after, stop)));
    };
    // One that hangs in a dead disk keeps no other comparison waiting.
    m_files.read(u"compare "_s + m_before.state.path + u'\n' + m_after.state.path, work)
        .callBack(this, [this](const Compared& comparison) {
            if (!m_stop.stop_requested())
                Q_EMIT compared(comparison);
        });
}

} // namespace meshwright
