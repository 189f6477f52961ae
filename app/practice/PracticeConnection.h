#pragma once

#include "practice/MessageFile.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace Sealpost {

/// One client at the practice server: TLS from the first octet on, then a PracticeSession. Deletes itself at its
/// end.
class PracticeConnection : public QObject
{
    Q_OBJECT

public:
    PracticeConnection(qintptr descriptor, const QSslConfiguration &tls, const QDir &folder,
                       MessageFile::Received received, QObject *parent);
    ~PracticeConnection() override;

private:
    void read();
    void end();

    MessageFile m_file;
    PracticeSession m_session;
    QSslSocket m_socket;
    QTimer m_patience;
};

} // namespace Sealpost
