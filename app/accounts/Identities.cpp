#include "accounts/Identities.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

bool isLine(const QString &text)
{
    return text.size() <= longestIdentityLine && text.isValidUtf16() && std::ranges::none_of(text, isControl);
}

bool isSignature(const QString &text)
{
    return text.size() <= Identity::longestSignature && text.isValidUtf16() &&
           std::ranges::none_of(text, [](QChar c) { return c != u'\n' && c != u'\t' && isControl(c); });
}

auto find(QList<Identity> &all, const Address &address)
{
    return std::ranges::find(all, address, &Identity::address);
}

IdentitiesAfter checked(const QList<Identity> &all)
{
    if (all.size() > mostIdentities)
        return failure(IdentityProblem::TooMany);
    for (const Identity &identity : all) {
        if (const auto problem = whatIsWrongWith(identity))
            return failure(*problem);
        if (std::ranges::count(all, identity.address, &Identity::address) > 1)
            return failure(IdentityProblem::AddressTwice);
    }
    return all;
}

} // namespace

std::optional<IdentityProblem> whatIsWrongWith(const Identity &identity)
{
    if (!isLine(identity.displayName))
        return IdentityProblem::BadDisplayName;
    if (identity.replyTo && !isLine(identity.replyTo->displayName))
        return IdentityProblem::BadReplyTo;
    if (!isLine(identity.organization))
        return IdentityProblem::BadOrganization;
    if (!isSignature(identity.signature))
        return IdentityProblem::BadSignature;
    return std::nullopt;
}

IdentitiesAfter withIdentity(QList<Identity> all, const Identity &added)
{
    return checked(all << added);
}

IdentitiesAfter withIdentity(QList<Identity> all, const Address &of, const Identity &changed)
{
    const auto found = find(all, of);
    if (found == all.end())
        return failure(IdentityProblem::NotThere);
    *found = changed;
    return checked(all);
}

IdentitiesAfter withoutIdentity(QList<Identity> all, const Address &of)
{
    const auto found = find(all, of);
    if (found == all.end())
        return failure(IdentityProblem::NotThere);
    if (all.size() == 1)
        return failure(IdentityProblem::LastOne);
    all.erase(found);
    return all;
}

IdentitiesAfter withFirstIdentity(QList<Identity> all, const Address &of)
{
    const auto found = find(all, of);
    if (found == all.end())
        return failure(IdentityProblem::NotThere);
    std::rotate(all.begin(), found, found + 1);
    return all;
}

Account withIdentities(Account account, const QList<Identity> &all)
{
    account.identity = all.first();
    account.furtherIdentities = all.sliced(1);
    return account;
}

Identity senderOf(const Account &account, const std::optional<Address> &reversePath)
{
    const auto known = reversePath ? account.identityOf(*reversePath) : std::nullopt;
    return known.value_or(account.identity);
}

QStringList sendersOf(const Account &account)
{
    QStringList all;
    for (const Identity &identity : account.identities())
        all += identity.shown();
    return all;
}

QString signatureIn(QString text)
{
    QStringList lines = text.remove(u'\r').split(u'\n');
    const auto isEmpty = [](const QString &line) { return line.trimmed().isEmpty(); };
    while (!lines.isEmpty() && (isEmpty(lines.first()) || lines.first() == "-- "_L1))
        lines.removeFirst();
    while (!lines.isEmpty() && isEmpty(lines.last()))
        lines.removeLast();
    return lines.join(u'\n');
}

} // namespace Sealpost
