#pragma once

#include "accounts/SettingsStore.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace Sealpost {

class NoticeBar;

/// What holds for all accounts: how long a message can be called back, whether copies are kept, what is told,
/// when the line is opened, where passwords are kept, and the language.
///
/// Reads the settings when it is made and writes them with "Save"; lines of settings.ini that make no sense are
/// named. Deletes itself when it is closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(SettingsStore &store, QWidget *parent = nullptr);

    /// Adds what the desktop opens mailto: links with, and a button to make that this program.
    void showDefaultMailer();

    void accept() override; ///< stays open if they cannot be written

Q_SIGNALS:
    void saved(const Sealpost::Settings &settings);

private:
    void layOut();
    void addLineRows(QFormLayout &rows);
    void addPasswordRows(QFormLayout &rows);
    void addLanguageRows(QFormLayout &rows);
    void read();
    [[nodiscard]] Settings settings() const;

    SettingsStore &m_store;
    QWidget *m_page; ///< scrolled where the screen is too low for it
    QFormLayout *m_rows;
    NoticeBar *m_notice;
    QSpinBox *m_undoDelay;
    QCheckBox *m_sentCopy;
    QCheckBox *m_notifySuccess;
    QCheckBox *m_checkOnlyOnSend;
    QComboBox *m_passwordPlace; ///< an item's data is a PasswordPlace
    QComboBox *m_language;      ///< an item's data is what the settings say: empty is the system's
    Settings m_before;          ///< what is not shown stays as it was
};

} // namespace Sealpost
