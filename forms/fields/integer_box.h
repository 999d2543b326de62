// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <QAbstractSpinBox>

#include <cstdint>
#include <optional>

namespace meshwright {

/// A number that can be absent, and that shows a wrong value as it is: nothing is clamped, nothing refused
/// while typing. The arrows and the wheel stay within the bounds; one step below the least is absent.
class IntegerBox : public QAbstractSpinBox
{
    Q_OBJECT

public:
    IntegerBox(std::int64_t min, std::optional<std::int64_t> max, QWidget* parent);

    /// Shows @p value; nullptr is absent.
    void display(const json* value);
    /// What is typed as JSON: a whole number, or else the text itself; nullopt when empty.
    std::optional<json> value() const;
    /// What stands in the empty box.
    void setPlaceholder(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void stepBy(int steps) override;
    QValidator::State validate(QString& input, int& position) const override;

Q_SIGNALS:
    /// A person typed or stepped; not after display().
    void edited();

protected:
    StepEnabled stepEnabled() const override;

private:
    std::int64_t m_min;
    std::int64_t m_max;
};

} // namespace meshwright
