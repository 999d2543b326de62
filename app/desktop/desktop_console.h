// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/compare_opening.h"
#include "app/desktop/draft_actions.h"
#include "app/desktop/node_actions.h"
#include "app/desktop/place_actions.h"
#include "app/desktop/questions.h"
#include "app/desktop/review_opening.h"
#include "app/desktop/transfer_actions.h"
#include "forms/console/console_window.h"
#include "forms/console/ways_in.h"
#include "forms/parts/notice_bar.h"

#include <map>
#include <memory>
#include <vector>

namespace meshwright {

/// The console window: made when it is asked for, what a person does there handed to who does it, and the
/// news that are told there.
class DesktopConsole : public QObject
{
    Q_OBJECT

public:
    /// What the console shows, and who does what it asks for.
    struct Parts
    {
        OpenPlace& place;
        OpenDrafts& drafts;
        QSettings& settings;
        Questions& questions;
        PlaceActions& places;
        DraftActions& draftActions;
        NodeActions& nodeActions;
        TransferActions& transferActions;
        ReviewOpening& reviews;
        CompareOpening& compareOpening;
        FileCommands files;
    };
    /// All @p parts must outlive this object.
    explicit DesktopConsole(Parts parts, QObject* parent = nullptr);
    ~DesktopConsole() override;

    /// Opens the console.
    void open();
    /// Its window; nullptr before it was opened.
    ConsoleWindow* window() const { return m_window.get(); }
    /// Tells @p news there in the place of what was told @p about the same. What went wrong is told at once
    /// when the console is not to be seen.
    void tell(const QString& about, Severity severity, const QString& news);
    /// The same with what can be done about it; it keeps nobody from anything else.
    void tell(const QString& about, const Notice& notice);
    /// What was told @p about the same is settled.
    void settle(const QString& about);
    /// Whether what was told @p about it is to be seen there, or will be.
    bool isTold(const QString& about) const;
    /// From now on nobody is there to be told at once: the program ends.
    void stopInterrupting() { m_mayInterrupt = false; }
    /// Offers what was open when the program ended last time.
    void offerLeftOpen(const std::vector<DraftRow>& drafts);
    /// Shows that @p draft is in the bin, where it can be taken out again.
    void showDiscarded(const DraftRow& draft);
    /// Says that no settings are kept, for @p path is in their way; nothing when it is empty.
    void tellWhatIsInTheWay(const QString& path);

Q_SIGNALS:
    /// A person has had the place that is shown listed again.
    void refreshed();

private:
    void connectWindow();
    void connectPlaces();
    void connectNodes();
    void exportNodes(const std::vector<DescribedNode>& nodes);
    void goIn(WaysIn::Way way);

    Parts m_parts;
    std::unique_ptr<ConsoleWindow> m_window;
    std::map<QString, Notice> m_news; ///< what there is to say in the console, by what it is about
    bool m_mayInterrupt = true;
};

} // namespace meshwright
