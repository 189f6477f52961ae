#include "ui/parts/TypedSecret.h"

#include <QLineEdit>

namespace Sealpost {

Secret takeSecret(QLineEdit &field)
{
    QString text = field.text();
    QByteArray octets = text.toUtf8();
    Secret secret = Secret::take(octets);
    field.setText(QString(text.size(), u'*')); // its undo list holds what was typed; the next line empties that
    field.clear();
    text.fill(u'\0');
    return secret;
}

} // namespace Sealpost
