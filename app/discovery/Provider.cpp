#include "discovery/Provider.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto smtps = Port::submissions;
constexpr auto startTls = Port::submission;
constexpr std::optional<Port> none = std::nullopt;

// Each row is what the page at its end says. Those that give one port only are listed with that one; the ladder
// tries the other all the same.
QList<Provider> table()
{
    const QList<Proof> password{Proof::Password};
    const QList<Proof> appPassword{Proof::AppPassword};
    const QList<Proof> oauth{Proof::OAuth2};
    return {
        {u"Google"_s,
         {u"gmail.com"_s, u"googlemail.com"_s},
         {u"google.com"_s, u"googlemail.com"_s},
         u"smtp.gmail.com"_s,
         smtps,
         startTls,
         {Proof::OAuth2, Proof::AppPassword},
         u"https://support.google.com/mail/answer/185833"_s},
        {u"Outlook.com"_s,
         {u"outlook.com"_s, u"hotmail.com"_s, u"live.com"_s, u"msn.com"_s, u"outlook.de"_s, u"hotmail.de"_s,
          u"hotmail.fr"_s, u"hotmail.co.uk"_s, u"live.de"_s, u"live.fr"_s},
         {u"olc.protection.outlook.com"_s},
         u"smtp-mail.outlook.com"_s,
         none,
         startTls,
         oauth,
         u"https://support.microsoft.com/office/d088b986-291d-42b8-9564-9c414e2aa040"_s},
        {u"Microsoft 365"_s,
         {},
         {u"mail.protection.outlook.com"_s, u"mx.microsoft"_s},
         u"smtp.office365.com"_s,
         none,
         startTls,
         oauth,
         u"https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission"_s},
        {u"AOL"_s,
         {u"aol.com"_s, u"aim.com"_s, u"aol.de"_s},
         {},
         u"smtp.aol.com"_s,
         smtps,
         startTls,
         appPassword,
         u"https://help.aol.com/articles/Create-and-manage-app-password"_s},
        {u"Yahoo"_s,
         {u"yahoo.com"_s, u"ymail.com"_s, u"rocketmail.com"_s, u"yahoo.de"_s, u"yahoo.fr"_s, u"yahoo.co.uk"_s,
          u"yahoo.it"_s, u"yahoo.es"_s},
         {u"yahoodns.net"_s},
         u"smtp.mail.yahoo.com"_s,
         smtps,
         startTls,
         appPassword,
         u"https://help.yahoo.com/kb/SLN15241.html"_s},
        {u"iCloud"_s,
         {u"icloud.com"_s, u"me.com"_s, u"mac.com"_s},
         {u"mail.icloud.com"_s},
         u"smtp.mail.me.com"_s,
         none,
         startTls,
         appPassword,
         u"https://support.apple.com/102525"_s},
        {u"GMX"_s,
         {u"gmx.net"_s, u"gmx.de"_s, u"gmx.at"_s, u"gmx.ch"_s},
         {},
         u"mail.gmx.net"_s,
         smtps,
         startTls,
         password,
         u"https://hilfe.gmx.net/pop-imap/imap/imap-serverdaten.html"_s},
        {u"WEB.DE"_s,
         {u"web.de"_s},
         {},
         u"smtp.web.de"_s,
         smtps,
         startTls,
         password,
         u"https://hilfe.web.de/pop-imap/imap/imap-serverdaten.html"_s},
        {u"Telekom"_s,
         {u"t-online.de"_s, u"magenta.de"_s},
         {},
         u"securesmtp.t-online.de"_s,
         smtps,
         startTls,
         appPassword,
         u"https://www.telekom.de/hilfe/apps-dienste/e-mail/server-daten"_s},
        {u"Posteo"_s,
         {u"posteo.de"_s, u"posteo.net"_s, u"posteo.eu"_s, u"posteo.org"_s},
         {},
         u"posteo.de"_s,
         smtps,
         startTls,
         password,
         u"https://posteo.de/en/help"_s},
        {u"mailbox.org"_s,
         {u"mailbox.org"_s},
         {u"mailbox.org"_s},
         u"smtp.mailbox.org"_s,
         smtps,
         startTls,
         password,
         u"https://kb.mailbox.org/"_s},
        {u"Fastmail"_s,
         {u"fastmail.com"_s, u"fastmail.fm"_s},
         {u"messagingengine.com"_s},
         u"smtp.fastmail.com"_s,
         smtps,
         startTls,
         appPassword,
         u"https://www.fastmail.help/hc/en-us/articles/1500000279921"_s},
        {u"Zoho"_s,
         {u"zoho.com"_s, u"zohomail.com"_s},
         {u"zoho.com"_s},
         u"smtp.zoho.com"_s,
         smtps,
         startTls,
         appPassword,
         u"https://www.zoho.com/mail/help/zoho-smtp.html"_s},
        {u"Yandex"_s,
         {u"yandex.ru"_s, u"yandex.com"_s, u"ya.ru"_s},
         {u"yandex.net"_s, u"yandex.ru"_s},
         u"smtp.yandex.com"_s,
         smtps,
         none,
         appPassword,
         u"https://yandex.com/support/mail/mail-clients/others.html"_s},
        {u"Mail.ru"_s,
         {u"mail.ru"_s, u"bk.ru"_s, u"inbox.ru"_s, u"list.ru"_s},
         {u"mail.ru"_s},
         u"smtp.mail.ru"_s,
         smtps,
         none,
         appPassword,
         u"https://help.mail.ru/mail/mailer/popsmtp"_s},
        {u"Infomaniak"_s,
         {u"ik.me"_s},
         {u"infomaniak.ch"_s},
         u"mail.infomaniak.com"_s,
         smtps,
         startTls,
         password,
         u"https://www.infomaniak.com/en/support/faq/2427"_s},
        {u"Gandi"_s,
         {},
         {u"mail.gandi.net"_s},
         u"mail.gandi.net"_s,
         smtps,
         startTls,
         password,
         u"https://docs.gandi.net/en/gandimail/"_s},
        {u"OVHcloud"_s,
         {},
         {u"mail.ovh.net"_s, u"mail.ovh.ca"_s},
         u"ssl0.ovh.net"_s,
         smtps,
         startTls,
         password,
         u"https://help.ovhcloud.com/"_s},
        {u"IONOS"_s,
         {},
         {u"kundenserver.de"_s},
         u"smtp.ionos.de"_s,
         smtps,
         startTls,
         password,
         u"https://www.ionos.de/hilfe/e-mail/"_s},
        {u"STRATO"_s,
         {},
         {u"rzone.de"_s},
         u"smtp.strato.de"_s,
         smtps,
         startTls,
         password,
         u"https://www.strato.de/faq/mail/"_s},
        {u"Migadu"_s,
         {},
         {u"migadu.com"_s},
         u"smtp.migadu.com"_s,
         smtps,
         startTls,
         password,
         u"https://migadu.com/guides/"_s},
    };
}

bool isBelow(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

const Provider *first(auto &&matches)
{
    const QList<Provider> &all = providers();
    const auto found = std::ranges::find_if(all, matches);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const QList<Provider> &providers()
{
    static const QList<Provider> all = table();
    return all;
}

const Provider *providerOf(const QString &domain)
{
    return first([&](const Provider &provider) { return provider.domains.contains(domain); });
}

const Provider *providerOfExchanger(const QString &host)
{
    return first([&](const Provider &provider) {
        return std::ranges::any_of(provider.mailExchangers,
                                   [&](const QString &domain) { return isBelow(host, domain); });
    });
}

Candidate candidate(const Provider &provider, const Address &address)
{
    return {.host = *HostName::parse(provider.host), // each of the table is one: a test reads them
            .smtpsPort = provider.smtpsPort,
            .startTlsPort = provider.startTlsPort,
            .username = address.localPart() + u'@' + address.domain(),
            .proofs = provider.proofs,
            .evidence = Evidence::Provider,
            .source = provider.name,
            .help = QUrl(provider.help)};
}

} // namespace Sealpost
