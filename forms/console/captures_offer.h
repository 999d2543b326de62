// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_captures.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace meshwright {

/// Seen while a folder without a mesh holds what the AWS CLI wrote: says what a place expects, and offers to
/// copy it there.
class CapturesOffer : public QWidget
{
    Q_OBJECT

public:
    /// @p place must outlive it.
    CapturesOffer(OpenPlace& place, QWidget* parent);

private:
    void showFound();
    void showImported(const QString& failures);

    OpenCaptures m_captures;
    QLabel* m_words;
    QPushButton* m_import;
    bool m_isReport = false; ///< what it says is what could not be imported
};

} // namespace meshwright
