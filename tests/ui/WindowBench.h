#pragma once

#include "drafts/DraftStore.h"
#include "outbox/OutboxStore.h"
#include "support/ScriptedServer.h"
#include "trust/Seal.h"
#include "ui/Engine.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/practice/PracticeRoom.h"

#include <QPointer>
#include <QTemporaryDir>

namespace Sealpost {

class PostOffice;

/// A profile of its own, with the practice server or a scripted one to send to.
class WindowBench
{
public:
    /// With no delay a message leaves at once.
    explicit WindowBench(std::chrono::seconds undoDelay = std::chrono::seconds(0));
    ~WindowBench();

    /// The practice server and its account, of which nothing is pinned yet.
    void practise();
    void pinPractice();

    /// The account "Work" at the scripted server: on this computer and with no login, so that nothing is asked.
    [[nodiscard]] Account work() const;
    /// As "Work", with a login to prove, whose password nobody has typed yet.
    [[nodiscard]] Account withLogin() const;
    void save(const Account &account);

    /// Nothing in the profile can be written, from here on until it is false.
    void makeReadOnly(bool readOnly = true);
    [[nodiscard]] QList<DraftSummary> drafts();

    /// A message to ann@example.org, ready to be sent; its window goes with the bench.
    ComposeWindow &compose(const ComposeSeed &seed = ready());
    [[nodiscard]] static ComposeSeed ready();
    [[nodiscard]] bool isOpen() const { return !window.isNull(); }

    PostOffice &post(); ///< at work
    [[nodiscard]] QList<EntrySummary> queue();
    [[nodiscard]] std::optional<EntryState> queued(); ///< of the oldest message in the outbox; empty: there is none

    [[nodiscard]] SealState seal() const; ///< of the window
    [[nodiscard]] QString text() const;   ///< of the message, as it stands in the window
    void press(const QString &button);    ///< in the window; it is to be there

    QTemporaryDir folder;
    Engine engine;
    PracticeRoom room;
    ScriptedServer server;
    QPointer<ComposeWindow> window;
    std::chrono::milliseconds pause{20}; ///< from the last key until a draft is kept
};

} // namespace Sealpost
