#include "ui/practice/PracticePane.h"

#include "ui/parts/PlainLabel.h"
#include "ui/parts/TabOrder.h"
#include "ui/practice/PracticeRoom.h"
#include "ui/trust/FingerprintView.h"

#include <QFile>
#include <QFontDatabase>
#include <QListView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace Sealpost {

namespace {

constexpr qint64 shownAtMost = 256 * 1024;

} // namespace

PracticePane::PracticePane(PracticeRoom &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_messages(new QListView(this))
    , m_octets(new QPlainTextEdit(this))
{
    auto *fingerprint = new FingerprintView(tr("Fingerprint of the practice server's key, SHA-256"), this);
    fingerprint->setFingerprint(room.certificate().spkiSha256);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(headingLabel(tr("Practice server"), this));
    column->addWidget(plainLabel(tr("It runs inside this program, takes every message and sends nothing on. Nobody "
                                    "vouches for its certificate, so you are asked to review it. This is the "
                                    "fingerprint of its key, as its operator would tell you:"),
                                 this));
    column->addWidget(fingerprint);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(headingLabel(tr("Messages received"), this));
    column->addWidget(received(), 1);
    takeTurn(*fingerprint, *m_messages);
}

QWidget *PracticePane::received()
{
    m_messages->setModel(&m_room.messages());
    m_messages->setAccessibleName(tr("Messages received"));
    m_octets->setReadOnly(true);
    m_octets->setTabChangesFocus(true);
    m_octets->setAccessibleName(tr("The message as it was received"));
    m_octets->setPlaceholderText(
        tr("What you send with the account “Practice” appears here as the server got it."));
    m_octets->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_messages);
    split->addWidget(m_octets);
    split->setStretchFactor(1, 1);
    split->setSizes({fontMetrics().height() * 7, fontMetrics().height() * 20});
    connect(m_messages->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showMessage(current.row()); });
    connect(&m_room.messages(), &QAbstractItemModel::rowsInserted, this,
            [this] { m_messages->setCurrentIndex(m_room.messages().index(0)); });
    return split;
}

void PracticePane::showMessage(int row)
{
    if (row < 0)
        return;
    QFile file(m_room.messages().at(row).path);
    if (file.open(QIODevice::ReadOnly))
        m_octets->setPlainText(QString::fromUtf8(file.read(shownAtMost)));
    else
        m_octets->setPlainText(tr("The file %1 cannot be read.").arg(file.fileName()));
}

} // namespace Sealpost
