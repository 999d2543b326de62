// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/fix_bulb.h"

#include "forms/fields/palette_following.h"
#include "forms/style/icons.h"

namespace meshwright {

using namespace Qt::StringLiterals;

QIcon fixBulb(const QColor& colour)
{
    return icon(Sign::Bulb, colour);
}

FixBulb::FixBulb(QWidget* parent) : QToolButton(parent)
{
    setObjectName(u"fix-bulb"_s);
    setAccessibleName(words());
    setToolTip(tr("Ways to mend it (Alt+Enter)"));
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus);
    const int size = fontMetrics().height();
    setIconSize({size, size});
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    colourAsAround();
    onPaletteChange(*this, [this] { colourAsAround(); });
}

QString FixBulb::words()
{
    return tr("Ways to mend it");
}

void FixBulb::colourAsAround()
{
    setIcon(fixBulb(palette().color(QPalette::ButtonText)));
}

} // namespace meshwright
