#include "message/GMimeOwned.h"
#include "message/Mailbox.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <optional>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// What Arabic, Chinese and Japanese keyboards have where others have a comma or a semicolon.
bool isCommaOfAnotherScript(QChar c)
{
    return u"\u060C\u061B\u3001\uFF0C\uFF1B"_s.contains(c);
}

/// Cuts a typed list at the commas, semicolons and line ends that stand outside of quotes, comments, brackets and
/// address literals. A group falls apart into entries in this way, its name before the first member. A comma of
/// another script cuts only behind an address: RFC 5322 does not know it, and in a name it is a character like
/// others.
class Entries
{
public:
    explicit Entries(const QString &typed)
        : m_typed(typed)
    {
    }

    /// The next entry that is not blank; empty at the end.
    std::optional<QString> next()
    {
        while (m_at < m_typed.size()) {
            const QString entry = upToSeparator().trimmed(); // the end of a group leaves nothing behind
            if (!entry.isEmpty())
                return entry;
        }
        return std::nullopt;
    }

    /// Whether the quotes and comments of the entry last taken end in it; otherwise it swallowed what followed.
    bool isClosed() const { return !m_inQuotes && m_commentDepth == 0; }

private:
    QString upToSeparator()
    {
        const qsizetype from = m_at;
        m_inQuotes = false;
        m_commentDepth = 0;
        m_inBrackets = false;
        m_hasAddress = false;
        while (m_at < m_typed.size() && !isSeparator(m_typed[m_at]))
            step();
        const QString entry = m_typed.sliced(from, std::min(m_at, m_typed.size()) - from);
        ++m_at;
        return entry;
    }

    bool isSeparator(QChar c) const
    {
        return !m_inQuotes && m_commentDepth == 0 && !m_inBrackets &&
               (",;\r\n"_L1.contains(c) || (m_hasAddress && isCommaOfAnotherScript(c)));
    }

    void step()
    {
        const QChar c = m_typed[m_at++];
        if (c == u'\\' && (m_inQuotes || m_commentDepth > 0))
            ++m_at;
        else if (c == u'"' && m_commentDepth == 0)
            m_inQuotes = !m_inQuotes;
        else if (!m_inQuotes && c == u'(')
            ++m_commentDepth;
        else if (!m_inQuotes && c == u')' && m_commentDepth > 0)
            --m_commentDepth;
        else if (!m_inQuotes && m_commentDepth == 0 && (c == u'<' || c == u'>'))
            m_inBrackets = c == u'<';
        m_hasAddress = m_hasAddress || (c == u'@' && !m_inQuotes && m_commentDepth == 0);
    }

    QString m_typed;
    qsizetype m_at = 0;
    int m_commentDepth = 0;
    bool m_inQuotes = false;
    bool m_inBrackets = false;
    bool m_hasAddress = false; ///< so far
};

bool isControl(QChar c)
{
    return c != u'\t' &&
           (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator);
}

bool hasControl(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), isControl);
}

/// Addresses and nothing else: most of every list, and GMime would take the first half of `a@b@c` for one.
bool isBare(const QString &entry)
{
    return std::none_of(entry.cbegin(), entry.cend(), [](QChar c) { return "<>()\":"_L1.contains(c); });
}

QString betweenBrackets(const QString &entry)
{
    const qsizetype from = entry.lastIndexOf(u'<');
    const qsizetype to = entry.indexOf(u'>', from);
    return from < 0 ? entry : entry.sliced(from + 1, (to < 0 ? entry.size() : to) - from - 1);
}

/// GMime reads an addr-spec up to where it stops making sense, and drops the rest of what stands in the brackets.
bool losesSomething(const QString &entry, const QString &addrSpec)
{
    return betweenBrackets(entry).count(u'@') > addrSpec.count(u'@') && !entry.contains(u'(') &&
           !betweenBrackets(entry).trimmed().startsWith(u'@');
}

AddressProblem whatIsWrongWith(const QString &entry)
{
    const auto address = Address::parse(betweenBrackets(entry));
    return address ? AddressProblem::BadLocalPart : address.error();
}

/// Reads the mailboxes of one entry into a list, or says what is wrong.
class EntryReader
{
public:
    EntryReader(const QString &entry, bool closed)
        : m_entry(entry)
        , m_closed(closed)
    {
    }

    std::optional<AddressProblem> readInto(QList<Mailbox> &mailboxes) const
    {
        if (hasControl(m_entry))
            return AddressProblem::ControlCharacter;
        if (isBare(m_entry))
            return addBare(mailboxes);
        if (!m_closed)
            return AddressProblem::BadLocalPart;
        const GMimeOwned<InternetAddressList> list(
            internet_address_list_parse(nullptr, m_entry.toUtf8().constData()));
        return list ? addAll(list.get(), mailboxes) : whatIsWrongWith(m_entry);
    }

private:
    std::optional<AddressProblem> addBare(QList<Mailbox> &mailboxes) const
    {
        for (const QString &word : m_entry.simplified().split(u' ')) {
            if (const auto problem = add({}, word, mailboxes))
                return problem;
        }
        return std::nullopt;
    }

    std::optional<AddressProblem> addAll(InternetAddressList *list, QList<Mailbox> &mailboxes) const
    {
        for (int i = 0; i < internet_address_list_length(list); ++i) {
            if (const auto problem = addOne(internet_address_list_get_address(list, i), mailboxes))
                return problem;
        }
        return std::nullopt;
    }

    std::optional<AddressProblem> addOne(InternetAddress *address, QList<Mailbox> &mailboxes) const
    {
        if (INTERNET_ADDRESS_IS_GROUP(address))
            return addAll(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), mailboxes);
        const auto addrSpec =
            QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
        if (const auto problem = add(QString::fromUtf8(internet_address_get_name(address)), addrSpec, mailboxes))
            return problem;
        return losesSomething(m_entry, addrSpec) ? std::optional(AddressProblem::BadDomain) : std::nullopt;
    }

    std::optional<AddressProblem> add(const QString &name, const QString &addrSpec, QList<Mailbox> &mailboxes) const
    {
        // An encoded word can smuggle in what the typed text did not show.
        if (std::any_of(name.cbegin(), name.cend(), isControl))
            return AddressProblem::ControlCharacter;
        const auto address = Address::parse(addrSpec);
        if (!address)
            return address.error();
        mailboxes += {name.simplified(), *address};
        return std::nullopt;
    }

    QString m_entry;
    bool m_closed;
};

} // namespace

Result<QList<Mailbox>, MailboxListProblem> parseMailboxes(const QString &typed)
{
    useGMime();
    QList<Mailbox> mailboxes;
    Entries entries(typed);
    while (const auto entry = entries.next()) {
        if (const auto problem = EntryReader(*entry, entries.isClosed()).readInto(mailboxes))
            return failure(MailboxListProblem{*entry, *problem});
    }
    return mailboxes;
}

} // namespace Sealpost
