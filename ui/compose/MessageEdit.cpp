#include "ui/compose/MessageEdit.h"

#include <QImage>
#include <QMimeData>
#include <QTextCursor>
#include <QUrl>

#include <algorithm>

namespace Sealpost {

MessageEdit::MessageEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Text of the message"));
    setTabChangesFocus(true);
}

/// What both begin with is not touched, nor what has its place in there.
void MessageEdit::changeText(const QString &text)
{
    const QString before = toPlainText();
    const auto differ = std::mismatch(before.cbegin(), before.cend(), text.cbegin(), text.cend());
    qsizetype same = differ.first - before.cbegin();
    if (same > 0 && before.at(same - 1).isHighSurrogate())
        --same;
    QTextCursor mine = textCursor();
    const int place = mine.position();
    QTextCursor rest(document());
    rest.setPosition(static_cast<int>(same));
    rest.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    rest.insertText(text.sliced(same));
    mine.setPosition(std::min(place, static_cast<int>(text.size())));
    setTextCursor(mine);
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
