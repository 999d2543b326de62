// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

#include <random>

// Windows that are closed while something is written, listed or sent for them: no answer may meet a window
// that is gone, which the address checker would tell.
namespace meshwright {

namespace {

/// A person with many windows and little patience.
class HastyPerson : public DesktopTest
{
protected:
    std::size_t below(std::size_t most)
    {
        return std::uniform_int_distribution<std::size_t>(0, most - 1)(m_random);
    }

    void open()
    {
        if (m_open.size() > 4)
            return close();
        const std::string name = "node" + std::to_string(m_opened++);
        Session& session = m_desktop->openWizard(node(name.c_str()), steps::StepId::Review);
        m_open.push_back({&session, &session.window});
    }
    void close()
    {
        if (WizardWindow* const window = any())
            below(3) == 0 ? Q_EMIT window->discardRequested() : (void)window->close();
    }
    void type()
    {
        if (Session* const session = anySession())
            session->document().set(hostName, "host" + std::to_string(below(1000)) + ".local");
    }
    void save()
    {
        if (Session* const session = anySession()) {
            m_questions.file = m_home.filePath(QStringLiteral("file%1.json").arg(below(3)));
            Q_EMIT session->window.saveRequested();
        }
    }
    void send()
    {
        if (WizardWindow* const window = any())
            Q_EMIT window->createRequested();
    }
    void look() { choosePlace(below(2) == 0 ? m_here : m_there); }
    void wait() { QTest::qWait(static_cast<int>(below(20))); }
    /// Somewhere a place stops answering, elsewhere it begins again.
    void slow()
    {
        static constexpr const char* calls[] = {"create", "update",     "describe", "describeRest",
                                                "tags",   "listMeshes", "eachNode", "list"};
        const char* const call = calls[below(std::size(calls))];
        Gate& place = gate(below(2) == 0 ? m_here : m_there);
        below(2) == 0 ? place.hold(call) : place.letThrough(call);
    }

    void act()
    {
        using Act = void (HastyPerson::*)();
        static constexpr Act acts[] = {&HastyPerson::open, &HastyPerson::close, &HastyPerson::type,
                                       &HastyPerson::type, &HastyPerson::save,  &HastyPerson::send,
                                       &HastyPerson::send, &HastyPerson::look,  &HastyPerson::wait,
                                       &HastyPerson::slow};
        (this->*acts[below(std::size(acts))])();
    }

    std::mt19937 m_random;

private:
    struct Opened
    {
        Session* session;
        QPointer<WizardWindow> window;
    };

    /// A window that is hidden is out of reach, also while it waits for its draft.
    Session* anySession()
    {
        std::erase_if(m_open, [](const Opened& one) { return !one.window || !one.window->isVisible(); });
        return m_open.empty() ? nullptr : m_open[below(m_open.size())].session;
    }
    WizardWindow* any()
    {
        Session* const session = anySession();
        return session ? &session->window : nullptr;
    }

    std::vector<Opened> m_open;
    int m_opened = 0;
};

} // namespace

TEST_F(HastyPerson, ClosesWindowsWhileTheyAreWaitedFor)
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("MESHWRIGHT_SEED", &isGiven);
    const unsigned seed = isGiven ? static_cast<unsigned>(given) : std::random_device()();
    SCOPED_TRACE("MESHWRIGHT_SEED=" + std::to_string(seed));
    m_random.seed(seed);
    for (int i = 0; i < 150; ++i)
        act();
    // And the program is ended in the middle of it.
    m_desktop.reset();
    settle();
}

} // namespace meshwright
