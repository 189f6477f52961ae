#include "wording/JournalCsv.h"

#include "wording/JournalJson.h"

#include <QJsonValue>
#include <QStringList>

namespace Sealpost::Wording {

using namespace Qt::StringLiterals;

namespace {

/// What begins a formula in one spreadsheet or another, or is skipped before it.
bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front());
}

QString cell(const QString &text)
{
    const QString harmless = looksLikeFormula(text) ? u'\'' + text : text;
    if (!harmless.contains(u'"') && !harmless.contains(u',') && !harmless.contains(u'\r') &&
        !harmless.contains(u'\n'))
        return harmless;
    return u'"' + QString(harmless).replace(u'"', u"\"\""_s) + u'"';
}

QString line(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells += cell(text);
    return cells.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray journalCsv(const QList<JournalEntry> &entries)
{
    const QStringList fields{
        u"time"_s, u"event"_s, u"account"_s, u"host"_s, u"spki_sha256"_s, u"certificate_sha256"_s, u"reason"_s};
    QString csv = line(fields);
    const QJsonArray all = journalJson(entries);
    for (const QJsonValue &entry : all) {
        QStringList texts;
        for (const QString &field : fields)
            texts += entry[field].toString();
        csv += line(texts);
    }
    return csv.toUtf8();
}

} // namespace Sealpost::Wording
