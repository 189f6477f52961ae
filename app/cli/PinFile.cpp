#include "cli/PinFile.h"

#include "cli/OpenOutbox.h"
#include "submission/AccountTerms.h"
#include "trust/CertificateFile.h"
#include "trust/ShownText.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PinFile)
};

Answer<Certificate> certificateAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(CommandFailure::usage(
            Words::tr("--file: there is no file “%1” that can be read.").arg(shownText(path, 100))));
    if (const auto certificate = certificateIn(file.read(largestCertificateFile)))
        return *certificate;
    return failure(
        CommandFailure::usage(Words::tr("--file: “%1” holds no certificate.").arg(shownText(path, 100))));
}

/// Whether a line was ever opened that showed a key; what is pinned before is pinned on the file's word alone.
Result<bool, StoreFailure> wasSeen(OpenProfile &profile, const Account &account)
{
    return profile.trust().journal(account.name).map([&](const QList<JournalEntry> &entries) {
        return std::ranges::any_of(entries, [&](const JournalEntry &entry) {
            return entry.event == JournalEntry::Event::FirstSight && entry.host == account.host.ace();
        });
    });
}

QString sentence(const Account &account, bool seen)
{
    return (seen ? Words::tr("The key of this certificate is pinned for %1, beside those that were.")
                 : Words::tr("The key of this certificate is pinned for %1, before the first contact: a server "
                             "there that has another key gets nothing."))
        .arg(account.host.shown());
}

} // namespace

Answer<ExitCode> pinFile(OpenProfile &profile, const Account &account, const GivenFile &given, Console &console)
{
    const auto certificate = certificateAt(given.path);
    if (!certificate)
        return failure(certificate.error());
    const auto seen = wasSeen(profile, account);
    if (!seen)
        return failure(CommandFailure::ofStore(seen.error()));
    const Fingerprint key = certificate->spkiSha256;
    return profile.trust()
        .pinAhead(trustTermsOf(account), key, given.note)
        .map_error(CommandFailure::ofStore)
        .map([&] {
            hurryWaiting(profile);
            return console.report(sentence(account, *seen) + u"\n    "_s + key.colonHex() + u'\n',
                                  {{u"account"_s, account.name},
                                   {u"host"_s, account.host.ace()},
                                   {u"spki_sha256"_s, key.hex()},
                                   {u"pinned"_s, true},
                                   {u"how"_s, howName(Pin::How::Compared)},
                                   {u"before_contact"_s, !*seen}});
        });
}

} // namespace Sealpost::Cli
