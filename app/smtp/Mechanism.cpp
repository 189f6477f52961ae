#include "smtp/Mechanism.h"

#include "smtp/OAuthMechanism.h"

#include <gsasl.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace Sealpost::Smtp {

namespace {

constexpr qulonglong fewestIterations = 4'096;   // RFC 5802 §5.1
constexpr qulonglong mostIterations = 1'000'000; // about a second; more is an attack on our processor

void wipeOctets(char *octets, size_t count)
{
    // Written through a volatile pointer, so that the compiler may not drop the stores as dead.
    for (volatile char *octet = octets; count > 0; --count)
        *octet++ = 0;
}

/// Takes over octets that the library has allocated, and wipes them there.
Secret takeFromLibrary(char *octets, size_t count)
{
    if (!octets)
        return {};
    QByteArray copy(octets, static_cast<qsizetype>(count));
    wipeOctets(octets, count);
    gsasl_free(octets);
    return Secret::take(copy);
}

struct EndLibrary {
    void operator()(Gsasl *library) const { gsasl_done(library); }
};

/// The library frees the password that it was given without overwriting it.
struct EndExchange {
    void operator()(Gsasl_session *exchange) const
    {
        if (const char *password = gsasl_property_fast(exchange, GSASL_PASSWORD))
            wipeOctets(const_cast<char *>(password), std::strlen(password));
        gsasl_finish(exchange);
    }
};

/// SCRAM and CRAM-MD5 compute with the prepared string (RFC 4013); what has no such form cannot be used there.
bool canBePrepared(QByteArrayView text)
{
    QByteArray terminated = text.toByteArray();
    char *prepared = nullptr;
    const int result = gsasl_saslprep(terminated.constData(), GSASL_ALLOW_UNASSIGNED, &prepared, nullptr);
    (void)takeFromLibrary(prepared, prepared ? std::strlen(prepared) : 0);
    wipe(terminated);
    return result == GSASL_OK;
}

/// i= of the server's first message, "r=…,s=…,i=…" (RFC 5802 §7), read before the library computes with it.
std::optional<qulonglong> iterationsIn(QByteArrayView serverFirst)
{
    const QByteArray field = serverFirst.toByteArray().split(',').value(2);
    const QByteArray digits = field.sliced(qMin<qsizetype>(2, field.size()));
    bool ok = false;
    const qulonglong number = digits.toULongLong(&ok);
    const bool isNumber = std::ranges::all_of(digits, [](char octet) { return octet >= '0' && octet <= '9'; });
    return field.startsWith("i=") && ok && isNumber ? std::optional(number) : std::nullopt;
}

/// "<1896.697170952@postoffice.example.net>" (RFC 2195 §2). Nothing else gets a keyed hash of the password.
bool isMessageId(QByteArrayView challenge)
{
    const bool isPrintable =
        std::ranges::all_of(challenge, [](char octet) { return octet >= ' ' && octet <= '~'; });
    return isPrintable && challenge.startsWith('<') && challenge.endsWith('>') && challenge.contains('@');
}

/// The mechanisms of GNU SASL.
class LibraryMechanism final : public Mechanism
{
public:
    explicit LibraryMechanism(QByteArray name)
        : m_name(std::move(name))
    {
    }

    [[nodiscard]] bool begin(const Credentials &credentials);

    [[nodiscard]] QByteArray name() const override { return m_name; }
    [[nodiscard]] std::optional<Secret> initialResponse() override
    {
        return std::exchange(m_initial, std::nullopt);
    }
    [[nodiscard]] Result<Secret, MechanismFailure> respond(QByteArrayView challenge) override;
    [[nodiscard]] bool isProofDue() const override { return isScram() && m_answered && !m_complete; }
    [[nodiscard]] bool isComplete() const override { return m_complete; }

private:
    [[nodiscard]] bool isScram() const { return m_name.startsWith("SCRAM-"); }
    [[nodiscard]] bool serverSpeaksFirst() const { return m_name == "LOGIN" || m_name == "CRAM-MD5"; }
    [[nodiscard]] bool needsPreparing() const { return isScram() || m_name == "CRAM-MD5"; }

    bool give(const Credentials &credentials);
    std::optional<MechanismFailure> objectionTo(QByteArrayView challenge) const;
    Result<Secret, MechanismFailure> step(QByteArrayView input);

