#include "ui/compose/DraftKeeper.h"

#include "drafts/DraftStore.h"
#include "ui/Engine.h"
#include "ui/compose/ComposeForm.h"
#include "ui/compose/PastedImage.h"

#include <tuple>

namespace Sealpost {

DraftKeeper::DraftKeeper(Engine &engine, ComposeForm &form, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_form(form)
{
    m_due.setInterval(pause);
    m_latest.setInterval(5 * pause);
    m_again.setInterval(untilNextTry);
    for (QTimer *timer : {&m_due, &m_latest, &m_again}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { std::ignore = keep(); });
    }
    connect(&form, &ComposeForm::edited, this, &DraftKeeper::afterEdit);
    connect(&form, &ComposeForm::senderChanged, this, &DraftKeeper::afterEdit);
    connect(&form, &ComposeForm::imageGiven, this, &DraftKeeper::keepImage);
}

void DraftKeeper::resume(const StoredDraft &draft)
{
    m_kept = draft;
    m_form.fill(draft);
    settle(State::Kept);
}

void DraftKeeper::want()
{
    m_isWanted = true;
    afterEdit();
}

bool DraftKeeper::hasSomething() const
{
    return m_isWanted || m_form.isTouched();
}

/// A problem stays said until it is over.
void DraftKeeper::afterEdit()
{
    if (m_isOver || (id() == 0 && !hasSomething()))
        return;
    m_due.start();
    if (!m_latest.isActive())
        m_latest.start();
    if (m_state != State::Failing)
        settle(State::Due);
}

bool DraftKeeper::keep()
{
    m_due.stop();
    m_latest.stop();
    if (m_isOver)
        return true;
    if (!hasSomething())
        return dropEmpty();
    StoredDraft now = m_form.stored();
    now.id = m_kept.id;
    now.kept = m_kept.kept;
    now.leavesAs = m_leavesAs;
    return id() > 0 && now == m_kept ? settle(State::Kept) : put(now);
}

bool DraftKeeper::put(StoredDraft draft)
{
    draft.kept = m_engine.clock().now().toUTC();
    const auto id = m_engine.drafts().and_then([&](DraftStore *store) { return store->put(draft); });
    if (!id)
        return fail(id.error());
    draft.id = *id;
    m_kept = draft;
    return settle(State::Kept);
}

bool DraftKeeper::dropEmpty()
{
    if (id() > 0) {
        const auto removed = m_engine.drafts().and_then([this](DraftStore *store) { return store->remove(id()); });
        if (!removed)
            return fail(removed.error());
        m_kept = {};
    }
    return settle(State::Nothing);
}

// What is not on the disk at all cannot be offered again.
bool DraftKeeper::leave(const QString &spoolName)
{
    m_leavesAs = spoolName;
    if (keep() || id() == 0)
        return true;
    m_leavesAs.clear();
    return false;
}

// In the database it lies aside since the message came into the outbox.
void DraftKeeper::layAside()
{
    stop();
    if (id() > 0)
        std::ignore = m_engine.drafts().and_then([this](DraftStore *store) { return store->layAside(id()); });
}

bool DraftKeeper::takeUp()
{
    m_isOver = false;
    m_isWanted = true;
    m_leavesAs.clear();
    StoredDraft draft = m_form.stored();
    draft.id = m_kept.id;
    return put(draft);
}

DraftId DraftKeeper::close()
{
    if (m_isOver) {
        remove();
        return 0;
    }
    stop();
    // One that stays marked as open is only opened once more than it had to be.
    if (id() > 0)
        std::ignore = m_engine.drafts().and_then([this](DraftStore *store) { return store->close(id()); });
    return id();
}

void DraftKeeper::remove()
{
    stop();
    if (id() == 0)
        return;
    const auto removed = m_engine.drafts().and_then([this](DraftStore *store) { return store->remove(id()); });
    if (removed)
        m_kept = {};
    else
        fail(removed.error());
}

void DraftKeeper::stop()
{
    m_isOver = true;
    for (QTimer *timer : {&m_due, &m_latest, &m_again})
        timer->stop();
}

/// Into the draft's own folder, so there has to be a draft.
void DraftKeeper::keepImage(const QImage &image)
{
    want();
    std::optional<QString> path;
    if (keep()) {
        const auto folder = m_engine.drafts().and_then([this](DraftStore *store) { return store->folder(id()); });
        path = folder ? keepAsFile(image, *folder) : std::nullopt;
    }
    if (path)
        m_form.attachFiles({*path});
    else
        Q_EMIT imageRefused();
}

bool DraftKeeper::settle(State state)
{
    m_again.stop();
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
    return true;
}

bool DraftKeeper::fail(const StoreFailure &why)
{
    if (!m_isOver)
        m_again.start();
    const bool isNew = m_state != State::Failing || why != m_problem;
    m_problem = why;
    m_state = State::Failing;
    if (isNew)
        Q_EMIT stateChanged();
    return false;
}

} // namespace Sealpost
