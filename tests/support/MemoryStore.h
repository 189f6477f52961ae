#pragma once

#include "secrets/PasswordStore.h"

#include <QHash>

namespace Sealpost {

/// Keeps passwords in memory, or fails as a test says.
class MemoryStore final : public PasswordStore
{
public:
    void read(const QString &name, QObject *asker, Read answer) override;
    void write(const QString &name, const Secret &password, QObject *asker, Done answer) override;
    void remove(const QString &name, QObject *asker, Done answer) override;

    [[nodiscard]] QByteArray text(const QString &name) const; ///< of what is kept; empty: nothing
    void keep(const QString &name, QByteArray text);

    QHash<QString, Secret> secrets;
    std::optional<PasswordStoreFailure> readsFail;
    std::optional<PasswordStoreFailure> writesFail;
    bool isSilent = false; ///< what is asked from now on is never answered
    int reads = 0;
    int writes = 0;

private:
    template <typename Answer, typename Given>
    void later(QObject *asker, const Answer &answer, const Given &given);
};

} // namespace Sealpost
