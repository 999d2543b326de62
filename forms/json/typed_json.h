// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/json/typing_pause.h"
#include "forms/json/wrapped_node.h"
#include "models/formats/located_issue.h"
#include "models/json/json_fwd.h"

#include <QObject>

#include <optional>
#include <string>
#include <vector>

namespace meshwright {

class DocumentText;
class JsonView;
class NoticeBar;

/// What is typed in a JSON view, and its way to the document: taken over when it is valid; said, kept, taken
/// back and brought back as long as it is not.
class TypedJson : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    TypedJson(const FormContext& context, JsonView& view, NoticeBar& notices, DocumentText& shown);

    /// What has been typed and is not valid yet, instead of the document's, as of the last settling; empty
    /// when there is none. Where everything has been deleted it is an empty line.
    const QString& unfinishedText() const { return m_unfinishedText; }
    /// Shows @p text as typed and not valid yet.
    void setUnfinishedText(const QString& text);
    /// Brings what has been typed into the document now; what is not valid becomes the unfinished text.
    void settle();
    /// Takes back what was typed here and has not reached the document, in the end all of it at once: the
    /// document itself stays as it is. False when there is nothing.
    bool undo();
    bool redo();
    bool canRedo() const;
    /// Why the unfinished text is not the document, and where in it; nullopt when there is none.
    const std::optional<LocatedIssue>& fault() const { return m_fault; }
    /// Puts the caret and the focus to where the unfinished text is no JSON; nothing when there is none.
    void goToFault();

Q_SIGNALS:
    void unfinishedTextChanged();

private:
    void typed();
    bool isOfDocument(const std::string& text) const;
    void goBack();
    void warn();
    void takeOver();
    void become(const Parsed& parsed, std::string text);
    void showFault(const LocatedIssue& fault, const QString& text);
    QString faultWords(const LocatedIssue& fault) const;
    void finish();
    void discard();
    bool canRedoHere() const;
    bool canBringBack() const;
    void bringBack();
    void documentChanged();
    void lookAtForm();

    const FormContext& m_context;
    JsonView& m_view;
    NoticeBar& m_notices;
    DocumentText& m_shown;
    WrappedNode m_wrapped;
    TypingPause m_pause;

    /// Unfinished text that has made room for the document's and can come back.
    struct TakenBack
    {
        QString text;
        std::string madeFrom;
        std::size_t done = 0; ///< where the document's history was, and how long
        std::size_t steps = 0;
    };
    std::optional<TakenBack> m_takenBack;
    QString m_unfinishedText;
    std::vector<LocatedIssue> m_warnings; ///< about the text that became the document last
    std::optional<LocatedIssue> m_fault;
    int m_faultAt = 0;      ///< its place in the view
    std::string m_madeFrom; ///< the text of the document that the unfinished one was made from
    bool m_takingOver = false;
    bool m_formMoved = false;        ///< since it was looked at last
    bool m_changedMeanwhile = false; ///< the form is not as the unfinished text was made from
};

} // namespace meshwright
