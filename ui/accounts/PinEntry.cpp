#include "ui/accounts/PinEntry.h"

#include "trust/CertificateFile.h"
#include "ui/parts/PlainLabel.h"
#include "ui/trust/KeyField.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNote = 200;

} // namespace

PinEntry::PinEntry(QWidget *parent)
    : QWidget(parent)
    , m_heading(plainLabel({}, this))
    , m_given(new KeyField(tr("Fingerprint of the server's key, or its certificate"),
                           tr("Paste the SHA-256 fingerprint of the key, or a certificate"), this))
    , m_note(new QLineEdit(this))
    , m_pin(new QPushButton(tr("&Pin This Key"), this))
{
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note, for you: who told you (may stay empty)"));
    m_note->setMaxLength(longestNote);
    connect(m_given, &KeyField::edited, this, &PinEntry::read);
    connect(m_given, &KeyField::fileGiven, this, &PinEntry::take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (QWidget *part : QWidgetList{m_heading, m_given, m_note, buttons()})
        column->addWidget(part);
    setFocusProxy(m_given);
    hide();
}

QWidget *PinEntry::buttons()
{
    auto *widget = new QWidget(this);
    auto *file = new QPushButton(tr("Choose a &File…"), widget);
    auto *leave = new QPushButton(tr("Do Not Pin"), widget);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    for (QPushButton *button : {file, m_pin, leave}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(file, &QPushButton::clicked, this,
            [this] { m_given->chooseFile(tr("Certificate or Fingerprint of the Server")); });
    connect(m_pin, &QPushButton::clicked, this, [this] { Q_EMIT wanted(*m_key, m_note->text().trimmed()); });
    connect(leave, &QPushButton::clicked, this, &PinEntry::cancelled);
    return widget;
}

void PinEntry::begin(const QString &host)
{
    setPlainText(*m_heading,
                 tr("Which key does %1 have? Ask whoever runs the server. Once a key is pinned, a server "
                    "there with any other gets nothing.")
                     .arg(host));
    m_note->clear();
    m_given->setText({});
    read();
    show();
    m_given->setFocus();
}

void PinEntry::read()
{
    const QString given = m_given->text();
    const auto certificate = certificateIn(given.toUtf8());
    m_key = certificate ? std::optional(certificate->spkiSha256) : Fingerprint::parse(given);
    m_pin->setEnabled(m_key.has_value());
    if (given.trimmed().isEmpty())
        m_given->answer(u"notice"_s,
                        tr("A certificate brings its key along. A fingerprint has to be the one of the key: it "
                           "stays when the certificate is renewed."));
    else if (certificate)
        m_given->answer(u"done"_s, tr("A certificate of %1. Its key will be pinned:\n%2")
                                       .arg(certificate->subject, certificate->spkiSha256.colonHex()));
    else if (m_key)
        m_given->answer(u"notice"_s,
                        tr("Is this the fingerprint of the key? One of the certificate looks just the same, and "
                           "no server would ever match it. If you cannot tell, choose the certificate's file."));
    else
        m_given->answer(u"warning"_s, tr("This is neither a whole SHA-256 fingerprint nor a certificate."));
}

/// What is in a file goes into the field: a person sees what was read, and it is read in one place.
void PinEntry::take(const QByteArray &octets)
{
    if (const auto certificate = certificateIn(octets))
        m_given->setText(certificate->pem());
    else if (const QString text = QString::fromUtf8(octets); Fingerprint::parse(text))
        m_given->setText(text);
    else
        m_given->answer(u"warning"_s, tr("In this file is neither a certificate nor a whole SHA-256 fingerprint."));
}

/// Enter in the note would go on to the window, and press its default button; Escape would close it, with what was
/// typed here.
void PinEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

} // namespace Sealpost
