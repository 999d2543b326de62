// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/compare_dialog.h"

#include "forms/compare/resource_view.h"
#include "forms/fields/caption.h"
#include "forms/parts/on_screen.h"
#include "forms/style/icons.h"
#include "models/compare/comparison.h"
#include "models/compare/comparison_words.h"
#include "models/compare/taken_over.h"
#include "models/json/json_type.h"
#include "models/meshes/place.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"
#include "models/words/difference_words.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <memory>
#include <utility>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(OtherSide side)
{
    switch (side) {
    case OtherSide::AtTheEndpoint:
        return QDialog::tr("At the endpoint");
    case OtherSide::InThePlace:
        return QDialog::tr("In the place");
    case OtherSide::OnTheDisk:
        return QDialog::tr("On the disk");
    case OtherSide::Theirs:
        break;
    }
    return QDialog::tr("Theirs");
}

QString helpFor(OtherSide side)
{
    switch (side) {
    case OtherSide::AtTheEndpoint:
        return QDialog::tr(
            "This is how yours differs from what is at the endpoint. Neither is changed by looking.");
    case OtherSide::InThePlace:
        return QDialog::tr(
            "This is how yours differs from what is in the place. Neither is changed by looking.");
    case OtherSide::OnTheDisk:
        return QDialog::tr(
            "This is how yours differs from what is on the disk. Neither is changed by looking.");
    case OtherSide::Theirs:
        break;
    }
    return QDialog::tr("This is how yours differs from theirs. Neither is changed by looking.");
}

/// Some of the lines; nobody reads more.
std::vector<DifferenceLine> readableLines(const json& before, const json& after)
{
    std::vector<DifferenceLine> lines = differenceLines(before, after);
    constexpr std::size_t most = 500;
    if (lines.size() > most) {
        const QString more = QDialog::tr("And %n more.", nullptr, static_cast<int>(lines.size() - most));
        lines.resize(most);
        lines.push_back({more, {}, {}});
    }
    return lines;
}

/// Signs of what goes and of what comes, for who does not tell colours apart.
void markChange(QTableWidget& table, int row, const DifferenceLine& line)
{
    if (line.field.isEmpty() || line.before.isEmpty())
        return; // it says how many more there are
    if (!line.isNew)
        table.item(row, 1)->setIcon(icon(Sign::Nothing, &Colours::error));
    if (!line.isGone)
        table.item(row, 2)->setIcon(icon(Sign::Create, &Colours::good));
}

QTableWidget* makeTable(const std::vector<DifferenceLine>& lines, const QStringList& headers, QWidget* parent)
{
    auto* table = new QTableWidget(static_cast<int>(lines.size()), 3, parent);
    table->setObjectName(u"differences"_s);
    table->setAccessibleName(QDialog::tr("Differences"));
    table->setHorizontalHeaderLabels(headers);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    for (int row = 0; const DifferenceLine& line : lines) {
        for (int column = 0; const QString& text : {line.field, line.before, line.after}) {
            auto* item = new QTableWidgetItem(shownLines(text));
            item->setToolTip(shownAsIs(text)); // a name of 255 letters ends in dots
            table->setItem(row, column++, item);
        }
        ++row;
    }
    // No column leaves the dialog, and rows are as high as their text at any width.
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

/// What is compared in a dialog.
struct Asked
{
    Kind kind;
    OtherSide side;
    TakeOver takeOver; ///< may be none
};

class CompareDialog : public QDialog
{
public:
    CompareDialog(json mine, json theirs, const Asked& asked, QWidget* parent)
        : QDialog(parent),
          m_mine(std::move(mine)),
          m_theirs(std::move(theirs)),
          m_asked(asked),
          m_help(makeHelp(helpFor(asked.side), this)),
          m_resource(new ResourceView(this))
    {
        setObjectName(u"compare-two"_s);
        setWindowTitle(QDialog::tr("Compare"));
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(m_resource, &ResourceView::takeOverRequested, this,
                [this](const FieldDifference& field) { take(field); });
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(m_help);
        layout->addWidget(m_resource, 1);
        layout->addWidget(buttons);
        showBoth();
        openOnScreen(*this, {920, 560}, {});
    }

private:
    static ComparedState stateOf(const QString& title, Kind kind, const json& input)
    {
        ComparedState out{title};
        out.given =
            std::make_shared<const std::vector<GivenResource>>(std::vector<GivenResource>{{kind, input}});
        return out;
    }

    void showBoth()
    {
        m_comparison = compareStates(stateOf(titleOf(m_asked.side), m_asked.kind, m_theirs),
                                     stateOf(QDialog::tr("Mine"), m_asked.kind, m_mine));
        const bool isSame = m_comparison.all.resources.empty();
        m_help->setText(isSame ? QDialog::tr("Both say the same.") : helpFor(m_asked.side));
        const ResourceDifference nothing{ResourceChange::Changed, m_asked.kind, 0, 0};
        m_resource->show(m_comparison, isSame ? nothing : m_comparison.all.resources.front(),
                         m_asked.takeOver ? QString() : QDialog::tr("Here both can only be looked at."));
    }

    void take(const FieldDifference& field)
    {
        const auto taken = takenOver(m_mine, m_theirs, m_mine, field);
        if (!taken)
            return;
        const QString what = fieldWords(m_asked.kind, m_theirs, m_mine, field).what;
        m_mine = *taken;
        m_asked.takeOver(m_mine, what);
        showBoth();
    }

    json m_mine;
    json m_theirs;
    Asked m_asked;
    Comparison m_comparison;
    QLabel* m_help;
    ResourceView* m_resource;
};

} // namespace

OtherSide sideOf(const Place& place)
{
    return place.kind == PlaceKind::Endpoint ? OtherSide::AtTheEndpoint : OtherSide::InThePlace;
}

void compare(const json& mine, const json& theirs, QWidget* parent, OtherSide side, Kind kind,
             const TakeOver& takeOver)
{
    CompareDialog(mine, theirs, {kind, side, takeOver}, parent).exec();
}

bool confirmChange(const json& before, const json& after, const QString& title, const QString& help,
                   QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"confirm-change"_s);
    dialog.setWindowTitle(title);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(makeHelp(help, &dialog));
    const std::vector<DifferenceLine> lines = readableLines(before, after);
    QTableWidget* table =
        makeTable(lines, {QDialog::tr("Field"), QDialog::tr("Now"), QDialog::tr("Afterwards")}, &dialog);
    for (int row = 0; const DifferenceLine& line : lines)
        markChange(*table, row++, line);
    layout->addWidget(table, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    openOnScreen(dialog, {820, 420}, {});
    return dialog.exec() == QDialog::Accepted;
}

} // namespace meshwright
