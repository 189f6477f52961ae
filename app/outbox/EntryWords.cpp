#include "outbox/EntryWords.h"

#include <QList>

namespace Sealpost::EntryWords {

using namespace Qt::StringLiterals;

namespace {

using Smtp::DsnRequest;
using Smtp::RecipientStatus;

template <typename Value>
std::optional<Value> named(const QList<Value> &values, const QString &sought)
{
    for (const Value value : values) {
        if (word(value) == sought)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString word(EntryState state)
{
    switch (state) {
    case EntryState::Holding:
        return u"holding"_s;
    case EntryState::Queued:
        return u"queued"_s;
    case EntryState::Sending:
        return u"sending"_s;
    case EntryState::Waiting:
        return u"waiting"_s;
    case EntryState::Sent:
        return u"sent"_s;
    case EntryState::Partly:
        return u"partly"_s;
    case EntryState::Refused:
        return u"refused"_s;
    case EntryState::Uncertain:
        return u"uncertain"_s;
    }
    Q_UNREACHABLE();
}

QString word(RecipientStatus status)
{
    switch (status) {
    case RecipientStatus::Accepted:
        return u"accepted"_s;
    case RecipientStatus::Refused:
        return u"refused"_s;
    case RecipientStatus::Deferred:
        return u"deferred"_s;
    case RecipientStatus::Uncertain:
        return u"uncertain"_s;
    }
    Q_UNREACHABLE();
}

QString word(HeaderCharset charset)
{
    switch (charset) {
    case HeaderCharset::Ascii:
        return u"ascii"_s;
    case HeaderCharset::Utf8:
        return u"utf-8"_s;
    }
    Q_UNREACHABLE();
}

QString word(DsnRequest::Return returned)
{
    return returned == DsnRequest::Return::Full ? u"full"_s : u"headers"_s;
}

QString word(Level level)
{
    switch (level) {
    case Level::Verified:
        return u"verified"_s;
    case Level::Pinned:
        return u"pinned"_s;
    case Level::Unverified:
        return u"unverified"_s;
    case Level::Local:
        return u"local"_s;
    case Level::Plain:
        return u"plain"_s;
    case Level::Blocked:
        return u"blocked"_s;
    }
    Q_UNREACHABLE();
}

QString word(Encryption rung)
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

std::optional<EntryState> state(const QString &word)
{
    using enum EntryState;
    return named(QList{Holding, Queued, Sending, Waiting, Sent, Partly, Refused, Uncertain}, word);
}

std::optional<RecipientStatus> status(const QString &word)
{
    using enum RecipientStatus;
    return named(QList{Accepted, Refused, Deferred, Uncertain}, word);
}

std::optional<HeaderCharset> headerCharset(const QString &word)
{
    return named(QList{HeaderCharset::Ascii, HeaderCharset::Utf8}, word);
}

std::optional<DsnRequest::Return> dsnReturn(const QString &word)
{
    return named(QList{DsnRequest::Return::Headers, DsnRequest::Return::Full}, word);
}

std::optional<Encryption> rung(const QString &word)
{
    return named(QList{Encryption::ImplicitTls, Encryption::StartTls, Encryption::None}, word);
}

std::optional<Level> level(const QString &word)
{
    return named(QList{Level::Verified, Level::Pinned, Level::Unverified, Level::Local, Level::Plain}, word);
}

std::optional<Decision> decision(const QString &word)
{
    for (int row = int(Decision::R0); row <= int(Decision::R16); ++row) {
        if (decisionName(Decision(row)) == word)
            return Decision(row);
    }
    return std::nullopt;
}

} // namespace Sealpost::EntryWords
