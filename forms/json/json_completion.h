// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/completion.h"

#include <QObject>
#include <QTextCursor>

class QCompleter;
class QStandardItemModel;

namespace meshwright {

class JsonView;

/// Offers what the schema knows at the caret: names of members, and words of a choice. It comes with
/// Ctrl+Space, and by itself while something between quotation marks is typed.
class JsonCompletion : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as @p view.
    explicit JsonCompletion(JsonView* view);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool typesOver(const QString& typed);
    bool takeKey(int key);
    void offer();
    void offerWhileTyping();
    void show(const Completion& completion);
    void take(int row);
    void withdraw();
    void offerAnew();

    JsonView& m_view;
    QCompleter* m_completer;
    QStandardItemModel* m_model;
    QTextCursor m_closing; ///< in front of the bracket or quotation mark that was put in last; may be null
    Completion m_offered;  ///< for the text as it is; without candidates since it has changed
};

} // namespace meshwright
