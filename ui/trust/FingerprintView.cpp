#include "ui/trust/FingerprintView.h"

#include "ui/parts/Icon.h"
#include "ui/trust/OctetsLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QList<int> differences(const QByteArray &a, const QByteArray &b)
{
    QList<int> places;
    for (int at = 0; at < a.size(); ++at)
        if (a.at(at) != b.at(at))
            places += at;
    return places;
}

} // namespace

FingerprintView::FingerprintView(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
    , m_text(new OctetsLabel(this))
{
    auto *copy = new QToolButton(this);
    copy->setIcon(icon(u"copy"_s));
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(what));
    connect(copy, &QToolButton::clicked, this, [this] {
        if (m_fingerprint)
            QGuiApplication::clipboard()->setText(m_fingerprint->colonHex());
    });

    setFocusProxy(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text);
    row->addWidget(copy, 0, Qt::AlignTop);
    row->addStretch();
}

void FingerprintView::setFingerprint(const Fingerprint &fingerprint)
{
    m_fingerprint = fingerprint;
    m_text->setOctets(fingerprint);
    m_text->setAccessibleName(
        tr("%1: %2", "whose fingerprint, then the fingerprint").arg(m_what, fingerprint.colonHex()));
    m_text->setAccessibleDescription({});
}

void FingerprintView::markDifferencesFrom(const Fingerprint &other)
{
    const QList<int> places = differences(m_fingerprint.value_or(other).digest(), other.digest());
    m_text->underline(places);
    m_text->setAccessibleDescription(tr("%1 of its 32 places are different").arg(places.size()));
}

} // namespace Sealpost
