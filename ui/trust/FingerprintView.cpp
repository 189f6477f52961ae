#include "ui/trust/FingerprintView.h"

#include "ui/parts/Icon.h"
#include "ui/trust/FingerprintText.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Sealpost {

using namespace Qt::StringLiterals;

FingerprintView::FingerprintView(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight);

    auto *copy = new QToolButton(this);
    copy->setIcon(icon(u"copy"_s));
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(what));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_copied); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text);
    row->addWidget(copy, 0, Qt::AlignTop);
    row->addStretch();
}

void FingerprintView::setFingerprint(const Fingerprint &fingerprint)
{
    m_copied = fingerprint.colonHex();
    m_text->setText(groupedFingerprint(fingerprint));
    m_text->setAccessibleName(tr("%1: %2", "whose fingerprint, then the fingerprint").arg(m_what, m_copied));
}

} // namespace Sealpost
