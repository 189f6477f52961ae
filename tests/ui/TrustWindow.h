#pragma once

#include "outbox/Entry.h"
#include "submission/Bench.h"
#include "ui/Engine.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/trust/SealIndicator.h"
#include "ui/trust/TrustBar.h"

#include <QPointer>

namespace Sealpost {

/// A message being written with the account of a Bench, in a window of its own: what it shows, and what became of
/// the message. The bench's pins, floors and journal are those of the window; the password has been typed before.
class TrustWindow
{
public:
    explicit TrustWindow(Bench &bench);
    ~TrustWindow();

    void compose(); ///< with the bench's account as it is now, over a new line
    void press(const QString &button);

    [[nodiscard]] ComposeWindow &window() const { return *m_window; }
    [[nodiscard]] SealIndicator &seal() const { return *m_window->findChild<SealIndicator *>(); }
    [[nodiscard]] TrustBar &bar() const { return *m_window->findChild<TrustBar *>(); }

    [[nodiscard]] bool isOpen() const { return !m_window.isNull() && m_window->isVisible(); }
    [[nodiscard]] QList<EntryState> outbox(); ///< of each message that is listed there

    /// How many such lines the journal has; an empty reason fits all.
    [[nodiscard]] qsizetype journalled(JournalEntry::Event event, const QString &reason = {}) const;

private:
    Bench &m_bench;
    Engine m_engine;
    QPointer<ComposeWindow> m_window;
};

} // namespace Sealpost
