#include "wording/DiscoveryText.h"

#include "wording/PlainText.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiscoveryText)
};

QString foundText(const SourceReport &report)
{
    switch (report.evidence) {
    case Evidence::Srv:
        return Words::tr("The DNS record %1 names a server.").arg(plain(report.source));
    case Evidence::Autoconfig:
        return Words::tr("The file for mail programs at %1 names a server.").arg(plain(report.source));
    case Evidence::Provider:
        return Words::tr("Sealpost knows the provider of these addresses.");
    case Evidence::Exchanger:
        return Words::tr("The domain's mail is taken by a provider that Sealpost knows.");
    case Evidence::Guess:
        return Words::tr("Something listens at %1.").arg(plain(report.source));
    }
    Q_UNREACHABLE();
}

QString nothingText(const SourceReport &report)
{
    switch (report.evidence) {
    case Evidence::Srv:
        return Words::tr("There is no DNS record %1.").arg(plain(report.source));
    case Evidence::Autoconfig:
        return Words::tr("There is no file for mail programs at %1.").arg(plain(report.source));
    case Evidence::Provider:
        return Words::tr("Sealpost does not know the provider of these addresses.");
    case Evidence::Exchanger:
        return Words::tr("The domain's mail is taken by no provider that Sealpost knows.");
    case Evidence::Guess:
        return Words::tr("Nothing listens at %1.").arg(plain(report.source));
    }
    Q_UNREACHABLE();
}

} // namespace

QString evidenceText(const Candidate &candidate)
{
    switch (candidate.evidence) {
    case Evidence::Srv:
        return Words::tr("named by the domain's DNS record %1").arg(plain(candidate.source));
    case Evidence::Autoconfig:
        return Words::tr("named by the domain's file for mail programs at %1").arg(plain(candidate.source));
    case Evidence::Provider:
        return Words::tr("known as the server of %1").arg(plain(candidate.source));
    case Evidence::Exchanger:
        return Words::tr("known as the server of %1, which takes the domain's mail").arg(plain(candidate.source));
    case Evidence::Guess:
        return Words::tr("guessed: it listens at a usual name");
    }
    Q_UNREACHABLE();
}

QString needText(const Candidate &candidate)
{
    switch (candidate.proofs.value(0)) {
    case Proof::Password:
        return {};
    case Proof::AppPassword:
        return Words::tr("The provider wants an app password: one that you make for this program on its page.");
    case Proof::OAuth2:
        return candidate.proofs.contains(Proof::AppPassword)
                   ? Words::tr(
                         "The provider wants you to log in in the browser, or an app password: one that you make "
                         "for this program on its page.")
                   : Words::tr("The provider wants you to log in in the browser.");
    }
    Q_UNREACHABLE();
}

QString approvalText(const Candidate &candidate, const QString &domain)
{
    if (candidate.approval == Approval::NotNeeded)
        return {};
    return Words::tr("%1 does not belong to %2. Use it only if you know that your provider takes mail there.")
        .arg(plain(candidate.host.shown()), plain(domain));
}

QString text(const SourceReport &report)
{
    switch (report.result) {
    case SourceReport::Result::Found:
        return foundText(report);
    case SourceReport::Result::Nothing:
        return nothingText(report);
    case SourceReport::Result::NotOffered:
        return Words::tr("%1 says that the domain has no server to send with.").arg(plain(report.source));
    case SourceReport::Result::Unusable:
        return Words::tr("%1 gave something that cannot be used.").arg(plain(report.source));
    case SourceReport::Result::Failed:
        return Words::tr("%1 could not be asked: %2").arg(plain(report.source), plain(report.detail));
    case SourceReport::Result::TooLate:
        return Words::tr("%1 did not answer in time.").arg(plain(report.source));
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Wording
