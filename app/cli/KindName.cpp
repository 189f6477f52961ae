#include "cli/KindName.h"

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

QString rungName(Encryption rung)
{
    switch (rung) {
    case Encryption::ImplicitTls:
        return u"smtps"_s;
    case Encryption::StartTls:
        return u"starttls"_s;
    case Encryption::None:
        return u"plain"_s;
    }
    Q_UNREACHABLE();
}

QString resultName(RungAttempt::Result result)
{
    switch (result) {
    case RungAttempt::Result::Won:
        return u"won"_s;
    case RungAttempt::Result::Absent:
        return u"absent"_s;
    case RungAttempt::Result::Held:
        return u"held"_s;
    case RungAttempt::Result::Barred:
        return u"barred"_s;
    case RungAttempt::Result::Abandoned:
        return u"abandoned"_s;
    case RungAttempt::Result::Running:
        return u"running"_s;
    }
    Q_UNREACHABLE();
}

QString problemName(CertificateProblem problem)
{
    switch (problem) {
    case CertificateProblem::SelfSigned:
        return u"self_signed"_s;
    case CertificateProblem::UnknownIssuer:
        return u"unknown_issuer"_s;
    case CertificateProblem::Expired:
        return u"expired"_s;
    case CertificateProblem::NotYetValid:
        return u"not_yet_valid"_s;
    case CertificateProblem::NameMismatch:
        return u"name_mismatch"_s;
    case CertificateProblem::WeakKey:
        return u"weak_key"_s;
    case CertificateProblem::WeakSignature:
        return u"weak_signature"_s;
    case CertificateProblem::Revoked:
        return u"revoked"_s;
    case CertificateProblem::InvalidChain:
        return u"invalid_chain"_s;
    }
    Q_UNREACHABLE();
}

QString versionName(TlsFacts::Version version)
{
    switch (version) {
    case TlsFacts::Version::None:
        return u"none"_s;
    case TlsFacts::Version::TooOld:
        return u"too old"_s;
    case TlsFacts::Version::Tls12:
        return u"TLS 1.2"_s;
    case TlsFacts::Version::Tls13:
        return u"TLS 1.3"_s;
    }
    Q_UNREACHABLE();
}

QString outcomeName(EntryState state)
{
    switch (state) {
    case EntryState::Sent:
        return u"sent"_s;
    case EntryState::Holding:
    case EntryState::Queued:
    case EntryState::Sending:
    case EntryState::Waiting:
        return u"waiting"_s;
    case EntryState::Partly:
        return u"partly"_s;
    case EntryState::Refused:
        return u"refused"_s;
    case EntryState::Uncertain:
        return u"uncertain"_s;
    }
    Q_UNREACHABLE();
}

QString statusName(Smtp::RecipientStatus status)
{
    switch (status) {
    case Smtp::RecipientStatus::Accepted:
        return u"accepted"_s;
    case Smtp::RecipientStatus::Refused:
        return u"refused"_s;
    case Smtp::RecipientStatus::Deferred:
        return u"deferred"_s;
    case Smtp::RecipientStatus::Uncertain:
        return u"uncertain"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Cli
