#include "ui/parts/ShownSubject.h"

#include <QCoreApplication>

namespace Sealpost {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShownSubject)
};

} // namespace

QString shownSubject(const QString &subject, qsizetype most)
{
    const QString line = subject.simplified();
    if (line.isEmpty())
        return Words::tr("(no subject)");
    return line.size() > most ? line.first(most - 1) + u'…' : line;
}

} // namespace Sealpost
