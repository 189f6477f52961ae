#include "cli/SendmailWords.h"

#include "cli/DsnOptions.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SendmailWords)
};

constexpr QLatin1StringView withoutMeaning("nmsvUG");        ///< flags alone
constexpr QLatin1StringView valueWithoutMeaning("BCdhLOpX"); ///< flags with a value

/// The option that a flag with a value is; empty: not one of these.
QString optionOf(QChar flag)
{
    switch (flag.unicode()) {
    case 'f':
    case 'r':
        return u"from"_s;
    case 'F':
        return u"full-name"_s;
    case 'N':
        return u"dsn-notify"_s;
    case 'R':
        return u"dsn-return"_s;
    case 'V':
        return u"dsn-envelope-id"_s;
    default:
        return {};
    }
}

/// Flags that may stand together: "-ti".
QStringList switchesOf(const QString &word)
{
    QStringList switches;
    for (const QChar flag : word.sliced(1)) {
        if (!withoutMeaning.contains(flag))
            switches += u'-' + QString(flag);
    }
    return switches;
}

class Reader
{
public:
    explicit Reader(const QStringList &words)
        : m_words(words)
    {
    }

    QStringList read()
    {
        while (!m_words.isEmpty() && m_words.first() != "--"_L1)
            readWord(m_words.takeFirst());
        return m_read + m_words;
    }

private:
    void readWord(const QString &word)
    {
        if (word.startsWith("--"_L1))
            readLong(word);
        else if (word.size() > 1 && word.startsWith(u'-'))
            readFlag(word);
        else
            m_read += word;
    }

    void readLong(const QString &word)
    {
        m_read += word;
        const bool takesNext = word == "--account"_L1 || word == "--profile"_L1;
        if (takesNext && !m_words.isEmpty())
            m_read += m_words.takeFirst();
    }

    void readFlag(const QString &word)
    {
        const QChar flag = word.at(1);
        if (const QString option = optionOf(flag); !option.isEmpty())
            m_read += u"--%1="_s.arg(option) + valueOf(word);
        else if (valueWithoutMeaning.contains(flag))
            valueOf(word);
        else if (word == "-oi"_L1)
            m_read += u"-i"_s;
        else if (flag != u'o' && word != "-bm"_L1)
            m_read += flag == u'b' || flag == u'q' ? QStringList(word) : switchesOf(word);
    }

    /// "-fADDR", or "-f ADDR".
    QString valueOf(const QString &word)
    {
        if (word.size() > 2)
            return word.sliced(2);
        return m_words.isEmpty() ? QString() : m_words.takeFirst();
    }

    QStringList m_words;
    QStringList m_read;
};

} // namespace

QList<QCommandLineOption> sendmailOptions()
{
    const QList<QCommandLineOption> own{
        {u"t"_s, Words::tr("Recipients are in the header, besides those named here.")},
        {u"i"_s, Words::tr("A line with a single dot does not end the message.")},
        {{u"f"_s, u"from"_s}, Words::tr("The envelope's sender, and the account of that address."), u"ADDR"_s},
        {{u"F"_s, u"full-name"_s}, Words::tr("The name in From, where the message has no From."), u"NAME"_s},
        {u"account"_s, Words::tr("Send through this account."), u"NAME"_s},
    };
    return own + sendmailDsnOptions();
}

QStringList sendmailWords(const QStringList &words)
{
    return Reader(words).read();
}

} // namespace Sealpost::Cli
