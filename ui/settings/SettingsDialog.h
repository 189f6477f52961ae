#pragma once

#include "accounts/SettingsStore.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace Sealpost {

class NoticeBar;

/// What holds for all accounts: how long a message can be called back, whether copies are kept, what is told.
///
/// Reads the settings when it is made and writes them with "Save"; lines of settings.ini that make no sense are
/// named. Deletes itself when it is closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(SettingsStore &store, QWidget *parent = nullptr);

    void accept() override; ///< stays open if they cannot be written

Q_SIGNALS:
    void saved(const Sealpost::Settings &settings);

private:
    void layOut();
    void read();
    [[nodiscard]] Settings settings() const;

    SettingsStore &m_store;
    NoticeBar *m_notice;
    QSpinBox *m_undoDelay;
    QCheckBox *m_sentCopy;
    QCheckBox *m_notifySuccess;
};

} // namespace Sealpost
