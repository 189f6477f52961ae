#include "drafts/StoredDraft.h"

#include <QFileInfo>

#include <QStringList>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QString typed(const QList<Mailbox> &mailboxes)
{
    QStringList shown;
    for (const Mailbox &mailbox : mailboxes)
        shown += mailbox.shown();
    return shown.join(u", "_s);
}

} // namespace

ChosenFile ChosenFile::look(const Attachment &file)
{
    const QFileInfo found(file.path);
    if (!found.isFile() || !found.isReadable())
        return {.file = file};
    return {.file = file, .size = found.size(), .modified = found.lastModified().toUTC()};
}

StoredDraft StoredDraft::of(const Draft &draft, const QString &account)
{
    StoredDraft stored{.account = account,
                       .sender = draft.from ? draft.from->address.shown() : QString(),
                       .to = typed(draft.to),
                       .cc = typed(draft.cc),
                       .bcc = typed(draft.bcc),
                       .replyTo = draft.replyTo ? draft.replyTo->shown() : QString(),
                       .subject = draft.subject,
                       .text = draft.text,
                       .html = draft.html,
                       .headers = draft.headers};
    for (const Attachment &attachment : draft.attachments)
        stored.attachments += ChosenFile::look(attachment);
    return stored;
}

FileChange changeOf(const ChosenFile &chosen)
{
    const ChosenFile now = ChosenFile::look(chosen.file);
    if (now == chosen)
        return FileChange::None;
    if (now.size < 0)
        return FileChange::Gone;
    if (chosen.size < 0 || now.size == chosen.size)
        return FileChange::Changed;
    return now.size > chosen.size ? FileChange::Grown : FileChange::Shrunk;
}

} // namespace Sealpost
