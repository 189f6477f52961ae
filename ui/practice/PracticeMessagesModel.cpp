#include "ui/practice/PracticeMessagesModel.h"

#include "ui/parts/Icon.h"

#include <QLocale>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QString shown(const PracticeMessage &message)
{
    const QList<Address> &to = message.envelope.forwardPaths();
    const QString size = QLocale().formattedDataSize(message.size);
    if (to.size() == 1)
        return PracticeMessagesModel::tr("To %1 (%2)", "a recipient, the size").arg(to.first().shown(), size);
    const auto others = static_cast<int>(to.size()) - 1;
    return PracticeMessagesModel::tr("To %1 and %n other(s) (%2)", nullptr, others).arg(to.first().shown(), size);
}

} // namespace

void PracticeMessagesModel::add(const PracticeMessage &message)
{
    beginInsertRows({}, 0, 0);
    m_messages.prepend(message);
    endInsertRows();
}

int PracticeMessagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant PracticeMessagesModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(m_messages.at(index.row()));
    case Qt::DecorationRole:
        return icon(u"message"_s);
    default:
        return {};
    }
}

} // namespace Sealpost
