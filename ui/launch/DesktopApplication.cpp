#include "ui/launch/DesktopApplication.h"

#include "ui/compose/MailtoLink.h"

#include <QDBusConnection>
#include <QUrl>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// As the desktop of today calls it, and as it used to.
QString activationIn(const QVariantMap &platformData)
{
    const QString token = platformData.value(u"activation-token"_s).toString();
    return token.isEmpty() ? platformData.value(u"desktop-startup-id"_s).toString() : token;
}

} // namespace

bool DesktopApplication::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_isListening || !bus.isConnected())
        return m_isListening;
    // The object is there before the name, which is what the desktop waits for.
    m_isListening = bus.registerObject(u"/org/sealpost/Sealpost"_s, this, QDBusConnection::ExportScriptableSlots) &&
                    bus.registerService(u"org.sealpost.Sealpost"_s);
    if (!m_isListening)
        bus.unregisterObject(u"/org/sealpost/Sealpost"_s);
    return m_isListening;
}

void DesktopApplication::Activate(const QVariantMap &platformData)
{
    Q_EMIT launched({.activation = activationIn(platformData)});
}

void DesktopApplication::Open(const QStringList &uris, const QVariantMap &platformData)
{
    ComposeSeed files;
    for (const QString &uri : uris) {
        if (const QUrl url(uri); url.isLocalFile())
            files.attachments += url.toLocalFile();
        else if (const auto seed = readMailtoLink(uri))
            Q_EMIT launched({.seed = seed, .activation = activationIn(platformData)});
    }
    if (!files.attachments.isEmpty())
        Q_EMIT launched({.seed = files, .activation = activationIn(platformData)});
}

void DesktopApplication::ActivateAction(const QString &action, const QVariantList &,
                                        const QVariantMap &platformData)
{
    if (action == "compose"_L1)
        Q_EMIT launched({.seed = ComposeSeed(), .activation = activationIn(platformData)});
    else if (action == "outbox"_L1)
        Q_EMIT launched({.outbox = true, .activation = activationIn(platformData)});
}

} // namespace Sealpost
