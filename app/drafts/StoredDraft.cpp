#include "drafts/StoredDraft.h"

#include <QFileInfo>

namespace Sealpost {

ChosenFile ChosenFile::look(const Attachment &file)
{
    const QFileInfo found(file.path);
    if (!found.isFile() || !found.isReadable())
        return {.file = file};
    return {.file = file, .size = found.size(), .modified = found.lastModified().toUTC()};
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
