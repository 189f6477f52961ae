#pragma once

#include "message/SpooledMessage.h"
#include "outbox/Entry.h"
#include "store/StoreFailure.h"
#include "ui/compose/Readiness.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace Sealpost {

class ComposeForm;
class Dispatch;
class DraftKeeper;
class Engine;
class UndoBar;
class WarmLine;

/// A message on its way out of its window: from Send on, until it is in the outbox and cannot be called back any
/// more. Who shows it says what is to be asked, and locks what must not change meanwhile.
class Departure : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Here,         ///< it is being written
        AwaitsLine,   ///< which may have something to ask; not for long
        Enters,       ///< the outbox
        CallableBack, ///< it is in there, held for a while
        Gone,
    };

    /// It goes with `window`, which shows the form.
    Departure(Engine &engine, ComposeForm &form, DraftKeeper &keeper, WarmLine &line, QWidget *window);
    ~Departure() override;

    [[nodiscard]] State state() const { return m_state; }

    /// What stands in the form, which is complete: at that time, whatever the line is like now; invalid: as soon as
    /// the line is ready, or too slow.
    void start(const QDateTime &when);
    void startAnyway(); ///< as soon as possible; until then it waits in the outbox
    void cancel();

    void lookAtLine(); ///< there is something new about it

Q_SIGNALS:
    void stateChanged();
    void progress(qint64 octets, qint64 all);

    // It is here again, or still.

    void heldUp(Sealpost::Readiness why); ///< neither Go nor Wait
    void unwritten(const Sealpost::MessageFailure &why);
    void refused(const Sealpost::StoreFailure &why); ///< it is not in the outbox
    void cameBack();
    void stayedThere(const Sealpost::StoreFailure &why); ///< it came back, and is in the outbox nevertheless

    // It is in the outbox.

    void enqueued(Sealpost::EntryId id);
    void callableBack(Sealpost::UndoBar *bar); ///< which is to be shown, here or elsewhere

private:
    /// So long Send waits for the line. A message waits in the outbox as well.
    static constexpr std::chrono::seconds patience{3};
    /// A line is kept warm for what goes within this time.
    static constexpr std::chrono::seconds soon{60};

    void setState(State state);
    void awaitLine();
    void enter();
    void afterEnqueued(EntryId id);
    void letDispatchGo();
    void lendLine();
    void offerCallBack(EntryId id);
    void comeBack(EntryId id);
    void takeBarAway();
    void end();

    Engine &m_engine;
    ComposeForm &m_form;
    DraftKeeper &m_keeper;
    WarmLine &m_line;
    QWidget *m_window;
    State m_state = State::Here;
    QTimer m_patience;     ///< runs while it awaits the line
    QDateTime m_when;      ///< when it is to go; invalid: now
    QDateTime m_heldUntil; ///< in the outbox; invalid: it may go at once
    QPointer<Dispatch> m_dispatch;
    QPointer<UndoBar> m_undo;
};

} // namespace Sealpost
