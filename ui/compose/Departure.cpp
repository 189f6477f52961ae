#include "ui/compose/Departure.h"

#include "ui/Engine.h"
#include "ui/compose/ComposeForm.h"
#include "ui/compose/Dispatch.h"
#include "ui/compose/DraftKeeper.h"
#include "ui/compose/SentText.h"
#include "ui/compose/WarmLine.h"
#include "ui/outbox/PostOffice.h"
#include "ui/outbox/UndoBar.h"

namespace Sealpost {

using namespace std::chrono_literals;

Departure::Departure(Engine &engine, ComposeForm &form, DraftKeeper &keeper, WarmLine &line, QWidget *window)
    : QObject(window)
    , m_engine(engine)
    , m_form(form)
    , m_keeper(keeper)
    , m_line(line)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &Departure::enter);
}

Departure::~Departure()
{
    takeBarAway(); // it may be in another window
}

void Departure::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void Departure::start(const QDateTime &when)
{
    m_when = when;
    if (m_when.isValid())
        enter();
    else
        awaitLine();
}

void Departure::startAnyway()
{
    m_when = {};
    enter();
}

void Departure::cancel()
{
    if (m_dispatch)
        return m_dispatch->cancel();
    if (m_state != State::AwaitsLine)
        return;
    m_patience.stop();
    setState(State::Here);
}

// The line ------------------------------------------------------------------------------------------------------

void Departure::awaitLine()
{
    if (!m_line.line())
        m_line.reopen();
    if (!m_line.line())
        return; // it has said why
    setState(State::AwaitsLine);
    m_patience.start();
    m_line.stand();
    lookAtLine();
}

void Departure::lookAtLine()
{
    const auto account = m_form.account();
    if (m_state != State::AwaitsLine || !m_line.line() || !account)
        return;
    const Readiness readiness = readinessOf(m_line.line()->report(), *account, m_line.wantsPassword());
    if (readiness == Readiness::Wait)
        return;
    if (readiness == Readiness::Go)
        return enter();
    m_patience.stop();
    setState(State::Here);
    Q_EMIT heldUp(readiness);
}

// The outbox ----------------------------------------------------------------------------------------------------

void Departure::enter()
{
    m_patience.stop();
    const auto draft = m_form.draft();
    const auto account = m_form.account();
    const auto folder = m_engine.temporary().path();
    const auto post = folder ? m_engine.post() : failure(folder.error());
    if (!draft || !account || !post) {
        setState(State::Here);
        if (!post)
            Q_EMIT refused(post.error());
        return;
    }
    m_dispatch = new Dispatch(**post, m_keeper, *folder, this);
    connect(m_dispatch, &Dispatch::progress, this, &Departure::progress);
    connect(m_dispatch, &Dispatch::enqueued, this, &Departure::afterEnqueued);
    connect(m_dispatch, &Dispatch::unwritten, this, [this](const MessageFailure &why) {
        letDispatchGo();
        setState(State::Here);
        Q_EMIT unwritten(why);
    });
    connect(m_dispatch, &Dispatch::refused, this, [this](const StoreFailure &why) {
        letDispatchGo();
        setState(State::Here);
        Q_EMIT refused(why);
    });
    const std::chrono::seconds delay = m_engine.settings().undoDelay;
    const bool callable = !m_when.isValid() && delay > 0s;
    m_heldUntil = callable ? m_engine.clock().now().addDuration(delay) : m_when;
    setState(State::Enters);
    m_dispatch->start(*draft, *account, m_heldUntil);
}

void Departure::letDispatchGo()
{
    m_dispatch->deleteLater();
    m_dispatch = nullptr;
}

void Departure::afterEnqueued(EntryId id)
{
    letDispatchGo();
    lendLine();
    Q_EMIT enqueued(id);
    if (m_heldUntil.isValid() && !m_when.isValid())
        offerCallBack(id);
    else
        end();
}

void Departure::lendLine()
{
    if (m_heldUntil.isValid() && m_engine.clock().now().addDuration(soon) <= m_heldUntil)
        return;
    const auto post = m_engine.post();
    if (auto line = m_line.give(); line && post)
        (*post)->lend(std::move(line));
}

// Calling back --------------------------------------------------------------------------------------------------

void Departure::offerCallBack(EntryId id)
{
    const auto draft = m_form.draft();
    m_undo = new UndoBar(**m_engine.post(), id, draft ? shownMessage(*draft) : QString(), m_heldUntil, m_window);
    connect(m_undo, &UndoBar::undone, this, &Departure::comeBack);
    connect(m_undo, &UndoBar::over, this, &Departure::end);
    connect(m_undo, &QObject::destroyed, this, &Departure::end); // with the window that showed it
    setState(State::CallableBack);
    Q_EMIT callableBack(m_undo);
}

/// As it was: nothing here has changed since. It is out of the outbox when it is certain that it is here.
void Departure::comeBack(EntryId id)
{
    takeBarAway();
    const bool isHere = m_keeper.takeUp();
    setState(State::Here);
    Q_EMIT cameBack();
    m_line.reopen();
    if (!isHere)
        return; // set aside in the outbox, nothing sends it
    const auto post = m_engine.post();
    const auto gone = post ? (*post)->withdraw(id) : failure(post.error());
    if (!gone)
        Q_EMIT stayedThere(gone.error());
}

/// Its own signal may be what leads here.
void Departure::takeBarAway()
{
    if (!m_undo)
        return;
    m_undo->disconnect(this);
    m_undo->hide();
    m_undo->deleteLater();
    m_undo = nullptr;
}

void Departure::end()
{
    takeBarAway();
    setState(State::Gone);
}

} // namespace Sealpost
