#pragma once

#include "support/ScramServer.h"
#include "support/ScriptedServer.h"

#include <memory>

namespace Sealpost::Test {

/// Teaches a ScriptedServer SCRAM-SHA-256, and how well it proves that it knows the password itself.
class ScramScript
{
public:
    enum class Proof {
        True,
        False,    ///< the signature of somebody who knows another password
        Garbage,  ///< no signature at all
        Missing,  ///< 235 at once
        Withdrawn ///< an error instead of a signature, and 235 all the same (RFC 5802 §7, server-error)
    };

    explicit ScramScript(ScriptedServer &server, const QByteArray &password = "hunter2", Proof proof = Proof::True);

private:
    ScriptedAnswer afterClientFirst(const QByteArray &line);
    ScriptedAnswer afterResponse(const QByteArray &line);
    [[nodiscard]] QByteArray serverFinal() const;

    QByteArray m_password;
    Proof m_proof;
    std::unique_ptr<ScramServer> m_exchange;
    bool m_finalSaid = false;
};

} // namespace Sealpost::Test
