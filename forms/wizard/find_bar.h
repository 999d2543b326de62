// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/find_words.h"

#include <QWidget>

#include <cstddef>
#include <optional>

class QLabel;
class QLineEdit;

namespace meshwright {

struct FormContext;

/// Finds words in what the forms show and in the JSON: Enter or F3 goes on, with Shift back, Escape closes.
/// Who leads to what is found leaves the focus here.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// @p context must outlive the bar, which is hidden at first.
    FindBar(const FormContext& context, QWidget* parent);

    /// Shows the bar, for somebody who is in the step @p from; seeks @p words, or those of before.
    void open(steps::StepId from, const QString& words);
    void close();
    /// Goes to the next place, or the one before, around the ends.
    void step(bool forward);
    QString words() const;
    /// Where the words were found last.
    const std::optional<Pointer>& place() const { return m_place; }
    /// They stand in no place, but in what is typed as JSON and is not valid yet.
    void sayOnlyTyped();

Q_SIGNALS:
    /// Other words are sought.
    void sought(const QString& words);
    void found(const meshwright::Pointer& at);
    /// The words stand nowhere in the document.
    void missed(bool forward);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addButtons();
    void seek();
    void go(bool forward, bool beyond);
    const steps::FoundPlaces& lookUp();
    void say(std::ptrdiff_t number);

    const FormContext& m_context;
    QLineEdit* m_words;
    QLabel* m_count;
    steps::StepId m_from = steps::StepId::Console;
    std::optional<steps::FoundPlaces> m_places; ///< until the words or the document change
    std::optional<Pointer> m_place;
};

} // namespace meshwright
