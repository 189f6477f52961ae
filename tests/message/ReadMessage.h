#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Sealpost::Test {

/// A leaf of a message, decoded.
struct ReadPart {
    QString type;
    QString charset;
    QString encoding; ///< Content-Transfer-Encoding as it stood there
    QString name;
    QByteArray content;
    bool isFlowed = false;
};

/// A message as Python's email package reads it: written independently of what we and GMime think.
struct ReadMessage {
    QList<QPair<QString, QString>> fields;    ///< decoded, in their order
    QList<QPair<QString, QString>> mailboxes; ///< name and address, of From, To and Cc in this order
    QStringList defects;
    QList<QPair<QString, QString>> containers; ///< type and encoding of each multipart and message part
    QList<ReadPart> parts;

    [[nodiscard]] static ReadMessage from(const QByteArray &octets);

    /// The value of the only field of this name; "(n fields)" if there are more or fewer.
    [[nodiscard]] QString value(const QString &name) const;
};

} // namespace Sealpost::Test
