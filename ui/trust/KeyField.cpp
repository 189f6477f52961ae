#include "ui/trust/KeyField.h"

#include "trust/CertificateFile.h"
#include "ui/parts/Announcement.h"
#include "ui/parts/IconLabel.h"
#include "ui/parts/PlainLabel.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QMimeData>
#include <QPlainTextEdit>

namespace Sealpost {

using namespace Qt::StringLiterals;

KeyField::KeyField(const QString &name, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_given(new QPlainTextEdit(this))
    , m_icon(new IconLabel(this))
    , m_answer(plainLabel({}, this))
{
    m_given->setAccessibleName(name);
    m_given->setPlaceholderText(placeholder);
    m_given->setTabChangesFocus(true);
    m_given->setAcceptDrops(false);
    m_given->setFixedHeight(fontMetrics().lineSpacing() * 2 + fontMetrics().height());
    connect(m_given, &QPlainTextEdit::textChanged, this, &KeyField::edited);
    m_grid->setContentsMargins({});
    m_grid->addWidget(m_given, 0, 0, 1, 3);
    m_grid->addWidget(m_icon, 1, 0, Qt::AlignTop);
    m_grid->addWidget(m_answer, 1, 1);
    m_grid->setColumnStretch(1, 1);
    setFocusProxy(m_given);
    setAcceptDrops(true);
}

QString KeyField::text() const
{
    return m_given->toPlainText();
}

void KeyField::setText(const QString &text)
{
    m_given->setPlainText(text);
}

void KeyField::answer(const QString &icon, const QString &text)
{
    m_icon->setIconName(icon);
    setPlainText(*m_answer, text);
    m_given->setAccessibleDescription(text);
    announceChange(m_given);
}

void KeyField::addBesideAnswer(QWidget *widget)
{
    m_grid->addWidget(widget, 1, 2, Qt::AlignTop);
}

void KeyField::chooseFile(const QString &title)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &KeyField::readFile);
    dialog->open();
}

void KeyField::readFile(const QString &path)
{
    m_given->clear(); // or what is answered would seem to be about it
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.size() <= largestCertificateFile)
        Q_EMIT fileGiven(file.read(largestCertificateFile));
    else
        answer(u"warning"_s, tr("This file cannot be read, or is too large for a certificate."));
}

void KeyField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void KeyField::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        readFile(urls.first().toLocalFile());
    else
        setText(event->mimeData()->text());
    event->acceptProposedAction();
}

} // namespace Sealpost
