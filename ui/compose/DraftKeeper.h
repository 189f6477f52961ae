#pragma once

#include "drafts/StoredDraft.h"
#include "store/StoreFailure.h"

#include <QObject>
#include <QTimer>

#include <chrono>

QT_FORWARD_DECLARE_CLASS(QImage)

namespace Sealpost {

class ComposeForm;
class Engine;

/// Keeps what is written in a form on the disk, from the first word on: shortly after the last key, while somebody
/// writes on and on every now and then, and when it is told to. What could not be kept is tried again and again.
///
/// A message in which nobody wrote anything is no draft, and one that is empty again is none any more.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPause{2000};

    enum class State {
        Nothing, ///< there is nothing to keep
        Due,     ///< what was written last is not kept yet
        Kept,
        Failing, ///< problem() says why
    };

    /// `pause`: from the last key until it is kept; without a pause it is kept after five of them.
    DraftKeeper(Engine &engine, ComposeForm &form, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void resume(const StoredDraft &draft); ///< the form shows it, and it is this one that is kept from now on
    void want();                           ///< what stands there is to be kept, whoever wrote it

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const StoreFailure &problem() const { return m_problem; }
    [[nodiscard]] DraftId id() const { return m_kept.id; } ///< 0: not kept
    [[nodiscard]] bool hasSomething() const;               ///< that a person would miss

    /// Keeps it now. False: it could not be kept.
    [[nodiscard]] bool keep();
    /// The message is about to go into the outbox under that name: if the program dies on the way, it is known
    /// whether this is still a draft. False: it could not be noted, and the message has to stay.
    [[nodiscard]] bool leave(const QString &spoolName);
    /// The message is in the outbox: it is no draft any more, unless it is called back. Pasted images stay until
    /// then.
    void layAside();
    /// It was called back, or did not get there. False: it could not be kept.
    bool takeUp();
    /// After keep(): no window shows it any more. Its id if it is kept; what lay aside goes for good.
    [[nodiscard]] DraftId close();
    /// Nobody wants it: there is no draft any more, and none will come.
    void remove();

Q_SIGNALS:
    void stateChanged();
    void imageRefused(); ///< a pasted one could not be kept as a file

private:
    static constexpr std::chrono::seconds untilNextTry{10};

    void afterEdit();
    void stop(); ///< for good
    void keepImage(const QImage &image);
    [[nodiscard]] bool put(StoredDraft draft);
    [[nodiscard]] bool dropEmpty();
    bool settle(State state);
    bool fail(const StoreFailure &why);

    Engine &m_engine;
    ComposeForm &m_form;
    QTimer m_due;
    QTimer m_latest; ///< for who makes no pause
    QTimer m_again;
    StoredDraft m_kept; ///< as it is on the disk
    QString m_leavesAs; ///< StoredDraft's
    State m_state = State::Nothing;
    StoreFailure m_problem{};
    bool m_isWanted = false;
    bool m_isOver = false; ///< nothing is kept any more, unless it is taken up again
};

} // namespace Sealpost
