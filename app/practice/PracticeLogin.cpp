#include "practice/PracticeLogin.h"

#include "practice/PracticeServer.h"
#include "practice/ScramLogin.h"

namespace Sealpost {

namespace {

using Step = PracticeLogin::Step;

Step verdictOn(const QByteArray &username, const QByteArray &password)
{
    const bool right =
        username == PracticeServer::username.toUtf8() && password == PracticeServer::password.toUtf8();
    return {right ? Step::Kind::Accepted : Step::Kind::Refused};
}

class PlainLogin final : public PracticeLogin
{
    /// [authzid] NUL authcid NUL passwd
    Step respond(const QByteArray &response) override
    {
        const QByteArrayList fields = response.split('\0');
        return fields.size() == 3 ? verdictOn(fields[1], fields[2]) : Step{Step::Kind::Malformed};
    }
};

class LoginLogin final : public PracticeLogin
{
    Step begin(const std::optional<QByteArray> &initial) override
    {
        return initial ? respond(*initial) : Step{Step::Kind::Challenge, "Username:"};
    }

    Step respond(const QByteArray &response) override
    {
        if (m_username)
            return verdictOn(*m_username, response);
        m_username = response;
        return {Step::Kind::Challenge, "Password:"};
    }

    std::optional<QByteArray> m_username;
};

} // namespace

std::unique_ptr<PracticeLogin> PracticeLogin::make(const QByteArray &mechanism)
{
    const QByteArray name = mechanism.toUpper();
    if (name == "PLAIN")
        return std::make_unique<PlainLogin>();
    if (name == "LOGIN")
        return std::make_unique<LoginLogin>();
    if (name == "SCRAM-SHA-256")
        return std::make_unique<ScramLogin>(PracticeServer::username.toUtf8(), PracticeServer::password.toUtf8());
    return nullptr;
}

PracticeLogin::Step PracticeLogin::begin(const std::optional<QByteArray> &initial)
{
    return initial ? respond(*initial) : Step{Step::Kind::Challenge};
}

} // namespace Sealpost
