#pragma once

#include "ui/help/HelpPage.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QTextBrowser)

namespace Sealpost {

/// The user guide inside the program: its pages with their links, back and forward, and the list of all of them.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void showPage(HelpPage page);
    /// In the one window of help that there is, in front of the others. It comes over `by`, which asks for it: a
    /// dialog that holds the others back does not hold back its help.
    static void open(HelpPage page, QWidget *by);

protected:
    void changeEvent(QEvent *event) override;

private:
    QTextBrowser *m_text;
};

} // namespace Sealpost
