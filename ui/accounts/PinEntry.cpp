#include "ui/accounts/PinEntry.h"

#include "trust/CertificateFile.h"
#include "ui/parts/Announcement.h"
#include "ui/parts/IconLabel.h"
#include "ui/parts/PlainLabel.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNote = 200;

} // namespace

PinEntry::PinEntry(QWidget *parent)
    : QWidget(parent)
    , m_heading(plainLabel({}, this))
    , m_given(new QPlainTextEdit(this))
    , m_icon(new IconLabel(this))
    , m_answer(plainLabel({}, this))
    , m_note(new QLineEdit(this))
    , m_pin(new QPushButton(tr("&Pin This Key"), this))
{
    m_given->setAccessibleName(tr("Fingerprint of the server's key, or its certificate"));
    m_given->setPlaceholderText(tr("Paste the SHA-256 fingerprint of the key, or a certificate"));
    m_given->setTabChangesFocus(true);
    m_given->setAcceptDrops(false);
    m_given->setFixedHeight(fontMetrics().lineSpacing() * 2 + fontMetrics().height());
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note, for you: who told you (may stay empty)"));
    m_note->setMaxLength(longestNote);
    connect(m_given, &QPlainTextEdit::textChanged, this, &PinEntry::read);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_heading, 0, 0, 1, 2);
    grid->addWidget(m_given, 1, 0, 1, 2);
    grid->addWidget(m_icon, 2, 0, Qt::AlignTop);
    grid->addWidget(m_answer, 2, 1);
    grid->addWidget(m_note, 3, 0, 1, 2);
    grid->addWidget(buttons(), 4, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    setAcceptDrops(true);
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
    connect(file, &QPushButton::clicked, this, &PinEntry::choose);
    connect(m_pin, &QPushButton::clicked, this, [this] { Q_EMIT wanted(*m_key, m_note->text().trimmed()); });
    connect(leave, &QPushButton::clicked, this, &PinEntry::cancelled);
    return widget;
}

void PinEntry::begin(const QString &host)
{
    m_heading->setText(tr("Which key does %1 have? Ask whoever runs the server. Once a key is pinned, a server "
                          "there with any other gets nothing.")
                           .arg(host));
    m_note->clear();
    m_given->clear();
    read();
    show();
    m_given->setFocus();
}

void PinEntry::read()
{
    const QString given = m_given->toPlainText();
    const auto certificate = certificateIn(given.toUtf8());
    m_key = certificate ? std::optional(certificate->spkiSha256) : Fingerprint::parse(given);
    m_pin->setEnabled(m_key.has_value());
    if (given.trimmed().isEmpty())
        answer(u"notice"_s, tr("A certificate brings its key along. A fingerprint has to be the one of the key: it "
                               "stays when the certificate is renewed."));
    else if (certificate)
        answer(u"done"_s, tr("A certificate of %1. Its key will be pinned:\n%2")
                              .arg(certificate->subject, certificate->spkiSha256.colonHex()));
    else if (m_key)
        answer(u"notice"_s,
               tr("Is this the fingerprint of the key? One of the certificate looks just the same, and "
                  "no server would ever match it. If you cannot tell, choose the certificate's file."));
    else
        answer(u"warning"_s, tr("This is neither a whole SHA-256 fingerprint nor a certificate."));
}

/// What is in the file goes into the field: a person sees what was read, and it is read in one place.
void PinEntry::readFile(const QString &path)
{
    QFile file(path);
    m_given->clear();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestCertificateFile)
        return answer(u"warning"_s, tr("This file cannot be read, or is too large for a certificate."));
    const QByteArray octets = file.read(largestCertificateFile);
    if (const auto certificate = certificateIn(octets))
        m_given->setPlainText(certificate->pem());
    else if (const QString text = QString::fromUtf8(octets); Fingerprint::parse(text))
        m_given->setPlainText(text);
    else
        answer(u"warning"_s, tr("In this file is neither a certificate nor a whole SHA-256 fingerprint."));
}

void PinEntry::choose()
{
    auto *dialog = new QFileDialog(this, tr("Certificate or Fingerprint of the Server"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PinEntry::readFile);
    dialog->open();
}

void PinEntry::answer(const QString &icon, const QString &text)
{
    m_icon->setIconName(icon);
    m_answer->setText(text);
    m_given->setAccessibleDescription(text);
    announceChange(m_given);
}

void PinEntry::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void PinEntry::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        readFile(urls.first().toLocalFile());
    else
        m_given->setPlainText(event->mimeData()->text());
    event->acceptProposedAction();
}

/// Enter in the note would go on to the window, and press its default button.
void PinEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

} // namespace Sealpost
