#pragma once

#include "accounts/Profile.h"
#include "ui/launch/LaunchHandover.h"
#include "ui/launch/LaunchListener.h"

#include <QLockFile>

namespace Sealpost {

/// One program has the windows of a profile; whatever else is started for it tells that one, and ends.
///
/// The first holds a lock that dies with it, so that after a crash the next one takes its place.
class Launch : public QObject
{
    Q_OBJECT

public:
    Launch(const Profile &profile, const LaunchOptions &options, QObject *parent = nullptr);

    /// Either emits `launched` for this program and then for each later one, or ends with exactly one of the
    /// others.
    void start();

Q_SIGNALS:
    void launched(const Sealpost::LaunchOptions &options);
    void handedOver();
    void refused();    ///< the program that has the windows is of another version
    void unanswered(); ///< it does not answer

private:
    void become(); ///< the one that has the windows
    void handOver();
    void afterHandover(LaunchHandover::End end);

    LaunchOptions m_options;
    QString m_address;
    QLockFile m_lock;
    LaunchListener m_listener;
    QTimer m_again;
    int m_triesLeft = 0;
};

} // namespace Sealpost
