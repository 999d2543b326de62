// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

class QTextDocument;

namespace meshwright {

/// Replaces text of a document: a short one at once, a long one a slice at a time between other events, so
/// that no window stands still meanwhile. Nobody else may change the document until it is done, but another
/// replacement can begin.
class SlicedText : public QObject
{
    Q_OBJECT

public:
    explicit SlicedText(QTextDocument* document);

    /// Puts @p text in place of what stands from @p from to @p to. It cannot be undone.
    void replace(int from, int to, const QString& text);
    /// Makes the document @p text, replacing only what differs.
    void become(const QString& text);
    bool isGoingOn() const { return m_toErase > 0 || m_inserted < m_toInsert.size(); }
    /// The text as it is once that is done.
    QString whole() const;

Q_SIGNALS:
    /// The text is there, as a whole. Also told of a short one.
    void done();

private:
    void goOn();

    QTextDocument& m_document;
    QTimer m_next;
    int m_at = 0; ///< where it goes on
    int m_toErase = 0;
    QString m_toInsert;
    qsizetype m_inserted = 0; ///< of that
};

} // namespace meshwright
