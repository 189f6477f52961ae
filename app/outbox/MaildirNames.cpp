#include "outbox/MaildirNames.h"

#include <QDir>

namespace Sealpost::MaildirNames {

using namespace Qt::StringLiterals;

QStringList in(const QString &folder)
{
    QStringList names;
    for (const QString &part : {u"new/"_s, u"cur/"_s}) {
        // Not a look at each file: thousands of them are listed in milliseconds. A dot begins what is no message.
        for (const QString &name : QDir(folder + u'/' + part).entryList(QDir::NoFilter, QDir::Unsorted)) {
            if (!name.startsWith(u'.'))
                names += part + name;
        }
    }
    return names;
}

QSet<QString> withoutFlags(const QStringList &names)
{
    QSet<QString> unique;
    for (const QString &name : names)
        unique.insert(name.section(u'/', 1).section(u':', 0, 0));
    return unique;
}

} // namespace Sealpost::MaildirNames
