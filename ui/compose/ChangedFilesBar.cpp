#include "ui/compose/ChangedFilesBar.h"

#include "ui/compose/AttachmentsModel.h"

#include <QLocale>
#include <QPushButton>

namespace Sealpost {

namespace {

QString sentenceFor(const QString &name, FileChange change)
{
    switch (change) {
    case FileChange::None:
    case FileChange::Changed:
        return ChangedFilesBar::tr("“%1” has changed since you attached it.").arg(name);
    case FileChange::Grown:
        return ChangedFilesBar::tr("“%1” has grown since you attached it.").arg(name);
    case FileChange::Shrunk:
        return ChangedFilesBar::tr("“%1” has shrunk since you attached it.").arg(name);
    case FileChange::Gone:
        return ChangedFilesBar::tr("“%1” is gone since you attached it.").arg(name);
    }
    Q_UNREACHABLE();
}

QString sizesOf(const ChosenFile &chosen, FileChange change)
{
    if (change != FileChange::Grown && change != FileChange::Shrunk)
        return {};
    const QLocale locale;
    return ChangedFilesBar::tr("It had %1 then, and has %2 now.", "sizes of a file")
        .arg(locale.formattedDataSize(chosen.size), locale.formattedDataSize(ChosenFile::look(chosen.file).size));
}

} // namespace

ChangedFilesBar::ChangedFilesBar(AttachmentsModel &attachments, QWidget *parent)
    : NoticeBar(parent)
    , m_attachments(attachments)
{
}

void ChangedFilesBar::ask()
{
    for (int row = 0; row < m_attachments.rowCount(); ++row)
        if (changeOf(m_attachments.files().at(row)) != FileChange::None)
            return askAbout(row);
    dismiss();
}

void ChangedFilesBar::askAbout(int row)
{
    const ChosenFile asked = m_attachments.files().at(row);
    const FileChange change = changeOf(asked);
    tell(Tone::Warning, sentenceFor(m_attachments.nameAt(row), change), sizesOf(asked, change));
    const auto answer = [this](const QString &text, auto act) {
        connect(addButton(text), &QPushButton::clicked, this, [this, act] {
            act();
            ask();
            Q_EMIT answered();
        });
    };
    // By then it may stand elsewhere in the list, or have been removed there.
    answer(tr("&Keep It"), [this, asked] { m_attachments.accept(asked.file.path); });
    answer(tr("Re&move It"), [this, asked] { m_attachments.remove(asked.file.path); });
}

} // namespace Sealpost
