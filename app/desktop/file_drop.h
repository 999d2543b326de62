// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace meshwright {

/// Lets files be dropped on any window of the program, also where a text field is below the pointer.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    using Dropped = std::function<void(const QStringList& paths)>;

    /// Watches every window of the application as long as this object lives.
    explicit FileDrop(Dropped dropped, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Dropped m_dropped;
};

} // namespace meshwright
