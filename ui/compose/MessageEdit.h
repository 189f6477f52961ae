#pragma once

#include <QPlainTextEdit>

namespace Sealpost {

/// The text of a message. Files and images that are pasted or dropped on it are given on, not written into it.
class MessageEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageEdit(QWidget *parent = nullptr);

    /// Another text, as one step that can be undone; the cursor stays where it is.
    void changeText(const QString &text);

Q_SIGNALS:
    void filesGiven(const QStringList &paths);
    void imageGiven(const QImage &image);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

/// The local files that were pasted or dropped.
[[nodiscard]] QStringList filesIn(const QMimeData &mimeData);

} // namespace Sealpost
