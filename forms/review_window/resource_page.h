// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/review_window/issue_card.h"

#include <QScrollArea>

#include <map>
#include <memory>
#include <optional>

class QVBoxLayout;

namespace meshwright {

class Card;
class EmptyState;
class ReviewWalk;
struct ResourceSection;

/// The middle of the review: the resource one looks at in words, what is wrong where it is wrong. It is only
/// read here.
class ResourcePage : public QScrollArea
{
    Q_OBJECT

public:
    /// @p walk must outlive the page.
    ResourcePage(ReviewWalk& walk, ReviewWishes wishes, QWidget* parent);

    /// What is said while nothing is looked at.
    void setWaiting(const QString& words);

private:
    void showSpot();
    QWidget* makePage();
    QWidget* makeHead(QWidget* parent);
    /// Lines for what is wrong in @p section, @p left at most, which becomes what is left of that; whether
    /// anything is.
    bool addIssues(const ResourceSection& section, QVBoxLayout& column, QWidget* parent, int& left) const;
    void addSections(QVBoxLayout& column, QWidget* parent);
    void addHead(const ResourceSection& section, Card& card);

    ReviewWalk& m_walk;
    ReviewWishes m_wishes;
    QString m_waiting;
    std::shared_ptr<const Review> m_shown; ///< the page is of this
    std::optional<ReviewSpot> m_spot;      ///< and of this place in it
    std::optional<ReviewPlace> m_place;    ///< whose row is this
    std::map<QString, bool> m_folds;       ///< sections of it that a person has opened or closed
};

} // namespace meshwright
