#pragma once

#include "accounts/Account.h"
#include "practice/PracticeServer.h"
#include "store/StoreFailure.h"
#include "ui/practice/PracticeMessagesModel.h"

#include <QObject>

namespace Sealpost {

class Engine;

/// The practice server inside the program, and the account that submits to it.
///
/// The account makes no exception for this computer, so that a newcomer meets the review of a fingerprint.
class PracticeRoom : public QObject
{
    Q_OBJECT

public:
    static const QString accountName;

    explicit PracticeRoom(Engine &engine, QObject *parent = nullptr);
    ~PracticeRoom() override;

    [[nodiscard]] static bool isItsAccount(const Account &account);

    /// One of the two.
    struct Failure {
        std::optional<PracticeServer::Failure> server;
        std::optional<StoreFailure> store;
        bool nameTaken = false; ///< an account of the person's own is called so; it is left as it is
    };
    /// Opens it unless it is open: the server listens, the account is saved with the server's port.
    [[nodiscard]] Result<Account, Failure> open();
    [[nodiscard]] bool isOpen() const { return m_account.has_value(); }

    [[nodiscard]] const Certificate &certificate() const; ///< while open
    [[nodiscard]] PracticeMessagesModel &messages() { return m_messages; }

private:
    [[nodiscard]] Result<Account, Failure> keep(const Account &account);
    [[nodiscard]] Result<Endpoint, Failure> listen(std::optional<Port> port);

    Engine &m_engine;
    std::unique_ptr<PracticeServer> m_server;
    PracticeMessagesModel m_messages;
    std::optional<Account> m_account;
};

/// One sentence for people.
[[nodiscard]] QString textOf(const PracticeRoom::Failure &failure);

} // namespace Sealpost
