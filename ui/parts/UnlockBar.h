#pragma once

#include "secrets/SealedStore.h"
#include "ui/parts/NoticeBar.h"

QT_FORWARD_DECLARE_CLASS(QFormLayout)

namespace Sealpost {

class EnterLine;

/// Asks for the passphrase of the sealed file, and tries it; where there is no file yet, for a new one, twice.
/// Escape takes the question back.
class UnlockBar : public NoticeBar
{
    Q_OBJECT

public:
    enum class Purpose {
        Use, ///< what is in the file
        Keep ///< something in it, which can be used without being kept
    };

    explicit UnlockBar(SealedStore &file, QWidget *parent = nullptr);

    /// `more` says what it is for. Other buttons come behind its own, and go with the next question.
    void ask(const QString &more, Purpose purpose);

Q_SIGNALS:
    void unlocked();
    void keptNot(); ///< it is not to be kept

protected:
    void hideEvent(QHideEvent *event) override; ///< what was typed goes with it

private:
    void give();
    [[nodiscard]] bool areSame();
    void afterTry(const Result<void, PasswordStoreFailure> &opened);
    void setBusy(bool busy);

    SealedStore &m_file;
    QFormLayout *m_rows;
    EnterLine *m_passphrase;
    EnterLine *m_again;
    QString m_for;
    Purpose m_purpose = Purpose::Use;
};

} // namespace Sealpost
