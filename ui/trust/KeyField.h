#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)

namespace Sealpost {

class IconLabel;

/// Where a person gives what an operator told them of a key: typed, pasted, dropped, or a file. Beneath it stands
/// what is thought of it.
class KeyField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the field's, for screen readers.
    KeyField(const QString &name, const QString &placeholder, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void answer(const QString &icon, const QString &text);
    void addBesideAnswer(QWidget *widget);
    void chooseFile(const QString &title); ///< does not wait for the person

Q_SIGNALS:
    void edited();
    /// The octets of a file that was chosen or dropped. What stood in the field has gone; one that cannot be read,
    /// or is larger than any with a certificate, is answered here.
    void fileGiven(const QByteArray &octets);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void readFile(const QString &path);

    QGridLayout *m_grid;
    QPlainTextEdit *m_given;
    IconLabel *m_icon;
    QLabel *m_answer;
};

} // namespace Sealpost
