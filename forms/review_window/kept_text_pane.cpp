// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/kept_text_pane.h"

#include "forms/fields/labels.h"
#include "forms/fields/wheel_guard.h"
#include "forms/json/json_colours.h"
#include "forms/json/json_view.h"
#include "forms/style/measures.h"
#include "models/json/json.h"
#include "models/review/review_walk.h"
#include "models/review/review_words.h"
#include "models/review/reviewed_files.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <QLabel>
#include <QTabBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

LineSpan lineOf(const Location& at)
{
    return {static_cast<int>(at.line) - 1, 1};
}

/// What the margin says of the lines of the file of @p row.
std::map<int, LineMark> marksIn(const Review& review, std::size_t file)
{
    std::map<int, LineMark> out;
    for (const CheckedResource& found : review.inventory.files[file].found)
        for (const LocatedIssue& one : found.issues) {
            if (one.accepted)
                continue;
            LineMark& mark =
                out.try_emplace(lineOf(one.at).first, LineMark{one.issue.severity, {}, false}).first->second;
            mark.severity = std::min(mark.severity, one.issue.severity);
            constexpr qsizetype most = 2000; // letters: all of a mesh may stand in one line
            if (mark.text.size() < most)
                mark.text += (mark.text.isEmpty() ? QString() : u"\n"_s) + one.issue.message;
            mark.canBeMended = true; // and if only accepted
        }
    return out;
}

} // namespace

KeptTextPane::KeptTextPane(ReviewWalk& walk, ReviewedFiles& files, QWidget* parent)
    : QWidget(parent),
      m_walk(walk),
      m_files(files),
      m_tabs(new QTabBar(this)),
      m_view(new JsonView(this)),
      m_failure(makeLabel(this))
{
    makeTabs();
    makeView();
    m_failure->setWordWrap(true);
    m_failure->setContentsMargins(measures.gap.medium, measures.gap.small, measures.gap.medium,
                                  measures.gap.small);
    m_failure->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_failure);
    layout->addWidget(m_view, 1);
    connect(&walk, &ReviewWalk::went, this, &KeptTextPane::follow);
    follow();
}

void KeptTextPane::makeView()
{
    setFocusProxy(m_view);
    m_view->setObjectName(u"review-text"_s);
    m_view->setAccessibleName(tr("Text of the file"));
    m_view->setLocked(true);
    connect(m_view, &JsonView::whatToDoAsked, this, &KeptTextPane::askWhatToDo);
    connect(m_view, &JsonView::shown, this, &KeptTextPane::putCaret);
}

void KeptTextPane::makeTabs()
{
    m_tabs->setObjectName(u"review-text-tabs"_s);
    m_tabs->setAccessibleName(tr("How the text is shown"));
    guardFromWheel(m_tabs);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->addTab(tr("File"));
    m_tabs->addTab(tr("As JSON"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_isStale = true;
        showText();
    });
}

void KeptTextPane::follow()
{
    const auto& review = m_walk.review();
    const auto& spot = m_walk.spot();
    setEnabled(spot.has_value());
    if (!spot) {
        ++m_asked;
        m_kept = {};
        m_review.reset();
        m_isStale = true;
        return showText();
    }
    const ReviewRow& row = review->rows[spot->row];
    const QString& path = review->file(row).path;
    m_tabs->setTabText(AsKept, shownName(path.section(u'/', -1)).replace(u'&', u"&&"_s));
    m_tabs->setTabToolTip(AsKept, shownAsIs(path));
    m_tabs->setTabEnabled(AsJson, review->resource(row) != nullptr);
    if (path != m_kept.path || review != m_review)
        ask();
    showText();
}

void KeptTextPane::ask()
{
    m_review = m_walk.review();
    const QString path = m_review->file(m_review->rows[m_walk.spot()->row]).path;
    if (path != m_kept.path) {
        m_kept = {path};
        m_isStale = true;
    }
    m_files.textOf(path).callBack(this, [this, number = ++m_asked](const KeptText& text) {
        if (number == m_asked)
            take(text);
    });
}

void KeptTextPane::take(const KeptText& text)
{
    m_kept = text;
    m_isStale = true;
    showText();
}

void KeptTextPane::showText()
{
    const bool isKept = m_tabs->currentIndex() == AsKept;
    m_failure->setText(isKept ? m_kept.error : QString());
    m_failure->setVisible(!m_failure->text().isEmpty());
    if (isKept || !m_walk.spot())
        showKept();
    else
        showJson();
    m_isStale = false;
}

/// Shows @p text unless it is shown already: a long one is not compared for every step.
void KeptTextPane::showNow(const QString& text)
{
    if (m_isStale)
        m_view->showText(text);
}

void KeptTextPane::showKept()
{
    m_view->colours().setYaml(m_kept.isYaml);
    showNow(QString(m_kept.text).replace(u"\r\n"_s, u"\n"_s));
    const auto& spot = m_walk.spot();
    if (!spot || m_kept.text.isEmpty()) {
        m_view->setLineMarks({});
        return m_view->mark({});
    }
    if (m_isStale)
        m_view->setLineMarks(marksIn(*m_walk.review(), m_walk.review()->rows[spot->row].file));
    const LineSpan line = lineOf(spot->at);
    const bool isNew = m_isStale || m_view->marked() != line;
    m_view->mark(line);
    if (isNew)
        putCaret();
}

/// Where the caret is, the light bulb is; somebody who reads the text moves it themselves.
void KeptTextPane::putCaret()
{
    if (!m_view->marked() || m_view->hasFocus() || m_tabs->currentIndex() != AsKept)
        return;
    const QTextBlock line = m_view->document()->findBlockByNumber(m_view->marked()->first);
    if (line.isValid() && line.blockNumber() != m_view->textCursor().blockNumber())
        m_view->goTo(line.position());
}

void KeptTextPane::showJson()
{
    const ResourceInFile* const resource =
        m_walk.review()->resource(m_walk.review()->rows[m_walk.spot()->row]);
    const json nothing;
    const json& input = resource ? resource->input : nothing;
    m_isStale = true; // each resource has a text of its own
    m_view->colours().setYaml(false);
    m_view->setLineMarks({});
    showNow(resource ? QString::fromStdString(canonical(input)) : QString());
    m_view->mark(resource && !m_walk.spot()->pointer.isRoot()
                     ? std::optional(canonicalLines(input, m_walk.spot()->pointer))
                     : std::nullopt);
}

void KeptTextPane::askWhatToDo(QPoint where)
{
    const auto& review = m_walk.review();
    const auto& spot = m_walk.spot();
    if (!spot || m_tabs->currentIndex() != AsKept)
        return;
    const auto line = static_cast<std::size_t>(m_view->textCursor().blockNumber()) + 1;
    const std::size_t file = review->rows[spot->row].file;
    const auto shown = m_walk.shownIssue();
    if (shown && review->issue(*shown).at.line == line)
        return Q_EMIT whatToDoAsked(*shown, where);
    for (const ReviewIssue& one : review->issues)
        if (review->rows[one.row].file == file && review->issue(one).at.line == line && m_walk.isShown(one))
            return Q_EMIT whatToDoAsked(one, where);
}

} // namespace meshwright
