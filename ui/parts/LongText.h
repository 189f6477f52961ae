#pragma once

#include <QPlainTextEdit>

namespace Sealpost {

/// Plain text to read that may be long and without a space: wrapped where it has to be, so that it widens nothing,
/// and as high as it needs up to some lines; beyond those it scrolls, and only then can be reached by Tab.
class LongText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LongText(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};

} // namespace Sealpost
