// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QCommandLinkButton;

namespace meshwright {

/// What a person sees in a place without a mesh, first of all when Meshwright is started for the first time:
/// four ways to begin.
class WaysIn : public QWidget
{
    Q_OBJECT

public:
    enum class Way { Create, OpenFiles, OpenFolder, Connect, Example };

    explicit WaysIn(QWidget* parent);

Q_SIGNALS:
    void chosen(meshwright::WaysIn::Way way);

private:
    QCommandLinkButton* addWay(const QString& text, const QString& help, const char* name);
    void addWay(const QString& text, const QString& help, const char* name, Way way);
    void openBelow(const QWidget& button);
};

} // namespace meshwright
