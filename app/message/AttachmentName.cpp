#include "message/AttachmentName.h"

#include <QRegularExpression>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxName = 255; // what file systems take

/// The marks that turn "gpj.exe" into a picture before the reader's eyes, and what no file system wants.
bool mayStandInName(QChar c)
{
    return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format && !c.isNonCharacter() &&
           c != QChar::LineSeparator && c != QChar::ParagraphSeparator;
}

/// Shortens before the suffix, so that the file can still be opened.
QString shortened(QString name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = dot > 0 && name.size() - dot <= 16 ? name.sliced(dot) : QString();
    QString stem = name.chopped(suffix.size());
    while ((stem + suffix).toUtf8().size() > maxName)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return stem + suffix;
}

} // namespace

QString attachmentName(QString given)
{
    static const QRegularExpression folders(u"\\A.*[/\\\\]"_s, QRegularExpression::DotMatchesEverythingOption);
    given.remove(folders);
    QString name;
    for (const QChar c : std::as_const(given)) {
        if (mayStandInName(c))
            name += c;
    }
    name = shortened(name.trimmed());
    return name.isEmpty() || name == "."_L1 || name == ".."_L1 ? u"attachment"_s : name;
}

} // namespace Sealpost
