#pragma once

#include "accounts/Account.h"
#include "store/StoreFailure.h"
#include "submission/Line.h"

#include <QObject>

#include <memory>

namespace Sealpost {

class Engine;

/// The line of a compose window, opened while the message is still being written: what the seal shows is the very
/// connection that will carry it.
///
/// It logs in ahead only where that asks nobody for a password.
class WarmLine : public QObject
{
    Q_OBJECT

public:
    explicit WarmLine(Engine &engine, QObject *parent = nullptr);
    ~WarmLine() override;

    /// Closes the line to another one. Opens this one soon, unless the settings say: only when something is sent.
    /// One that has failed is opened again: what was wrong may have been mended.
    void use(const Account &account);
    void reopen(); ///< after a pin, or when a person asks
    void reopenIfLost();
    void stand(); ///< something is being sent: opens it if it was not opened yet, or was lost
    /// For the outbox, which sends the message over it; what follows here is another. Null: there is none.
    [[nodiscard]] std::unique_ptr<Line> give();
    /// Whether the line stands, its verdict lets a password leave, there is a way to use one, and a person has to
    /// type it.
    [[nodiscard]] bool wantsPassword() const;
    [[nodiscard]] Line *line() const { return m_line.get(); } ///< none before use(), or if the store failed

Q_SIGNALS:
    void changed(const Sealpost::LineReport &report);
    void unusable(const Sealpost::StoreFailure &failure);

private:
    void start();
    [[nodiscard]] bool make(); ///< not opened; false: it has been said why

    Engine &m_engine;
    std::optional<Account> m_account;
    std::unique_ptr<Line> m_line;
};

} // namespace Sealpost
