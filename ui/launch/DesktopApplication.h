#pragma once

#include "ui/launch/LaunchOptions.h"

#include <QObject>
#include <QVariantMap>

namespace Sealpost {

/// Sealpost as a desktop speaks to it over D-Bus: org.freedesktop.Application (Desktop Entry Specification 1.5,
/// "D-Bus Activation"). The desktop starts the program by its name where it does not run, and then says what for.
class DesktopApplication : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    using QObject::QObject;

    /// Takes the name on the session's bus, once. False: there is no bus, or another program has the name.
    bool listen();

public Q_SLOTS:
    // The specification's methods, by its names. `platformData` may hold what brings a window to the front.
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    /// mailto: links make a message each; files, all of them, one that they are attached to.
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    /// The actions of the desktop entry; others are passed over.
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameters,
                                     const QVariantMap &platformData);

Q_SIGNALS:
    void launched(const Sealpost::LaunchOptions &options);

private:
    bool m_isListening = false;
};

} // namespace Sealpost
