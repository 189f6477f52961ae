#include "ForeignExpect.h"
#include "discovery/Autoconfig.h"
#include "foreign/AutoconfigAccount.h"

#include <cstddef>
#include <cstdint>

using namespace Sealpost;

namespace {

Address ann()
{
    return *Address::parse(QStringLiteral("%EMAILDOMAIN%@example.org"));
}

} // namespace

// Whatever a domain's web server gives: candidates encrypt, and the account that a person makes of it is harmless.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    const auto candidates = Autoconfig::parse(file, ann(), QStringLiteral("autoconfig.example.org"));
    if (candidates) {
        expect(!candidates->isEmpty() && candidates->size() <= AutoconfigFile::maxServers,
               "some, and not too many");
        for (const Candidate &candidate : *candidates) {
            expect(candidate.smtpsPort.has_value() != candidate.startTlsPort.has_value(), "it encrypts");
            expect(!candidate.proofs.isEmpty(), "it says what to log in with");
        }
    }
    const auto account = accountOfAutoconfig(file, ann());
    if (account)
        expectItIsHarmless(*account);
    expect(account.has_value() || !candidates, "where there is a candidate there is an account");
    return 0;
}
