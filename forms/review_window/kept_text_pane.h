// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/kept_text.h"
#include "models/review/review_place.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTabBar;

namespace meshwright {

class JsonView;
class ReviewWalk;
class ReviewedFiles;

/// The right of the review: the file one looks at as it is kept, and the resource as the API takes it; the
/// line of what is looked at is marked.
class KeptTextPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the pane.
    KeptTextPane(ReviewWalk& walk, ReviewedFiles& files, QWidget* parent);

Q_SIGNALS:
    /// The person wants to know what can be done about @p issue; @p where they point.
    void whatToDoAsked(const meshwright::ReviewIssue& issue, QPoint where);

private:
    enum Tab { AsKept, AsJson };

    void makeTabs();
    void makeView();
    void follow();
    void ask();
    void take(const KeptText& text);
    void showText();
    void showNow(const QString& text);
    void showKept();
    void putCaret();
    void showJson();
    void askWhatToDo(QPoint where);

    ReviewWalk& m_walk;
    ReviewedFiles& m_files;
    QTabBar* m_tabs;
    JsonView* m_view;
    QLabel* m_failure; ///< why there is no text
    KeptText m_kept;
    std::shared_ptr<const Review> m_review; ///< what m_kept was read for
    bool m_isStale = true;                  ///< something else is to be shown than what is
    int m_asked = 0;                        ///< tells an older text from the last
};

} // namespace meshwright
