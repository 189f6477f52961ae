#pragma once

#include <QFrame>

QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace Sealpost {

class IconLabel;

/// Something to know or to answer, in the window where it matters instead of in a box on top of it.
///
/// A change is announced to screen readers. Everything that it shows is plain text.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Done, Notice, Warning, Problem };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows one sentence, under it a longer text, and no button yet.
    void tell(Tone tone, const QString &sentence, const QString &more = {});
    /// Another sentence in its place, which nobody is interrupted for.
    void reword(const QString &sentence);
    /// The same for one that has to be heard: what was given here does not do.
    void correct(const QString &sentence);
    void dismiss();

    /// A button behind the text; it goes with the next tell().
    QPushButton *addButton(const QString &text);
    /// Something to fill in, under the text; it stays until the bar is deleted, and hides with it. The buttons
    /// stand beside the end of it, as they come after it for Tab.
    void setField(QWidget *field);
    /// The same for fields with their labels: their rows, in a field of their own.
    QFormLayout *setFieldRows();

    [[nodiscard]] QString sentence() const;

protected:
    /// From here on Escape leads out of this bar, and not out of its window.
    void takeEscape() { m_takesEscape = true; }
    virtual void goBack() { dismiss(); } ///< Escape

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void clearButtons();

    Tone m_tone = Tone::Notice;
    bool m_takesEscape = false;
    IconLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_more;
    QHBoxLayout *m_buttons;
    QWidget *m_texts;
};

} // namespace Sealpost
