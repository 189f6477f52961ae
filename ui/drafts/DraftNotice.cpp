#include "ui/drafts/DraftNotice.h"

#include "wording/Wording.h"

#include <QPushButton>

namespace Sealpost {

using namespace std::chrono_literals;

DraftNotice::DraftNotice(DraftStore &store, QWidget *parent)
    : NoticeBar(parent)
    , m_store(store)
{
    m_end.setSingleShot(true);
    m_end.setInterval(30s);
    connect(&m_end, &QTimer::timeout, this, &DraftNotice::forget);
}

void DraftNotice::tellKept(DraftId id)
{
    m_discarded.clear();
    tell(Tone::Done, tr("Kept in Drafts."));
    connect(addButton(tr("&Open Again")), &QPushButton::clicked, this, [this, id] {
        forget();
        Q_EMIT openWanted(id);
    });
    connect(addButton(tr("&Discard")), &QPushButton::clicked, this, [this, id] { discard({id}); });
    m_end.start();
}

void DraftNotice::discard(const QList<DraftId> &ids)
{
    QList<DraftId> discarded;
    for (const DraftId id : ids) {
        const auto gone = m_store.discard(id);
        if (!gone)
            return tellFailure(gone.error());
        if (*gone)
            discarded += id;
    }
    if (discarded.isEmpty())
        return;
    m_discarded = discarded;
    tell(Tone::Notice, tr("%n draft(s) discarded.", nullptr, static_cast<int>(discarded.size())));
    connect(addButton(tr("&Undo")), &QPushButton::clicked, this, &DraftNotice::undo);
    m_end.start();
}

void DraftNotice::undo()
{
    const QList<DraftId> ids = m_discarded;
    forget();
    for (const DraftId id : ids) {
        const auto back = m_store.bringBack(id);
        if (!back)
            return tellFailure(back.error());
    }
}

void DraftNotice::tellFailure(const StoreFailure &why)
{
    m_end.stop();
    m_discarded.clear();
    tell(Tone::Problem, Wording::text(why));
}

void DraftNotice::forget()
{
    m_end.stop();
    m_discarded.clear();
    dismiss();
}

} // namespace Sealpost
