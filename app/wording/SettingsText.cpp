#include "wording/SettingsText.h"

#include "wording/PlainText.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SettingsText)
};

} // namespace

QString badLine(const IniLine &line)
{
    return Words::tr("Line %1 of settings.ini makes no sense and is passed over: “%2”.")
        .arg(QString::number(line.number), plain(line.written.trimmed().left(80)));
}

QString badLines(const QList<IniLine> &lines)
{
    QStringList sentences;
    for (const IniLine &line : lines)
        sentences += badLine(line);
    return sentences.join(u'\n');
}

} // namespace Sealpost::Wording
