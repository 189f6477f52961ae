#include "ui/parts/LongText.h"

#include <QTextDocument>

#include <cmath>

namespace Sealpost {

namespace {

constexpr int maxLines = 8;
constexpr int fewestCharacters = 20; // in a line, before a window gets too narrow

} // namespace

LongText::LongText(const QString &text, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setText(text);
}

void LongText::setText(const QString &text)
{
    setPlainText(text);
    fitHeight();
}

QSize LongText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * fewestCharacters, fontMetrics().lineSpacing()};
}

void LongText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

// The layout of a plain text document measures its height in lines.
void LongText::fitHeight()
{
    const int lines = static_cast<int>(std::ceil(document()->size().height()));
    setFixedHeight(qBound(1, lines, maxLines) * fontMetrics().lineSpacing() + 2);
    setFocusPolicy(lines > maxLines ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace Sealpost
