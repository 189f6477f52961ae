#pragma once

#include "ui/sent/SentModel.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QTreeView)

namespace Sealpost {

class NoticeBar;
class SettingsStore;

/// The page "Sent": copies of what was sent, to be looked at with the desktop's mail reader, or saved.
///
/// Enter or a double click opens. The catalog is read when the page is first shown, and followed from there on.
class SentView : public QWidget
{
    Q_OBJECT

public:
    /// `temporaryFolder` goes when the program ends: what is opened gets a name there that mail readers know.
    SentView(SentCatalog &catalog, const SettingsStore &settings, const QString &temporaryFolder,
             QWidget *parent = nullptr);

    [[nodiscard]] int count() const { return m_model.rowCount(); }
    [[nodiscard]] QString pathOf(int row) const { return m_catalog.path(m_model.at(row)); }

    void tell(const QString &sentence); ///< quietly, over the list: a copy could not be made

Q_SIGNALS:
    void countChanged(int count);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void addActions();
    void followModel();
    void showChosen();
    void showWhetherEmpty();
    [[nodiscard]] int chosen() const; ///< -1: none
    void openChosen();
    void saveChosen();
    void save(const QString &path, const QString &target);

    SentCatalog &m_catalog;
    const SettingsStore &m_settings;
    QString m_temporaryFolder;
    SentModel m_model;
    NoticeBar *m_notice;
    QStackedWidget *m_pages; ///< nothing there, the list
    QLabel *m_nothing;
    QTreeView *m_list;
    QLabel *m_details;
    QAction *m_open = nullptr;
    QAction *m_save = nullptr;
    bool m_wasShown = false;
};

} // namespace Sealpost
