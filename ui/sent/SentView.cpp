#include "ui/sent/SentView.h"

#include "accounts/SettingsStore.h"
#include "ui/parts/ListAction.h"
#include "ui/parts/NoticeBar.h"
#include "ui/parts/PlainLabel.h"
#include "ui/parts/ShownTime.h"
#include "ui/sent/SentDetails.h"
#include "ui/sent/SentFile.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace Sealpost {

using namespace Qt::StringLiterals;

SentView::SentView(SentCatalog &catalog, const SettingsStore &settings, const QString &temporaryFolder,
                   QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_settings(settings)
    , m_temporaryFolder(temporaryFolder)
    , m_model(catalog)
    , m_notice(new NoticeBar(this))
    , m_pages(new QStackedWidget(this))
    , m_nothing(plainLabel({}, m_pages))
    , m_list(new QTreeView(this))
    , m_details(plainLabel({}, this))
{
    layOut();
    addActions();
    followModel();
    showWhetherEmpty();
    showChosen();
}

void SentView::layOut()
{
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Sent messages"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    QHeaderView *header = m_list->header();
    header->setAccessibleName(tr("Columns"));
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(SentModel::Subject, QHeaderView::Stretch);
    header->resizeSection(SentModel::Recipients, fontMetrics().averageCharWidth() * 32);
    // A time of today is as wide as any; not a look at each of thousands.
    const QString sample = shownTime(QDateTime::currentDateTime());
    header->resizeSection(SentModel::Date, fontMetrics().horizontalAdvance(sample + u"00000"_s));
    m_details->setAccessibleName(tr("Details of the chosen message"));
    m_details->setMargin(fontMetrics().averageCharWidth());
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_nothing->setAlignment(Qt::AlignCenter);

    auto *listAndDetails = new QWidget(m_pages);
    auto *inside = new QVBoxLayout(listAndDetails);
    inside->setContentsMargins({});
    inside->addWidget(m_list, 1);
    inside->addWidget(m_details);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(listAndDetails);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
}

void SentView::addActions()
{
    m_open = addListAction(m_list, tr("Open"), {}, this, &SentView::openChosen);
    m_save = addListAction(m_list, tr("Save As…"), QKeySequence::SaveAs, this, &SentView::saveChosen);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void SentView::followModel()
{
    connect(m_list, &QAbstractItemView::activated, this, &SentView::openChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SentView::showChosen);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, [this] {
            showWhetherEmpty();
            Q_EMIT countChanged(count());
        });
}

void SentView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showWhetherEmpty();
    if (!std::exchange(m_wasShown, true))
        m_catalog.refresh();
}

void SentView::tell(const QString &sentence)
{
    m_notice->tell(NoticeBar::Tone::Warning, sentence);
}

void SentView::showWhetherEmpty()
{
    m_pages->setCurrentIndex(count() > 0 ? 1 : 0);
    if (count() > 0)
        return;
    const auto contents = m_settings.load();
    setPlainText(*m_nothing, !contents || contents->settings.sentCopy
                                 ? tr("Nothing sent yet. A copy of what you send is kept here.")
                                 : tr("The settings say to keep no copies of what you send."));
}

void SentView::showChosen()
{
    const int row = chosen();
    m_open->setEnabled(row >= 0);
    m_save->setEnabled(row >= 0);
    m_details->setVisible(row >= 0);
    if (row >= 0)
        setPlainText(*m_details, detailsOf(m_model.at(row)));
}

int SentView::chosen() const
{
    return m_list->currentIndex().row();
}

void SentView::openChosen()
{
    if (chosen() < 0)
        return;
    const SentMessage &message = m_model.at(chosen());
    const QString readable = linkedAs(m_temporaryFolder, fileNameFor(message), m_catalog.path(message));
    if (readable.isEmpty() || !QDesktopServices::openUrl(QUrl::fromLocalFile(readable)))
        tell(tr("This message cannot be opened: no program for .eml files was found, or the copy has gone."));
}

void SentView::saveChosen()
{
    if (chosen() < 0)
        return;
    const SentMessage &message = m_model.at(chosen());
    auto *dialog = new QFileDialog(this, tr("Save As"), {}, tr("Mail messages (*.eml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"eml"_s);
    dialog->selectFile(fileNameFor(message));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, path = m_catalog.path(message)](const QString &target) { save(path, target); });
    dialog->open();
}

void SentView::save(const QString &path, const QString &target)
{
    copyFile(path, target, this, [this, target](bool copied) {
        if (!copied)
            tell(tr("%1 could not be written.").arg(target));
    });
}

} // namespace Sealpost
