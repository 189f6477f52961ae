#pragma once

#include "drafts/DraftStore.h"
#include "ui/parts/NoticeBar.h"

#include <QTimer>

namespace Sealpost {

/// Says what has just become of a draft, with the way back beside it; goes by itself after half a minute.
class DraftNotice : public NoticeBar
{
    Q_OBJECT

public:
    explicit DraftNotice(DraftStore &store, QWidget *parent = nullptr);

    void tellKept(DraftId id); ///< its window was closed
    void discard(const QList<DraftId> &ids);
    void undo(); ///< of the last discard(); nothing if that is not offered any more
    void tellFailure(const StoreFailure &why);

Q_SIGNALS:
    void openWanted(Sealpost::DraftId id);

private:
    void forget();

    DraftStore &m_store;
    QTimer m_end;
    QList<DraftId> m_discarded; ///< what undo() brings back
};

} // namespace Sealpost
