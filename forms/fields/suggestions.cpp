// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/suggestions.h"

#include "forms/fields/flow_layout.h"
#include "forms/fields/wrapping_button.h"
#include "forms/style/measures.h"
#include "models/json/json.h"

#include <QPushButton>

namespace meshwright {

namespace {

void fillIn(const steps::Suggestion& suggestion, Document& document, const Pointer& at)
{
    const Document::Group group(document);
    for (const auto& [where, value] : suggestion.values) {
        if (where == "-")
            document.insert(at, items(document.find(at)).size(), value);
        else
            document.set(at.resolve(where), value);
    }
}

} // namespace

QWidget* makeSuggestions(std::span<const steps::Suggestion> suggestions, Document& document,
                         const Pointer& at, QWidget* parent)
{
    if (suggestions.empty())
        return nullptr;
    auto* row = new QWidget(parent);
    auto* layout = new FlowLayout(FlowLayout::Columns::AsNeeded, measures.gap.small, row);
    for (const steps::Suggestion& suggestion : suggestions) {
        QPushButton* button = makeWrappingPushButton(steps::translated(suggestion.label), row);
        button->setAutoDefault(false);
        QObject::connect(button, &QPushButton::clicked, button,
                         [&suggestion, &document, at] { fillIn(suggestion, document, at); });
        layout->addWidget(button);
    }
    return row;
}

} // namespace meshwright
