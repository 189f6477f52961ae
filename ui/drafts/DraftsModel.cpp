#include "ui/drafts/DraftsModel.h"

#include "ui/parts/Icon.h"
#include "ui/parts/ShownTime.h"
#include "wording/PlainText.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QString shownRecipients(const DraftSummary &draft)
{
    const QString recipients = Wording::plain(draft.recipients);
    return recipients.isEmpty() ? DraftsModel::tr("(nobody yet)", "in the place of recipients") : recipients;
}

/// The subject, and how the text begins.
QString shownSubject(const DraftSummary &draft)
{
    const QString subject = Wording::plain(draft.subject);
    const QString beginning = Wording::plain(draft.beginning.simplified());
    if (subject.isEmpty() && beginning.isEmpty())
        return DraftsModel::tr("(nothing written yet)", "in the place of subject and text");
    if (subject.isEmpty() || beginning.isEmpty())
        return subject + beginning;
    return DraftsModel::tr("%1 – %2", "subject, then how the text begins").arg(subject, beginning);
}

QString shown(const DraftSummary &draft, int column)
{
    switch (column) {
    case DraftsModel::Recipients:
        return shownRecipients(draft);
    case DraftsModel::Subject:
        return shownSubject(draft);
    case DraftsModel::Kept:
        return draft.isOpen ? DraftsModel::tr("being written", "in the place of a time") : shownTime(draft.kept);
    default:
        return {};
    }
}

} // namespace

DraftsModel::DraftsModel(DraftStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    connect(&store, &DraftStore::changed, this, &DraftsModel::reload);
}

void DraftsModel::reload()
{
    const auto drafts = m_store.all();
    if (!drafts) {
        Q_EMIT unreadable(drafts.error());
        return;
    }
    beginResetModel();
    m_drafts = *drafts;
    endResetModel();
}

int DraftsModel::rowOf(DraftId id) const
{
    const auto found = std::find_if(m_drafts.cbegin(), m_drafts.cend(),
                                    [id](const DraftSummary &draft) { return draft.id == id; });
    return found == m_drafts.cend() ? -1 : static_cast<int>(found - m_drafts.cbegin());
}

int DraftsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drafts.size());
}

int DraftsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant DraftsModel::data(const QModelIndex &index, int role) const
{
    const DraftSummary &draft = m_drafts.at(index.row());
    if (role == Qt::DisplayRole)
        return shown(draft, index.column());
    if (index.column() != Subject || draft.attachments == 0)
        return {};
    if (role == Qt::DecorationRole)
        return icon(u"attach"_s);
    if (role == Qt::AccessibleDescriptionRole || role == Qt::ToolTipRole)
        return tr("%n attachment(s)", nullptr, draft.attachments);
    return {};
}

QVariant DraftsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Recipients:
        return tr("To");
    case Subject:
        return tr("Subject");
    case Kept:
        return tr("Last kept");
    default:
        return {};
    }
}

} // namespace Sealpost
