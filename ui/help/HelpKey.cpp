#include "ui/help/HelpKey.h"

#include "ui/help/HelpWindow.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPushButton>

namespace Sealpost {

namespace {

std::function<HelpPage()> always(HelpPage page)
{
    return [page] { return page; };
}

} // namespace

void addHelpKey(QWidget &window, std::function<HelpPage()> page)
{
    auto *help = new QAction(HelpWindow::tr("Help"), &window);
    help->setShortcut(Qt::Key_F1); // QKeySequence::HelpContents is another on some desktops
    QObject::connect(help, &QAction::triggered, &window,
                     [&window, page = std::move(page)] { HelpWindow::open(page(), &window); });
    window.addAction(help);
}

void addHelpKey(QWidget &window, HelpPage page)
{
    addHelpKey(window, always(page));
}

void addHelpButton(QDialogButtonBox &buttons, std::function<HelpPage()> page)
{
    QWidget *window = buttons.window();
    QPushButton *help = buttons.addButton(QDialogButtonBox::Help);
    help->setText(HelpWindow::tr("Help"));
    help->setAutoDefault(false);
    QObject::connect(help, &QPushButton::clicked, window, [window, page] { HelpWindow::open(page(), window); });
    addHelpKey(*window, std::move(page));
}

void addHelpButton(QDialogButtonBox &buttons, HelpPage page)
{
    addHelpButton(buttons, always(page));
}

} // namespace Sealpost
