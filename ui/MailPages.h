#pragma once

#include "accounts/SettingsStore.h"
#include "drafts/DraftStore.h"
#include "outbox/Entry.h"
#include "outbox/SentCatalog.h"
#include "submission/LineReport.h"
#include "ui/NavigationModel.h"

#include <QStackedWidget>

namespace Sealpost {

class DraftsView;
class Engine;
class OutboxView;
class PostOffice;
class SentView;

/// The pages of messages. A page that cannot be opened says why.
class MailPages : public QStackedWidget
{
    Q_OBJECT

public:
    MailPages(Engine &engine, PostOffice &post, QWidget *parent = nullptr);

    void showPage(NavigationModel::Page page);
    [[nodiscard]] int count(NavigationModel::Page page) const;

    [[nodiscard]] OutboxView &outbox() { return *m_outbox; }
    [[nodiscard]] DraftsView *drafts() { return m_drafts; } ///< null: they cannot be read
    [[nodiscard]] SentView *sent() { return m_sent; }       ///< null: there is no room for what it opens

Q_SIGNALS:
    void countChanged(Sealpost::NavigationModel::Page page, int count);
    void draftWanted(Sealpost::DraftId id);

private:
    SettingsStore m_settings;
    SentCatalog m_catalog;
    DraftsView *m_drafts = nullptr;
    OutboxView *m_outbox;
    SentView *m_sent = nullptr;
};

} // namespace Sealpost
