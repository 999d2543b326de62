// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_folds.h"

#include "forms/fields/severity_look.h"
#include "forms/json/json_view.h"

#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>
#include <string_view>

namespace meshwright {

namespace {

/// Stays with its line when lines above it come and go.
struct Folded : QTextBlockUserData
{};

/// Whether a bracket that @p line opens is closed below the next line, as far as these two tell.
bool leavesOpen(const QTextBlock& line)
{
    const QString text = line.text();
    int open = 0;
    bool inText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"')
            inText = !inText;
        else if (inText)
            i += c == u'\\' ? 1 : 0;
        else if (c == u'{' || c == u'[')
            ++open;
        else if (c == u'}' || c == u']')
            open = std::max(0, open - 1);
    }
    const QString next = line.next().text().trimmed();
    return open > 0 && line.next().isValid() && !next.startsWith(u'}') && !next.startsWith(u']');
}

} // namespace

JsonFolds::JsonFolds(JsonView* view) : QObject(view), m_view(*view)
{
    connect(view->document(), &QTextDocument::contentsChanged, this, &JsonFolds::textChanged);
}

const FoldRange* JsonFolds::rangeAt(int line) const
{
    if (m_stale && !m_view.isShowing()) {
        const QString text = m_view.toPlainText();
        m_ranges = foldRanges(std::u16string_view(reinterpret_cast<const char16_t*>(text.utf16()),
                                                  static_cast<std::size_t>(text.size())));
        m_stale = false;
    }
    const auto found = std::ranges::lower_bound(m_ranges, line, {}, &FoldRange::first);
    return found != m_ranges.end() && found->first == line ? &*found : nullptr;
}

bool JsonFolds::canFold(const QTextBlock& block) const
{
    if (!block.isValid())
        return false;
    // Asked for every line that is painted, after each key: not worth going through all of a long text.
    return m_stale ? leavesOpen(block) : rangeAt(block.blockNumber()) != nullptr;
}

bool JsonFolds::isFolded(const QTextBlock& block) const
{
    return block.userData() != nullptr;
}

void JsonFolds::setFolded(int line, bool folded)
{
    m_view.document()->findBlockByNumber(line).setUserData(folded ? new Folded
                                                                  : nullptr); // the block owns it
    m_any = m_any || folded;
}

void JsonFolds::toggle(const QTextBlock& block)
{
    setFolded(block.blockNumber(), !isFolded(block));
    apply();
}

void JsonFolds::setFoldedAround(const QTextBlock& block, bool folded)
{
    (void)rangeAt(0); // up to date
    const int line = block.blockNumber();
    const FoldRange* around = nullptr;
    for (const FoldRange& range : m_ranges)
        if (range.first <= line && line <= range.last &&
            isFolded(m_view.document()->findBlockByNumber(range.first)) != folded)
            around = &range;
    if (!around)
        return;
    setFolded(around->first, folded);
    if (folded)
        m_view.goTo(m_view.document()->findBlockByNumber(around->first).position());
    apply();
}

void JsonFolds::unfoldAll()
{
    for (QTextBlock block = m_view.document()->begin(); block.isValid(); block = block.next())
        block.setUserData(nullptr);
    m_any = false;
    apply();
}

void JsonFolds::foldAll()
{
    (void)rangeAt(0);
    for (const FoldRange& range : m_ranges)
        if (range.first > 0)
            setFolded(range.first, true);
    apply();
}

void JsonFolds::reveal(const QTextBlock& block)
{
    if (!block.isValid() || block.isVisible())
        return;
    const int line = block.blockNumber();
    (void)rangeAt(0);
    for (const FoldRange& range : m_ranges)
        if (range.first < line && line < range.last)
            setFolded(range.first, false);
    apply();
}

void JsonFolds::textChanged()
{
    m_stale = true;
    if (m_any && !m_applying && !m_view.isShowing())
        apply();
}

void JsonFolds::apply()
{
    const QScopedValueRollback applying(m_applying, true);
    (void)rangeAt(0);
    QTextDocument* document = m_view.document();
    int hiddenUntil = 0; // lines before this one are hidden
    auto range = m_ranges.begin();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber();
        while (range != m_ranges.end() && range->first < line)
            ++range;
        const bool visible = line >= hiddenUntil;
        block.setVisible(visible);
        block.setLineCount(visible ? 1 : 0);
        const bool opens = range != m_ranges.end() && range->first == line;
        if (!opens && isFolded(block))
            block.setUserData(nullptr); // nothing to fold any more
        if (visible && opens && isFolded(block))
            hiddenUntil = range->last;
    }
    document->markContentsDirty(0, document->characterCount());
    if (auto* layout = qobject_cast<QPlainTextDocumentLayout*>(document->documentLayout())) {
        layout->requestUpdate();
        Q_EMIT layout->documentSizeChanged(layout->documentSize());
    }
    m_view.viewport()->update();
    Q_EMIT changed();
}

void JsonFolds::paint(const QRect& area) const
{
    if (!m_any)
        return;
    QPainter painter(m_view.viewport());
    painter.setFont(m_view.font());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setPen(muted(m_view.palette()));
    for (QTextBlock block = m_view.firstLine(); block.isValid(); block = block.next()) {
        const QRectF line = m_view.lineRect(block);
        if (line.top() > area.bottom())
            break;
        if (!block.isVisible() || !isFolded(block))
            continue;
        const int after = m_view.fontMetrics().horizontalAdvance(block.text()) + 8;
        painter.drawText(line.translated(after, 0), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("…"));
    }
}

} // namespace meshwright
