#pragma once

#include "submission/Line.h"

#include <QSet>

#include <memory>
#include <optional>

namespace Sealpost {

class Engine;

/// Tests accounts that are being typed: the ladder, the verdict, the login. Nothing is sent.
///
/// What is chosen and not kept yet is not permitted either, and what was pinned for an account that never came to
/// be goes with the trial: it must not greet a later one of the same name.
class AccountTrial : public QObject
{
    Q_OBJECT

public:
    explicit AccountTrial(Engine &engine, QObject *parent = nullptr);
    ~AccountTrial() override;

    /// Starts, or starts again, and returns the account as it is tried. `kept` is what the profile has of it;
    /// empty: it is a new one. Without a password that is at hand the server is only looked at.
    [[nodiscard]] Result<Account, StoreFailure> start(const Account &account, const std::optional<Account> &kept);
    void stop();
    void noteKept(const QString &name); ///< what was pinned for this account stays
    void forget();                      ///< stops; none of the others came to be

Q_SIGNALS:
    void changed(const Sealpost::LineReport &report);

private:
    Engine &m_engine;
    QSet<QString> m_unkept; ///< names under which a new account was tried
    std::unique_ptr<Line> m_line;
};

} // namespace Sealpost
