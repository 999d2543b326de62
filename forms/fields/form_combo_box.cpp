// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/form_combo_box.h"

#include "forms/fields/labels.h"
#include "forms/fields/wheel_guard.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace meshwright {

namespace {

/// What assistive programs see of a FormComboBox.
class FormComboBoxAccess : public QAccessibleWidget
{
public:
    explicit FormComboBoxAccess(FormComboBox* box) : QAccessibleWidget(box, QAccessible::ComboBox), m_box(box)
    {}

    QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Name)
            return m_box->accessibleName();
        return which == QAccessible::Value ? m_box->currentText() : QAccessibleWidget::text(which);
    }

    int childCount() const override { return 1; }
    QAccessibleInterface* child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_box->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child && child->object() == m_box->view() ? 0 : -1;
    }

    QStringList actionNames() const override
    {
        return QAccessibleWidget::actionNames() << showMenuAction() << pressAction();
    }
    void doAction(const QString& action) override
    {
        if (action == showMenuAction() || action == pressAction())
            m_box->showPopup();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    FormComboBox* m_box;
};

QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    auto* box = className == QLatin1StringView(FormComboBox::staticMetaObject.className())
                    ? qobject_cast<FormComboBox*>(object)
                    : nullptr;
    return box ? new FormComboBoxAccess(box) : nullptr; // QAccessible's cache deletes it
}

} // namespace

FormComboBox::FormComboBox(QWidget* parent) : QComboBox(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed);
    guardFromWheel(this);
    setSizeAdjustPolicy(AdjustToContents);
}

QSize FormComboBox::sizeHint() const
{
    return QComboBox::sizeHint().boundedTo(QSize(emOf(*this) * 30, QWIDGETSIZE_MAX));
}

QSize FormComboBox::minimumSizeHint() const
{
    return QComboBox::minimumSizeHint().boundedTo(QSize(emOf(*this) * 8, QWIDGETSIZE_MAX));
}

void FormComboBox::initStyleOption(QStyleOptionComboBox* option) const
{
    QComboBox::initStyleOption(option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    option->currentText = option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, room.width());
}

} // namespace meshwright
