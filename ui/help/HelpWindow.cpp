#include "ui/help/HelpWindow.h"

#include "ui/parts/AccessibleRole.h"
#include "ui/parts/Front.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolBar>
#include <QVBoxLayout>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// Reads the guide out of the program; nothing else is opened from it.
class GuideBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int, const QUrl &name) override { return guideText(name.fileName()); }
};

void underline(QTextTableCell cell, const QColor &colour)
{
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(colour);
    cell.setFormat(format);
}

/// Markdown says nothing of how a table looks; by itself its words touch the lines.
void layOutTables(QTextDocument &document, int padding, const QColor &lines)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(0);
        format.setCellPadding(padding);
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row)
            for (int column = 0; column < table->columns(); ++column)
                underline(table->cellAt(row, column), lines);
    }
}

void addStep(QToolBar &bar, QTextBrowser &text, const QString &label, const QKeySequence &keys,
             void (QTextBrowser::*step)(), void (QTextBrowser::*available)(bool))
{
    QAction *action = bar.addAction(label, &text, step);
    action->setShortcut(keys);
    action->setEnabled(false);
    QObject::connect(&text, available, action, &QAction::setEnabled);
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_text(new GuideBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sealpost Help"));
    setAccessibleRole(*this, QAccessible::Window); // Qt takes it for a mere place
    m_text->setAccessibleName(tr("Help"));
    m_text->document()->setDocumentMargin(fontMetrics().height());
    connect(m_text, &QTextBrowser::sourceChanged, this, [this] {
        layOutTables(*m_text->document(), fontMetrics().height() / 3, palette().color(QPalette::Mid));
    });
    auto *bar = new QToolBar(this);
    addStep(*bar, *m_text, tr("&Back"), QKeySequence::Back, &QTextBrowser::backward,
            &QTextBrowser::backwardAvailable);
    addStep(*bar, *m_text, tr("&Forward"), QKeySequence::Forward, &QTextBrowser::forward,
            &QTextBrowser::forwardAvailable);
    bar->addAction(tr("&Contents"), this, [this] { showPage(HelpPage::Index); });
    const QList<QAction *> steps = bar->actions();
    for (QAction *step : steps) {
        step->setIconText(step->text()); // by itself a tool bar drops the mnemonic
        bar->widgetForAction(step)->setFocusPolicy(Qt::TabFocus);
    }
    auto *close = new QAction(tr("Close"), this);
    close->setShortcuts({Qt::Key_Escape, Qt::CTRL | Qt::Key_W});
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_text);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 38);
    m_text->setFocus();
}

/// The colours of links and lines are those of when the page was read.
void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_text->source().isEmpty())
        m_text->reload();
}

void HelpWindow::showPage(HelpPage page)
{
    m_text->setSource(QUrl(fileNameOf(page)), QTextDocument::MarkdownResource);
}

void HelpWindow::open(HelpPage page, QWidget *by)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    HelpWindow *help = nullptr;
    for (QWidget *window : windows)
        help = help ? help : qobject_cast<HelpWindow *>(window);
    if (help && help->parentWidget() != by) {
        help->close();
        help = nullptr;
    }
    if (!help)
        help = new HelpWindow(by);
    help->showPage(page);
    bringToFront(*help);
}

} // namespace Sealpost
