#pragma once

#include "store/Database.h"

#include <QDateTime>
#include <QList>
#include <QVariantList>

#include <memory>
#include <optional>
#include <type_traits>

QT_FORWARD_DECLARE_CLASS(QSqlQuery)

namespace Sealpost {

/// One row of what a Statement found.
class Row
{
public:
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::optional<QString> textIfAny(int column) const; ///< empty: NULL
    [[nodiscard]] int number(int column) const;
    [[nodiscard]] qint64 longNumber(int column) const; ///< a number that may be larger than an int: a size, an id
    [[nodiscard]] QDateTime time(int column) const;    ///< UTC; invalid: NULL

private:
    friend class Statement;
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    const QSqlQuery &m_query;
};

/// One SQL statement with its values: how the *Store classes, and nobody else, talk to the Database.
///
/// Each `?` in the SQL takes the next value (`?1` twice is more than Qt understands); an invalid QVariant is NULL.
/// Used once.
class Statement
{
public:
    Statement(Database &database, const QString &sql, const QVariantList &values = {});
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// How many rows it inserted, changed or deleted.
    [[nodiscard]] Result<int, StoreFailure> run();
    [[nodiscard]] Result<bool, StoreFailure> runOnOne(); ///< the same; whether it was one

    /// What `read` made of each row.
    template <typename Read>
    [[nodiscard]] Result<QList<std::invoke_result_t<Read, Row>>, StoreFailure> all(Read read)
    {
        QList<std::invoke_result_t<Read, Row>> found;
        bool more = execute();
        while (more && (more = next()))
            found += read(row());
        if (hasFailed())
            return failure(whyNot());
        return found;
    }

    /// What `read` made of the first row; empty: there is none.
    template <typename Read>
    [[nodiscard]] Result<std::optional<std::invoke_result_t<Read, Row>>, StoreFailure> first(Read read)
    {
        std::optional<std::invoke_result_t<Read, Row>> found;
        if (execute() && next())
            found = read(row());
        if (hasFailed())
            return failure(whyNot());
        return found;
    }

private:
    [[nodiscard]] bool execute();
    [[nodiscard]] bool next();
    [[nodiscard]] Row row() const;
    [[nodiscard]] bool hasFailed() const;
    [[nodiscard]] StoreFailure whyNot() const;

    QString m_path;
    std::unique_ptr<QSqlQuery> m_query;
};

/// A time as the stores write it: UTC, ISO 8601 with milliseconds, so that text order is the order of time. An
/// invalid one is NULL.
[[nodiscard]] QVariant storedTime(const QDateTime &time);

} // namespace Sealpost
