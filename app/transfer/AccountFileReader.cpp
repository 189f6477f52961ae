#include "transfer/AccountFileReader.h"

#include <QJsonArray>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

bool isLine(const QString &text)
{
    return text.isValidUtf16() && std::ranges::none_of(text, [](QChar character) {
               return character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
                      character == QChar::ParagraphSeparator;
           });
}

} // namespace

AccountFileReader::AccountFileReader(const QJsonValue &value, const QString &where)
    : m_json(value.toObject())
    , m_where(where)
{
    if (!value.isObject())
        m_failure = AccountFileFailure{AccountFileFailure::Kind::Damaged, where};
}

QString AccountFileReader::text(const QString &key, qsizetype limit)
{
    const QJsonValue given = value(key);
    const QString text = given.toString();
    if (!given.isString() || text.size() > limit || !isLine(text))
        damage(key);
    return text;
}

QString AccountFileReader::lines(const QString &key, qsizetype limit)
{
    const QJsonValue given = value(key);
    const QString text = given.toString();
    const QString inLine = QString(text).replace(u'\n', u' ').replace(u'\t', u' ');
    if (!given.isString() || text.size() > limit || !isLine(inLine))
        damage(key);
    return text;
}

QString AccountFileReader::host(const QString &key)
{
    const QString given = text(key, AccountFile::maxText);
    const auto host = HostName::parse(given);
    if (!host || host->ace() != given)
        damage(key);
    return given;
}

QString AccountFileReader::hostIfAny(const QString &key)
{
    return m_json.value(key) == QJsonValue(QString()) ? text(key, 0) : host(key);
}

Fingerprint AccountFileReader::fingerprint(const QString &key)
{
    const QString given = text(key, AccountFile::maxText);
    const auto fingerprint = Fingerprint::parse(given);
    if (!fingerprint || fingerprint->hex() != given)
        damage(key);
    return fingerprint.value_or(Fingerprint::of({}));
}

std::optional<Fingerprint> AccountFileReader::fingerprintIfAny(const QString &key)
{
    return isNull(key) ? std::nullopt : std::optional(fingerprint(key));
}

QDateTime AccountFileReader::time(const QString &key)
{
    const QDateTime time = QDateTime::fromString(text(key, 40), Qt::ISODateWithMs);
    // Local time would mean something else on each computer.
    if (!time.isValid() || time.timeSpec() != Qt::UTC || time.date().year() < 1970 || time.date().year() > 9999)
        damage(key);
    return time;
}

QDateTime AccountFileReader::timeIfAny(const QString &key)
{
    return isNull(key) ? QDateTime() : time(key);
}

QJsonArray AccountFileReader::list(const QString &key, qsizetype limit)
{
    const QJsonValue given = value(key);
    const QJsonArray list = given.toArray();
    if (!given.isArray() || list.size() > limit)
        damage(key);
    return list.size() > limit ? QJsonArray() : list;
}

QJsonValue AccountFileReader::value(const QString &key)
{
    m_read += key;
    return m_json.value(key);
}

bool AccountFileReader::isNull(const QString &key)
{
    return value(key).isNull();
}

void AccountFileReader::damage(const QString &key)
{
    damage({AccountFileFailure::Kind::Damaged, m_where.isEmpty() ? key : m_where + u'.' + key});
}

void AccountFileReader::damage(const AccountFileFailure &failure)
{
    if (!m_failure)
        m_failure = failure;
}

std::optional<AccountFileFailure> AccountFileReader::failure() const
{
    if (m_failure)
        return m_failure;
    const QStringList keys = m_json.keys();
    const auto unknown = std::ranges::find_if(keys, [&](const QString &key) { return !m_read.contains(key); });
    if (unknown == keys.end())
        return std::nullopt;
    const QString shown = unknown->left(80);
    return AccountFileFailure{AccountFileFailure::Kind::Damaged,
                              m_where.isEmpty() ? shown : m_where + u'.' + shown};
}

} // namespace Sealpost
