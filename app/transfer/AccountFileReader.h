#pragma once

#include "transfer/AccountFile.h"

#include <QJsonObject>

namespace Sealpost {

/// One object of an account's file, read field by field. The first field that is not as it has to be is remembered;
/// what is read after it counts for nothing.
class AccountFileReader
{
public:
    /// `where` is what the object is called, for the failure.
    AccountFileReader(const QJsonValue &value, const QString &where);

    [[nodiscard]] QString text(const QString &key, qsizetype limit);  ///< one line
    [[nodiscard]] QString lines(const QString &key, qsizetype limit); ///< with line feeds and tabs
    [[nodiscard]] QString host(const QString &key);                   ///< HostName::ace()
    [[nodiscard]] QString hostIfAny(const QString &key);              ///< may be empty
    [[nodiscard]] Fingerprint fingerprint(const QString &key);
    [[nodiscard]] std::optional<Fingerprint> fingerprintIfAny(const QString &key); ///< or null
    [[nodiscard]] QDateTime time(const QString &key);
    [[nodiscard]] QDateTime timeIfAny(const QString &key); ///< or null
    [[nodiscard]] QJsonArray list(const QString &key, qsizetype limit);
    [[nodiscard]] QJsonValue value(const QString &key); ///< whatever is there
    [[nodiscard]] bool has(const QString &key) const { return m_json.contains(key); }

    /// What `named` makes of a word.
    template <typename Value>
    [[nodiscard]] Value word(const QString &key, std::optional<Value> (*named)(const QString &))
    {
        const std::optional<Value> found = named(text(key, AccountFile::maxText));
        if (!found)
            damage(key);
        return found.value_or(Value());
    }

    void damage(const QString &key);
    void damage(const AccountFileFailure &failure);
    /// Empty: each field was as it has to be, and there is none that nobody has read.
    [[nodiscard]] std::optional<AccountFileFailure> failure() const;

private:
    [[nodiscard]] bool isNull(const QString &key);

    QJsonObject m_json;
    QString m_where;
    QStringList m_read;
    std::optional<AccountFileFailure> m_failure;
};

} // namespace Sealpost
