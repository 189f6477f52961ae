#pragma once

#include <QObject>
#include <QProcess>
#include <QSocketNotifier>

namespace Sealpost {

/// A pseudo terminal that a program under test sits at: as its standard error, its standard input too, or all
/// three.
class Terminal : public QObject
{
    Q_OBJECT

public:
    enum class Streams { Errors, InputAndErrors, All };

    Terminal();
    ~Terminal() override;

    void attach(QProcess &process, Streams streams) const; ///< before it is started
    void type(const QByteArray &keys) const;
    [[nodiscard]] const QByteArray &shown(); ///< everything so far, the echo of what was typed too

Q_SIGNALS:
    void changed();

private:
    void read();

    int m_master;
    int m_slave;
    QByteArray m_shown;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Sealpost
