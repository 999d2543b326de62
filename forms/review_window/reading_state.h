// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;

namespace meshwright {

class ReviewedFiles;

/// How far reading is, with a way to cancel it; not there otherwise.
class ReadingState : public QWidget
{
    Q_OBJECT

public:
    /// @p files must outlive it.
    ReadingState(ReviewedFiles& files, QWidget* parent);

private:
    void refresh();

    ReviewedFiles& m_files;
    QLabel* m_words;
};

} // namespace meshwright
