#include "ui/compose/MessageEdit.h"

#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace Sealpost {

MessageEdit::MessageEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Text of the message"));
    setTabChangesFocus(true);
}

bool MessageEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || !filesIn(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    // A word processor offers a picture of the text along with the text itself: text goes first.
    if (const QStringList files = filesIn(*source); !files.isEmpty())
        Q_EMIT filesGiven(files);
    else if (source->hasImage() && !source->hasText())
        Q_EMIT imageGiven(qvariant_cast<QImage>(source->imageData()));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

QStringList filesIn(const QMimeData &mimeData)
{
    QStringList paths;
    for (const QUrl &url : mimeData.urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

} // namespace Sealpost
