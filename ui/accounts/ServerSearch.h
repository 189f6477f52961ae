#pragma once

#include "discovery/Discovery.h"

#include <QGroupBox>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace Sealpost {

class CandidateChoice;
class Disclosure;
class LongText;

/// Looks for the server of an address while somebody watches: how far it is, what each source said, and the servers
/// that were found, one of which is chosen.
class ServerSearch : public QGroupBox
{
    Q_OBJECT

public:
    explicit ServerSearch(const Discovery::MakeSources &makeSources, QWidget *parent = nullptr);
    ~ServerSearch() override;

    void lookFor(const Address &address); ///< the address that is looked for already, or was, goes on undisturbed
    void stop();                          ///< what was found so far stays
    void clear();

    /// The address that it was last asked about; empty: none since clear().
    [[nodiscard]] const std::optional<Address> &address() const { return m_address; }
    /// What may be used and stays what is shown; empty: nothing was found, or not approved, or better evidence is
    /// still awaited.
    [[nodiscard]] std::optional<Candidate> chosen() const;
    [[nodiscard]] std::optional<Candidate> likeliest() const; ///< the same, whatever is still awaited

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void start();
    void follow();
    void tell(const QString &status);
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString statusOfNone() const;
    [[nodiscard]] QString domain() const;

    Discovery m_discovery;
    std::optional<Address> m_address;
    QLabel *m_status;
    QPushButton *m_stop;
    QPushButton *m_again;
    CandidateChoice *m_choice;
    LongText *m_sources;
    Disclosure *m_asked;
};

} // namespace Sealpost
