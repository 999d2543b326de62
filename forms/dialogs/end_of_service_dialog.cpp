// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/end_of_service_dialog.h"

#include "forms/parts/on_screen.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString chapter(const QString& title, const QStringList& lines)
{
    QString out = "<h3>"_L1 + title.toHtmlEscaped() + "</h3>"_L1;
    for (const QString& line : lines)
        out += "<p>"_L1 + line.toHtmlEscaped() + "</p>"_L1;
    return out;
}

QString linkTo(const char* address, const QString& title)
{
    return u"<p><a href='%1'>%2</a><br>%1</p>"_s.arg(QString::fromLatin1(address), title.toHtmlEscaped());
}

QString endOfServicePage()
{
    return chapter(
               QDialog::tr("What has ended"),
               {QDialog::tr(
                    "AWS ended App Mesh on 30 September 2026. Its web console is gone, and with it the "
                    "meshes that ran there: AWS gives nobody access to them any more."),
                QDialog::tr("Its API may refuse every request or be gone altogether. Whatever an address of "
                            "AWS still answers, save to a folder now.")}) +
           chapter(
               QDialog::tr("What works here all the same"),
               {QDialog::tr("Meshes in folders and files: they are created, edited, checked and compared on "
                            "this computer, and no service is asked."),
                QDialog::tr(
                    "Endpoints that speak the App Mesh API and are run by others, in a company or for "
                    "tests: the end of the service does not reach them."),
                QDialog::tr(
                    "What you kept of your meshes: output of the AWS CLI, templates and the like. They "
                    "are opened from the File menu.")}) +
           chapter(QDialog::tr("Where AWS sends people"),
                   {QDialog::tr("Services on Amazon ECS: to Amazon ECS Service Connect."),
                    QDialog::tr("Services on Amazon EKS, or on both: to Amazon VPC Lattice."),
                    QDialog::tr(
                        "Both describe services in a way of their own, so virtual nodes, virtual services "
                        "and routes have to be written anew there. What stands in your files is the record "
                        "of what was agreed: ports, protocols, timeouts, certificates, who calls whom.")}) +
           linkTo("https://aws.amazon.com/blogs/containers/"
                  "migrating-from-aws-app-mesh-to-amazon-ecs-service-connect/",
                  QDialog::tr("AWS on the way to Amazon ECS Service Connect")) +
           linkTo(
               "https://aws.amazon.com/blogs/containers/migrating-from-aws-app-mesh-to-amazon-vpc-lattice/",
               QDialog::tr("AWS on the way to Amazon VPC Lattice"));
}

QDialog* makeEndOfService(QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"end-of-service"_s);
    dialog->setWindowTitle(QDialog::tr("The end of App Mesh"));
    auto* text = new QTextBrowser(dialog);
    text->setObjectName(u"end-of-service-text"_s);
    text->setAccessibleName(dialog->windowTitle());
    text->setOpenExternalLinks(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(endOfServicePage());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    openOnScreen(*dialog, {600, 560}, {});
    return dialog;
}

} // namespace

void showEndOfService(QWidget* parent)
{
    auto* dialog =
        parent ? parent->findChild<QDialog*>(u"end-of-service"_s, Qt::FindDirectChildrenOnly) : nullptr;
    if (!dialog)
        dialog = makeEndOfService(parent);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

QMenu* addHelpMenu(QMenuBar& bar, QWidget& window)
{
    QMenu* help = bar.addMenu(QDialog::tr("&Help"));
    QAction* end = help->addAction(QDialog::tr("The &end of App Mesh"));
    end->setObjectName(u"help-end-of-service"_s);
    QObject::connect(end, &QAction::triggered, &window, [&window] { showEndOfService(&window); });
    return help;
}

} // namespace meshwright
