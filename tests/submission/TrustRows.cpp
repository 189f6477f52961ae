#include "submission/TrustRows.h"

namespace Sealpost {

using namespace Qt::StringLiterals;
using Kind = Smtp::Failure::Kind;

namespace {

constexpr auto nobody = Left::Nothing;
constexpr auto both = Left::PasswordAndMessage;
constexpr auto held = Kind::NotPermitted;
constexpr auto blocked = Level::Blocked;

} // namespace

void presents(Bench &bench, const QString &certificate)
{
    bench.smtps.tls(Bench::certificate(certificate));
}

void pinned(Bench &bench, const QString &certificate, Pin::How how)
{
    if (!bench.trust->pin(bench.terms(), Bench::peer(certificate).leaf(), how))
        qFatal("not pinned");
}

void onlyInClear(Bench &bench, Consent consent)
{
    bench.account.consent = consent;
    bench.account.plainPort = bench.plain.port();
    bench.smtps.refuses();
    bench.plain.listens();
}

const QList<TrustRow> &trustRows()
{
    static const QList<TrustRow> rows{
        {"0 nothing reachable", Decision::R0, {}, nobody, Kind::Unreachable, [](Bench &b) { b.smtps.refuses(); }},
        {"1a TLS 1.1 at most", Decision::R1a, blocked, nobody, held,
         [](Bench &b) { b.smtps.tlsAtMost("TLSv1.1"); }},
        {"1a RSA 1024", Decision::R1a, blocked, nobody, held, [](Bench &b) { b.presentsWeak(u"weak-key"_s); }},
        {"1a signed with SHA-1", Decision::R1a, blocked, nobody, held,
         [](Bench &b) { b.presentsWeak(u"weak-sha1"_s); }},
        {"1a RSA 1024, pinned", Decision::R1a, blocked, nobody, held,
         [](Bench &b) {
             b.presentsWeak(u"weak-key"_s);
             pinned(b, u"weak-key"_s, Pin::How::Compared);
         }},
        {"1a revoked, though STARTTLS would be there", Decision::R1a, blocked, nobody, held,
         [](Bench &b) {
             b.staplesRevoked();
             b.startTls.listens();
         }},
        {"1a revoked, pinned", Decision::R1a, blocked, nobody, held,
         [](Bench &b) {
             b.staplesRevoked();
             pinned(b, u"revoked"_s, Pin::How::Compared);
         }},
        {"2 the key has changed", Decision::R2, blocked, nobody, held,
         [](Bench &b) {
             presents(b, u"self-signed-new-key"_s);
             pinned(b, u"self-signed"_s, Pin::How::Unseen);
         }},
        {"2 the key has changed, everything permitted", Decision::R2, blocked, nobody, held,
         [](Bench &b) {
             onlyInClear(b, Consent::PlainMailAndPassword);
             b.startTls.listens().tls(Bench::certificate(u"self-signed-new-key"_s));
             pinned(b, u"self-signed"_s, Pin::How::Compared);
         }},
        {"3 vouched for, the old pin was not compared",
         Decision::R3,
         Level::Verified,
         both,
         {},
         [](Bench &b) { pinned(b, u"new-key"_s, Pin::How::Unseen); }},
        {"3a vouched for, the old pin was compared", Decision::R3a, blocked, nobody, held,
         [](Bench &b) { pinned(b, u"new-key"_s, Pin::How::Compared); }},
        {"3a vouched for, strict pin", Decision::R3a, blocked, nobody, held,
         [](Bench &b) {
             b.account.strictPin = true;
             pinned(b, u"new-key"_s, Pin::How::Unseen);
         }},
        {"4 verified", Decision::R4, Level::Verified, both, {}, [](Bench &) {}},
        {"4 verified, the pin matches",
         Decision::R4,
         Level::Verified,
         both,
         {},
         [](Bench &b) { pinned(b, u"valid"_s, Pin::How::Compared); }},
        {"4 verified by STARTTLS",
         Decision::R4,
         Level::Verified,
         both,
         {},
         [](Bench &b) {
             b.smtps.refuses();
             b.startTls.listens();
         }},
        {"5 pinned",
         Decision::R5,
         Level::Pinned,
         both,
         {},
         [](Bench &b) {
             presents(b, u"self-signed"_s);
             pinned(b, u"self-signed"_s, Pin::How::Compared);
         }},
        {"5 pinned, the certificate has expired",
         Decision::R5,
         Level::Pinned,
         both,
         {},
         [](Bench &b) {
             presents(b, u"self-signed-expired"_s);
             pinned(b, u"self-signed"_s, Pin::How::Unseen);
         }},
        {"6 this computer",
         Decision::R6,
         Level::Local,
         both,
         {},
         [](Bench &b) {
             b.account.localException = true;
             presents(b, u"self-signed"_s);
         }},
        {"7 only expired, with the key last verified", Decision::R7, blocked, nobody, held,
         [](Bench &b) {
             b.reachFloor(Level::Verified);
             presents(b, u"expired-renewable"_s);
         }},
        {"8 not verified any more", Decision::R8, blocked, nobody, held,
         [](Bench &b) {
             b.reachFloor(Level::Verified);
             presents(b, u"unknown-issuer"_s);
         }},
        {"8 not pinned any more", Decision::R8, blocked, nobody, held,
         [](Bench &b) {
             b.account.consent = Consent::PlainMailAndPassword;
             b.reachFloor(Level::Pinned);
             presents(b, u"self-signed"_s);
         }},
        {"10 unverified TLS is permitted, no login",
         Decision::R10,
         Level::Unverified,
         Left::Message,
         {},
         [](Bench &b) {
             b.account.consent = Consent::UnverifiedTls;
             b.account.username.clear();
             presents(b, u"self-signed"_s);
         }},
        {"10 unverified TLS is permitted, PLAIN is not", Decision::R10, Level::Unverified, nobody,
         Kind::NoMechanism,
         [](Bench &b) {
             b.account.consent = Consent::UnverifiedTls;
             presents(b, u"self-signed"_s);
         }},
        {"10 unverified TLS is permitted, and PLAIN",
         Decision::R10,
         Level::Unverified,
         both,
         {},
         [](Bench &b) {
             b.account.consent = Consent::UnverifiedTls;
             b.account.plainPasswordOverUnverified = true;
             presents(b, u"self-signed"_s);
         }},
        {"11 self-signed", Decision::R11, Level::Unverified, nobody, held,
         [](Bench &b) { presents(b, u"self-signed"_s); }},
        {"11 for another name", Decision::R11, Level::Unverified, nobody, held,
         [](Bench &b) { presents(b, u"misnamed"_s); }},
        {"11 the CN beside another SAN", Decision::R11, Level::Unverified, nobody, held,
         [](Bench &b) { presents(b, u"cn-beside-other-san"_s); }},
        {"11 RSA 1024, a very old server", Decision::R11, Level::Unverified, nobody, held,
         [](Bench &b) {
             b.account.veryOldServer = true;
             b.presentsWeak(u"weak-key"_s);
         }},
        {"12 encryption has disappeared", Decision::R12, blocked, nobody, held,
         [](Bench &b) {
             onlyInClear(b, Consent::PlainMailAndPassword);
             b.reachFloor(Level::Unverified);
         }},
        {"12 STARTTLS was taken out", Decision::R12, blocked, nobody, held,
         [](Bench &b) {
             b.smtps.refuses();
             b.startTls.listens().offersInClear({"AUTH PLAIN"});
             b.reachFloor(Level::Verified);
         }},
        {"13 this computer, in clear",
         Decision::R13,
         Level::Local,
         both,
         {},
         [](Bench &b) {
             onlyInClear(b, Consent::None);
             b.account.localException = true;
         }},
        {"14 everything is permitted in clear",
         Decision::R14,
         Level::Plain,
         both,
         {},
         [](Bench &b) { onlyInClear(b, Consent::PlainMailAndPassword); }},
        {"15 a message is permitted in clear",
         Decision::R15,
         Level::Plain,
         Left::Message,
         {},
         [](Bench &b) { onlyInClear(b, Consent::PlainMail); }},
        {"16 nothing is permitted in clear", Decision::R16, Level::Plain, nobody, held,
         [](Bench &b) { onlyInClear(b, Consent::UnverifiedTls); }},
        {"16 permitted, but there is no unencrypted rung", Decision::R16, Level::Plain, nobody, held,
         [](Bench &b) {
             b.account.consent = Consent::PlainMailAndPassword;
             b.smtps.startsInClear();
         }},
    };
    return rows;
}

} // namespace Sealpost
