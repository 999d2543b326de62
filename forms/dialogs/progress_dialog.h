// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QTimer>

#include <cstddef>

class QProgressBar;

namespace meshwright {

/// What a person waits for, how far it has come, and a way to cancel it, which is rejected(). It comes into
/// sight by itself once the waiting has taken a moment.
///
/// QProgressDialog runs the event loop inside setValue(): the answer that is waited for would come in there,
/// and delete the window under its own feet. This one never does.
class ProgressDialog : public QDialog
{
    Q_OBJECT

public:
    ProgressDialog(const QString& what, QWidget* parent);

    /// Shows how many are done; @p of 0: nobody knows how many there are.
    void showProgress(std::size_t done, std::size_t of);
    /// Takes it away, also before it has come into sight. It is deleted later: it may be in the middle of
    /// something.
    void end();

private:
    QProgressBar* m_bar;
    QTimer m_soon;
};

} // namespace meshwright
