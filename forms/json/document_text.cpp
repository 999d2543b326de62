// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/document_text.h"

#include "forms/json/json_view.h"
#include "forms/parts/notice_bar.h"
#include "models/json/json.h"
#include "models/json/size.h"
#include "models/source/lines.h"

#include <QTextBlock>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

DocumentText::DocumentText(const FormContext& context, JsonView& view, NoticeBar& notices)
    : m_context(context),
      m_view(view),
      m_notices(notices),
      m_writer([this](WrittenText written) { answered(std::move(written)); })
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DocumentText::refresh);
    connect(&m_view, &JsonView::shown, this, &DocumentText::textShown);
    connect(m_context.state.get(), &steps::LiveState::changed, this, &DocumentText::showIssues);
}

void DocumentText::begin()
{
    if (!isLarge(m_context.document.value()))
        return refresh();
    m_view.setLocked(true); // the window comes first; until then there is nothing to type into
    m_soon.start();
}

bool DocumentText::isTooLarge() const
{
    // Some 150,000 lines. Every line costs about a KiB while it is shown.
    constexpr std::size_t most = 100'000;
    return isMoreThan(m_context.document.value(), most);
}

void DocumentText::showTooLarge()
{
    m_text.clear();
    m_source.reset();
    m_view.showText({});
    m_view.setLocked(true);
    m_notices.put(u"too-large"_s,
                  {Severity::Hint,
                   tr("This virtual node is too large for its JSON to be shown here. Copy and Export JSON… "
                      "give all of it; the forms show and change it as ever."),
                   {},
                   false});
}

void DocumentText::refresh()
{
    m_soon.stop();
    m_writer.cancel();
    m_goingTo.reset();
    if (isTooLarge())
        return showTooLarge();
    // A layout of the person's own stays; otherwise it is the one that is exported.
    const json& value = m_context.document.value();
    if (!m_source)
        return show({canonical(value), nullptr});
    if (!isLarge(value))
        return show(inLayoutOf(m_text, value));
    m_view.setLocked(true);
    m_writer.write(m_text, value);
}

void DocumentText::answered(WrittenText written)
{
    if (!m_soon.isActive()) // there is a newer one to come
        show(std::move(written));
}

void DocumentText::show(WrittenText written)
{
    m_writer.cancel();
    m_view.setLocked(m_readOnly);
    m_notices.take(u"too-large"_s);
    m_text = std::move(written.text);
    m_source = std::move(written.source);
    m_view.showText(QString::fromStdString(m_text));
    if (m_view.isShowing())
        showMarks(); // and where it is to go to when all is there
    else
        textShown();
}

void DocumentText::catchUp()
{
    if (m_soon.isActive())
        refresh();
    if (m_writer.isAwaited())
        show(inLayoutOf(m_text, m_context.document.value()));
}

void DocumentText::cancelRefresh()
{
    m_soon.stop();
    if (m_writer.isAwaited())
        m_view.setLocked(m_readOnly);
    m_writer.cancel();
}

void DocumentText::setReadOnly()
{
    m_readOnly = true;
    m_view.setLocked(true);
}

void DocumentText::setOwnText(std::string text, std::shared_ptr<const source::Source> source)
{
    if (text != m_text) {
        m_text = std::move(text);
        const bool isOfIt = source && source->text() == m_text; // not where a byte order mark was taken off
        m_source = isOfIt ? std::move(source) : std::make_shared<const source::Source>(m_text);
    }
    showMarks();
}

void DocumentText::showMarks()
{
    showMark();
    showIssues();
}

/// A long text, which came by and by, is there.
void DocumentText::textShown()
{
    if (m_isAside)
        return;
    showIssues();
    if (const auto at = std::exchange(m_goingTo, std::nullopt))
        goTo(*at);
    else
        showMark();
}

void DocumentText::format()
{
    if (m_isAside)
        return;
    const Pointer at = pointerAt(m_view.textCursor().position());
    m_source.reset();
    refresh();
    goTo(at);
}

void DocumentText::mark(const Pointer& at)
{
    m_at = at;
    if (!isComing() && !m_isAside)
        showMark();
}

void DocumentText::goTo(const Pointer& at)
{
    if (m_soon.isActive() && !m_isAside)
        refresh(); // lines are counted in the document, not in the text from before its last edits
    if (m_view.isShowing() || m_writer.isAwaited())
        m_goingTo = at;
    showAt(at);
    m_view.setFocus();
}

void DocumentText::showAt(const Pointer& at)
{
    const QTextBlock line = m_view.document()->findBlockByNumber(linesOf(at).first);
    const QString text = line.text();
    const auto blanks = std::ranges::find_if(text, [](QChar c) { return !c.isSpace(); }) - text.begin();
    m_view.goTo(line.position() + static_cast<int>(blanks));
}

LineSpan DocumentText::linesOf(const Pointer& at) const
{
    return m_source ? source::linesOf(m_source->tree(), at) : canonicalLines(m_context.document.value(), at);
}

Pointer DocumentText::pointerAt(int position) const
{
    const QTextBlock line = m_view.document()->findBlock(position);
    if (!m_source)
        return pointerAtLine(m_context.document.value(), line.blockNumber());
    return m_source->tree().pointerAt(
        static_cast<std::size_t>(m_view.toPlainText().left(position).toUtf8().size()));
}

void DocumentText::showMark()
{
    if (m_at.isRoot() || !m_context.document.find(m_at))
        m_view.mark(std::nullopt);
    else
        m_view.mark(linesOf(m_at));
}

/// Whether the text and the issues are of the same document.
bool DocumentText::areMarksPossible() const
{
    return !m_isAside && !isComing() && !m_view.isShowing() && m_context.issues.areCurrent();
}

std::vector<int> DocumentText::firstLines(const std::vector<Issue>& issues) const
{
    std::vector<Pointer> places;
    for (const Issue& issue : issues)
        places.push_back(issue.pointer);
    return m_source ? source::firstLines(m_source->tree(), places)
                    : firstCanonicalLines(m_context.document.value(), places);
}

void DocumentText::showIssues()
{
    if (!areMarksPossible())
        return;
    const std::vector<Issue>& issues = m_context.state->now().issues;
    const std::vector<int> lines = firstLines(issues);
    std::map<int, LineMark> marks;
    for (std::size_t i = 0; i < issues.size(); ++i) {
        const Issue& issue = issues[i];
        const auto [mark, isFirst] = marks.try_emplace(lines[i], LineMark{issue.severity, issue.message});
        mark->second.canBeMended |= !issue.fixes.empty();
        if (isFirst)
            continue;
        mark->second.text += u'\n' + issue.message;
        mark->second.severity = std::min(mark->second.severity, issue.severity);
    }
    m_view.setLineMarks(std::move(marks));
}

std::vector<Issue> DocumentText::issuesIn(int line) const
{
    std::vector<Issue> out;
    if (!areMarksPossible())
        return out;
    const std::vector<Issue>& issues = m_context.state->now().issues;
    const std::vector<int> lines = firstLines(issues);
    for (std::size_t i = 0; i < issues.size(); ++i)
        if (lines[i] == line)
            out.push_back(issues[i]);
    return out;
}

} // namespace meshwright
