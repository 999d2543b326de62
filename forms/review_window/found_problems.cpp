// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/found_problems.h"

#include "forms/fields/severity_look.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/pane_header.h"
#include "forms/style/measures.h"
#include "forms/style/row_ground.h"
#include "forms/style/text_size.h"
#include "models/review/review_words.h"
#include "models/words/issue_words.h"

#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Two lines a problem, all as high as each other: so thousands take no time.
class FoundProblemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const int strong = QFontMetrics(fontOf(TextSize::Strong, option.font)).lineSpacing();
        return {1, strong + option.fontMetrics.lineSpacing() + 2 * measures.gap.small};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString title = item.text;
        drawWithoutWords(*painter, item);
        const QRect inner = item.rect.adjusted(measures.gap.medium, measures.gap.small, -measures.gap.medium,
                                               -measures.gap.small);
        const int sign = measures.height.mark;
        severityIcon(static_cast<Severity>(index.data(ReviewIssuesModel::SeverityRole).toInt()), item.palette)
            .paint(painter,
                   QStyle::visualRect(item.direction, inner, QRect(inner.topLeft(), QSize(sign, sign))));
        const QRect words =
            QStyle::visualRect(item.direction, inner, inner.adjusted(sign + measures.gap.small, 0, 0, 0));
        const bool isSelected = item.state & QStyle::State_Selected;
        painter->save();
        painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->setFont(fontOf(TextSize::Strong, item.font));
        drawLine(*painter, words, title, item.direction, Qt::AlignTop);
        painter->setFont(item.font);
        painter->setPen(isSelected ? painter->pen().color() : muted(item.palette));
        drawLine(*painter, words,
                 index.data(ReviewIssuesModel::AboutRole).toString() + u": "_s +
                     index.data(ReviewIssuesModel::MessageRole).toString().simplified(),
                 item.direction, Qt::AlignBottom);
        painter->restore();
    }

private:
    static void drawLine(QPainter& painter, const QRect& rect, const QString& text,
                         Qt::LayoutDirection direction, Qt::AlignmentFlag where)
    {
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        const Qt::Alignment side = QStyle::visualAlignment(direction, Qt::AlignLeft);
        // Letters may reach a pixel below their line: an underscore is nothing else.
        painter.drawText(rect, static_cast<int>(side | where) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    }
};

} // namespace

FoundProblems::FoundProblems(ReviewWalk& walk, QWidget* parent)
    : QWidget(parent),
      m_walk(walk),
      m_header(new PaneHeader(tr("Problems"), this)),
      m_stack(new QStackedWidget(this)),
      m_view(new QListView(m_stack)),
      m_empty(new EmptyState(Sign::NoProblems, m_stack))
{
    makeView();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    connect(&walk, &ReviewWalk::reviewChanged, this, &FoundProblems::showReview);
    connect(&walk, &ReviewWalk::wantedChanged, this, &FoundProblems::showProblems);
    connect(&walk, &ReviewWalk::went, this, &FoundProblems::follow);
    showReview();
}

void FoundProblems::makeView()
{
    setFocusProxy(m_view);
    m_view->setObjectName(u"review-problems"_s);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(&m_model);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setItemDelegate(new FoundProblemDelegate(m_view));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QListView::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_view->currentIndex().isValid())
            Q_EMIT whatToDoAsked(m_view->viewport()->mapToGlobal(at));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (!m_isFollowing && index.isValid() && m_walk.review())
                    m_walk.goTo(m_model.issueAt(index.row()));
            });
}

QPoint FoundProblems::currentPoint() const
{
    return m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).bottomLeft());
}

void FoundProblems::showReview()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const auto& review = m_walk.review();
    const bool isChecked = review && review->isWhole;
    m_model.setReview(isChecked ? review : nullptr);
    showProblems();
}

QString FoundProblems::counts() const
{
    const auto& review = m_walk.review();
    if (!review || !review->isWhole)
        return {};
    const Tally all = review->counts();
    QStringList out{countWords(all.errors, all.warnings, all.hints)};
    if (const int accepted = review->countAccepted(); accepted > 0)
        out.append(acceptedWords(accepted));
    out.removeAll(QString());
    if (m_walk.wanted().isAll() && m_walk.wanted().words.isEmpty())
        return out.join(u", "_s);
    return tr("%1 (%n shown)", nullptr, m_model.rowCount()).arg(out.join(u", "_s));
}

void FoundProblems::showProblems()
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_model.showOnly(m_walk.wanted());
    m_header->setRemark(counts());
    sayWhyEmpty();
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_view) : m_empty);
    follow();
}

void FoundProblems::setCut(bool isCut)
{
    m_isCut = isCut;
    sayWhyEmpty();
}

void FoundProblems::setGone(const QString& words)
{
    m_gone = words;
    sayWhyEmpty();
}

void FoundProblems::sayWhyEmpty()
{
    const auto& review = m_walk.review();
    const bool isChecked = review && review->isWhole;
    m_empty->setText(!isChecked && m_isCut ? tr("Reading was stopped. F5 reads everything.")
                     : !isChecked          ? tr("The files are being checked.")
                     : review->rows.empty() && !m_gone.isEmpty() ? m_gone
                     : review->rows.empty() ? tr("Nothing was found that could have problems.")
                     : !review->issues.empty() || m_walk.wanted().accepted
                         ? tr("No problem has the words of the filter. Try fewer of them.")
                     : review->countAccepted() > 0
                         ? tr("All problems are accepted. Press “%1” above to see them, or to take an "
                              "acceptance back.")
                               .arg(acceptedWords(review->countAccepted()))
                         : tr("No problems. Everything that was found is sound."));
}

void FoundProblems::follow()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const auto& spot = m_walk.spot();
    const auto line = spot && spot->issue ? m_model.lineOf(*spot->issue) : std::nullopt;
    if (line)
        m_view->setCurrentIndex(m_model.index(*line));
    else
        m_view->selectionModel()->clear();
}

} // namespace meshwright