    QByteArray m_name;
    std::unique_ptr<Gsasl, EndLibrary> m_library;
    std::unique_ptr<Gsasl_session, EndExchange> m_exchange;
    std::optional<Secret> m_initial;
    int m_challenges = 0;
    bool m_answered = false; ///< the first challenge
    bool m_complete = false;
};

bool LibraryMechanism::begin(const Credentials &credentials)
{
    Gsasl *library = nullptr;
    if (gsasl_init(&library) != GSASL_OK)
        return false;
    m_library.reset(library);
    Gsasl_session *exchange = nullptr;
    if (gsasl_client_start(library, m_name.constData(), &exchange) != GSASL_OK)
        return false;
    m_exchange.reset(exchange);
    if (!give(credentials))
        return false;
    if (serverSpeaksFirst())
        return true;
    auto initial = step({});
    if (initial)
        m_initial = std::move(*initial);
    return initial.has_value();
}

/// EXTERNAL is given nothing: who we are stands in the certificate, and nobody else is to be acted for.
bool LibraryMechanism::give(const Credentials &credentials)
{
    if (credentials.kind == Credentials::Kind::External)
        return true;
    const QByteArray username = credentials.username.toUtf8();
    const QByteArrayView password = credentials.secret.octets();
    // The library takes strings that end at the first NUL; so would a server.
    if (username.contains('\0') || password.contains('\0'))
        return false;
    if (needsPreparing() && !(canBePrepared(username) && canBePrepared(password)))
        return false;
    return gsasl_property_set_raw(m_exchange.get(), GSASL_AUTHID, username.constData(), size_t(username.size())) ==
               GSASL_OK &&
           gsasl_property_set_raw(m_exchange.get(), GSASL_PASSWORD, password.data(), size_t(password.size())) ==
               GSASL_OK;
}

Result<Secret, MechanismFailure> LibraryMechanism::respond(QByteArrayView challenge)
{
    ++m_challenges;
    // RFC 5802 §7, server-error-value: the reason for a refusal. It is acknowledged, then the server says 535.
    if (isScram() && m_challenges == 2 && challenge.startsWith("e="))
        return Secret();
    if (const auto objection = objectionTo(challenge))
        return failure(*objection);
    auto response = step(challenge);
    m_answered = m_answered || response.has_value();
    return response;
}

std::optional<MechanismFailure> LibraryMechanism::objectionTo(QByteArrayView challenge) const
{
    if (m_complete)
        return MechanismFailure::BadChallenge;
    if (m_name == "CRAM-MD5" && !isMessageId(challenge))
        return MechanismFailure::BadChallenge;
    if (!isScram() || m_challenges > 1)
        return std::nullopt;
    const auto iterations = iterationsIn(challenge);
    if (!iterations)
        return MechanismFailure::BadChallenge;
    if (*iterations < fewestIterations || *iterations > mostIterations)
        return MechanismFailure::IterationCount;
    return std::nullopt;
}

Result<Secret, MechanismFailure> LibraryMechanism::step(QByteArrayView input)
{
    char *output = nullptr;
    size_t size = 0;
    const int result = gsasl_step(m_exchange.get(), input.data(), size_t(input.size()), &output, &size);
    if (result == GSASL_AUTHENTICATION_ERROR)
        return failure(MechanismFailure::ServerNotAuthentic);
    if (result != GSASL_OK && result != GSASL_NEEDS_MORE)
        return failure(MechanismFailure::BadChallenge);
    m_complete = result == GSASL_OK;
    return takeFromLibrary(output, size);
}

/// Strongest first.
QByteArrayList preferredFor(Credentials::Kind kind, PasswordUse use)
{
    switch (kind) {
    case Credentials::Kind::External:
        return {"EXTERNAL"};
    case Credentials::Kind::Token:
        // A token is worth to whoever receives it what it is worth to us.
        return use == PasswordUse::Any ? QByteArrayList{"OAUTHBEARER", "XOAUTH2"} : QByteArrayList();
    case Credentials::Kind::Password:
        break;
    }
    QByteArrayList names{"SCRAM-SHA-256", "SCRAM-SHA-1"};
    if (use == PasswordUse::Any)
        names += QByteArrayList{"CRAM-MD5", "PLAIN", "LOGIN"};
    return names;
}

} // namespace

QByteArrayList Mechanism::usable(const QByteArrayList &offered, Credentials::Kind kind, PasswordUse use)
{
    if (use == PasswordUse::Never)
        return {};
    QByteArrayList names = preferredFor(kind, use);
    names.removeIf([&](const QByteArray &name) { return !offered.contains(name); });
    return names;
}

Result<std::unique_ptr<Mechanism>, MechanismFailure> Mechanism::start(const QByteArray &name,
                                                                      const Credentials &credentials)
{
    if (!preferredFor(credentials.kind, PasswordUse::Any).contains(name))
        return failure(MechanismFailure::NotAvailable);
    if (name == "OAUTHBEARER")
        return OAuthMechanism::start(OAuthMechanism::Kind::OAuthBearer, credentials);
    if (name == "XOAUTH2")
        return OAuthMechanism::start(OAuthMechanism::Kind::XOAuth2, credentials);
    auto mechanism = std::make_unique<LibraryMechanism>(name);
    if (!mechanism->begin(credentials))
        return failure(MechanismFailure::NotAvailable);
    return mechanism;
}

} // namespace Sealpost::Smtp
