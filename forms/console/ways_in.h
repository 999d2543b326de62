// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/icons.h"
#include "models/open/open_place.h"

#include <QWidget>

#include <vector>

class QCommandLinkButton;
class QGridLayout;
class QVBoxLayout;

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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The objectName of a way, and its icon.
    struct Named
    {
        const char* name;
        Sign sign;
    };

    void addWelcome(QVBoxLayout& page);
    void makeWays();
    void arrange();
    QCommandLinkButton* addWay(const QString& text, const QString& help, const Named& named);
    void addWay(const QString& text, const QString& help, const Named& named, Way way);
    void openBelow(const QWidget& button);

    QGridLayout* m_grid;
    std::vector<QCommandLinkButton*> m_ways;
    int m_columns = 0;
};

/// Whether there is nothing in @p place yet, as far as is known: that it is listed again changes nothing so
/// far. Then the ways in are shown.
bool isBeginningIn(OpenPlace& place);

/// From now on @p create is the one thing to do in a window on @p place, but not where one begins: there the
/// first way in is. @p place must outlive it.
void stressUnlessBeginning(QWidget& create, OpenPlace& place);

} // namespace meshwright
