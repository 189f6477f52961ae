#include "ui/outbox/RecipientsModel.h"

#include "ui/parts/Icon.h"
#include "wording/EnhancedCodeText.h"
#include "wording/Wording.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QString statusWord(Smtp::RecipientStatus status)
{
    switch (status) {
    case Smtp::RecipientStatus::Accepted:
        return RecipientsModel::tr("Accepted");
    case Smtp::RecipientStatus::Refused:
        return RecipientsModel::tr("Refused");
    case Smtp::RecipientStatus::Deferred:
        return RecipientsModel::tr("Not yet");
    case Smtp::RecipientStatus::Uncertain:
        return RecipientsModel::tr("Uncertain");
    }
    Q_UNREACHABLE();
}

QString iconNameOf(Smtp::RecipientStatus status)
{
    switch (status) {
    case Smtp::RecipientStatus::Accepted:
        return u"done"_s;
    case Smtp::RecipientStatus::Refused:
        return u"problem"_s;
    case Smtp::RecipientStatus::Deferred:
        return u"clock"_s;
    case Smtp::RecipientStatus::Uncertain:
        return u"uncertain"_s;
    }
    Q_UNREACHABLE();
}

/// What the code means, then the server's own words.
QString wordsOf(const std::optional<Smtp::Reply> &reply)
{
    if (!reply)
        return {};
    const QString meaning = reply->enhanced ? Wording::text(*reply->enhanced) : QString();
    const QString words = Wording::serverWords(reply);
    return meaning.isEmpty() ? words : meaning + u' ' + words;
}

} // namespace

void RecipientsModel::setOutcome(const Smtp::Outcome &outcome)
{
    if (m_recipients == outcome.recipients)
        return; // what is chosen stays so
    beginResetModel();
    m_recipients = outcome.recipients;
    endResetModel();
}

int RecipientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_recipients.size());
}

int RecipientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RecipientsModel::data(const QModelIndex &index, int role) const
{
    const Smtp::RecipientResult &result = m_recipients.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(result, index.column());
    if (role == Qt::DecorationRole && index.column() == Status)
        return icon(iconNameOf(result.status));
    return {};
}

QString RecipientsModel::text(const Smtp::RecipientResult &result, int column) const
{
    switch (column) {
    case Recipient:
        return result.recipient.shown();
    case Status:
        return statusWord(result.status);
    default:
        return wordsOf(result.reply);
    }
}

QVariant RecipientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Recipient:
        return tr("Recipient");
    case Status:
        return tr("State");
    default:
        return tr("What the server says");
    }
}

} // namespace Sealpost
