#include "ui/outbox/UndoBar.h"

#include "base/Clock.h"
#include "ui/outbox/PostOffice.h"
#include "wording/Wording.h"

#include <QPushButton>

namespace Sealpost {

using namespace std::chrono_literals;

namespace {

constexpr auto glance = 200ms; // a count that is late by less is not seen

} // namespace

UndoBar::UndoBar(PostOffice &post, EntryId id, const QString &what, const QDateTime &until, QWidget *parent)
    : NoticeBar(parent)
    , m_post(post)
    , m_id(id)
    , m_what(what)
    , m_until(until)
{
    tell(Tone::Notice, tr("Sending soon: %1").arg(what)); // announced once, not each second
    connect(addButton(tr("&Undo")), &QPushButton::clicked, this, &UndoBar::undo);
    connect(addButton(tr("Send No&w")), &QPushButton::clicked, this, &UndoBar::sendNow);
    connect(&m_second, &QTimer::timeout, this, &UndoBar::count);
    m_second.start(glance);
    count();
}

void UndoBar::count()
{
    const qint64 left = m_post.clock().now().msecsTo(m_until);
    if (left <= 0)
        return end();
    const auto seconds = static_cast<int>((left + 999) / 1000);
    reword(tr("Sending in %n s: %1", nullptr, seconds).arg(m_what));
}

void UndoBar::undo()
{
    const auto aside = m_post.setAside(m_id);
    if (!aside)
        return reword(Wording::text(aside.error()));
    if (!*aside)
        return end(); // another was quicker
    m_second.stop();
    Q_EMIT undone(m_id);
}

void UndoBar::sendNow()
{
    const auto queued = m_post.sendNow(m_id);
    if (!queued)
        return reword(Wording::text(queued.error()));
    end();
}

void UndoBar::end()
{
    m_second.stop();
    Q_EMIT over();
}

} // namespace Sealpost
