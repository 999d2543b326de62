// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "models/formats/text_writer.h"
#include "models/json/canonical_lines.h"
#include "models/source/source.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace meshwright {

class JsonView;
class NoticeBar;

/// The document as the text in a JSON view: follows every edit, knows where in it each value stands, and
/// marks the lines of the field at hand and of what is wrong.
class DocumentText : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    DocumentText(const FormContext& context, JsonView& view, NoticeBar& notices);

    /// Shows the document for the first time.
    void begin();
    /// Shows it as it is now. Where that is long and in a layout of the person's own, another thread writes
    /// it, and until then nobody can type.
    void refresh();
    /// The same, once for several edits in a row.
    void refreshSoon() { m_soon.start(); }
    /// The same now, if it is still to come.
    void catchUp();
    /// It is not to come: somebody is typing.
    void cancelRefresh();
    /// Whether what is shown is older than the document.
    bool isComing() const { return m_soon.isActive() || m_writer.isAwaited(); }
    /// @p text says what the document is, in the layout of the person. @p source is of it, or nullptr.
    void setOwnText(std::string text, std::shared_ptr<const source::Source> source);
    /// The view shows the text again: with the lines of the field at hand and of what is wrong.
    void showMarks();
    /// What the view shows, while it says what the document is.
    const std::string& text() const { return m_text; }
    /// While @p isAside, the view shows another text, which is not valid yet.
    void setAside(bool isAside) { m_isAside = isAside; }
    bool isAside() const { return m_isAside; }
    void setReadOnly();
    bool isReadOnly() const { return m_readOnly; }

    /// Marks the lines of the value at @p at, as long as there is one; follows it through edits.
    void mark(const Pointer& at);
    /// Puts the caret to the value at @p at.
    void goTo(const Pointer& at);
    /// The same, but the focus stays where it is.
    void showAt(const Pointer& at);
    /// Lays the text out as it is exported; the caret stays at its value.
    void format();
    /// The value at @p position of the view.
    Pointer pointerAt(int position) const;
    /// What is wrong in the line with the number @p line.
    std::vector<Issue> issuesIn(int line) const;

private:
    void show(WrittenText written);
    void answered(WrittenText written);
    bool isTooLarge() const;
    void showTooLarge();
    void textShown();
    void showMark();
    void showIssues();
    LineSpan linesOf(const Pointer& at) const;
    std::vector<int> firstLines(const std::vector<Issue>& issues) const;
    bool areMarksPossible() const;

    const FormContext& m_context;
    JsonView& m_view;
    NoticeBar& m_notices;
    std::string m_text;
    std::shared_ptr<const source::Source> m_source; ///< of m_text, when that is laid out by the person
    Pointer m_at;
    std::optional<Pointer> m_goingTo; ///< as soon as the text is there
    TextWriter m_writer;
    QTimer m_soon; ///< so that several edits in a row are written out once
    bool m_isAside = false;
    bool m_readOnly = false;
};

} // namespace meshwright
