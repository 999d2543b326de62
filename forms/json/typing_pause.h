// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/read_texts.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <string>

namespace meshwright {

class JsonView;

/// When what is typed in a JSON view is looked at: in a pause, or after a while without one, so that nothing
/// is read for every key. A long text is read in another thread first.
class TypingPause : public QObject
{
    Q_OBJECT

public:
    /// @p isKnown: it is known what a text says, without reading it. @p view and all that this needs must
    /// outlive this object.
    TypingPause(JsonView& view, std::function<bool(const std::string& text)> isKnown);

    /// Something has been typed: over() tells when it is to be looked at.
    void await();
    bool isPending() const { return m_soon.isActive() || m_isBeingRead; }
    /// It has been looked at, or is gone.
    void end();
    /// Without waiting for a pause.
    void hurry();
    /// What comes of @p text, read here if nobody has yet.
    ReadTexts::Known read(const std::string& text) { return m_texts.read(text); }

Q_SIGNALS:
    void over();

private:
    void look();

    JsonView& m_view;
    std::function<bool(const std::string& text)> m_isKnown;
    ReadTexts m_texts;
    QTimer m_soon;
    QElapsedTimer m_since;
    bool m_isBeingRead = false; ///< in another thread
    int m_reads = 0;            ///< that have ended since
};

} // namespace meshwright
