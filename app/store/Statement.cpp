#include "store/Statement.h"

#include "store/SqliteFailure.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

// Qt binds a null QString as NULL; a text that is empty is no NULL here.
QVariant bound(const QVariant &value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    return isText && value.toString().isNull() ? QVariant(u""_s) : value;
}

} // namespace

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

std::optional<QString> Row::textIfAny(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(text(column));
}

int Row::number(int column) const
{
    return m_query.value(column).toInt();
}

qint64 Row::longNumber(int column) const
{
    return m_query.value(column).toLongLong();
}

QDateTime Row::time(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

Statement::Statement(Database &database, const QString &sql, const QVariantList &values)
    : m_path(database.connection().databaseName())
    , m_query(std::make_unique<QSqlQuery>(database.connection()))
{
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql))
        return;
    for (const QVariant &value : values)
        m_query->addBindValue(bound(value));
}

Statement::~Statement() = default;

Result<int, StoreFailure> Statement::run()
{
    if (!execute())
        return failure(whyNot());
    return m_query->numRowsAffected();
}

Result<bool, StoreFailure> Statement::runOnOne()
{
    return run().map([](int rows) { return rows == 1; });
}

// A statement that could not be prepared fails here, with the reason that preparing it gave.
bool Statement::execute()
{
    return !hasFailed() && m_query->exec();
}

bool Statement::next()
{
    return m_query->next();
}

Row Statement::row() const
{
    return Row(*m_query);
}

bool Statement::hasFailed() const
{
    return m_query->lastError().isValid();
}

StoreFailure Statement::whyNot() const
{
    return storeFailureOf(m_query->lastError(), m_path);
}

QVariant storedTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

} // namespace Sealpost
