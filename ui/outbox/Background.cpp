#include "ui/outbox/Background.h"

#include "base/Clock.h"
#include "ui/outbox/Backlog.h"
#include "ui/outbox/PostOffice.h"
#include "ui/parts/Icon.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace Sealpost {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Several messages that change at once are one change.
constexpr auto glance = 250ms;

} // namespace

Background::Background(PostOffice &post, QObject *parent)
    : QObject(parent)
    , m_post(post)
{
    m_look.setSingleShot(true);
    m_look.setInterval(glance);
    connect(&m_look, &QTimer::timeout, this, &Background::look);
    connect(&post, &PostOffice::changed, this, [this] {
        if (m_phase == Phase::Sending && !m_look.isActive())
            m_look.start();
    });
    connect(&post, &PostOffice::stopped, this, &Background::afterStopped);
}

Background::~Background() = default;

void Background::begin()
{
    if (m_phase == Phase::Stopping)
        return m_post.stop(); // a window was still there when it had ended
    m_phase = Phase::Sending;
    look();
}

void Background::look()
{
    const QDateTime now = m_post.clock().now();
    const auto entries = m_post.store().list();
    const Backlog backlog = entries ? backlogOf(*entries, now) : Backlog();
    if (backlog.soon == 0)
        return stop();
    showIcon();
    m_icon->setToolTip(tr("Sealpost: %n message(s) still to be sent", nullptr, backlog.messages));
}

/// The icon is there for who wants the window back; a desktop without a tray has the program's own entry for that.
void Background::showIcon()
{
    if (m_icon)
        return;
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("Show Sealpost"), this, &Background::windowWanted);
    m_menu->addAction(tr("Stop Sending"), this, &Background::stop);
    m_icon = std::make_unique<QSystemTrayIcon>(icon(u"sealpost"_s));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, &Background::windowWanted);
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon->show();
}

void Background::stop()
{
    if (m_phase == Phase::Stopping)
        return;
    m_phase = Phase::Stopping;
    m_look.stop();
    m_post.stop();
}

void Background::leave()
{
    m_look.stop();
    if (m_icon)
        m_icon->hide();
    if (std::exchange(m_phase, Phase::Away) == Phase::Stopping)
        m_post.goOn();
}

void Background::afterStopped()
{
    if (m_phase == Phase::Stopping)
        Q_EMIT ended();
}

} // namespace Sealpost
