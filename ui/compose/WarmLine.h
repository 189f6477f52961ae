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

    void use(const Account &account); ///< closes the line to another one, opens this soon
    void reopen();                    ///< after a pin, or when a person asks
    void reopenIfLost();
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

    Engine &m_engine;
    std::optional<Account> m_account;
    std::unique_ptr<Line> m_line;
};

} // namespace Sealpost
