#pragma once

#include "discovery/Candidate.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace Sealpost {

/// One of the servers that were found, and all that is known of it: the best one, until a person chooses another.
/// One that only DNS names, outside the domain, needs a tick before it may be used (RFC 6186 §6).
class CandidateChoice : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateChoice(QWidget *parent = nullptr);

    /// The best first. What a person has chosen, or approved, stays so while the address does.
    void setCandidates(const QList<Candidate> &candidates, const Address &address);
    void clear();

    /// Which one may be used; empty: none was found, or it is not approved.
    [[nodiscard]] std::optional<Candidate> chosen() const;

Q_SIGNALS:
    void changed();

private:
    void addRows(QFormLayout &rows);
    QLabel *addRow(QFormLayout &rows, const QString &label);
    void listHosts();
    void choose(int index);
    void show(const Candidate &candidate);
    void openHelp();
    [[nodiscard]] std::optional<Candidate> current() const;
    [[nodiscard]] bool isApproved(const Candidate &candidate) const;

    QList<Candidate> m_candidates;
    std::optional<Address> m_address;
    std::optional<HostName> m_picked; ///< by the person
    std::optional<HostName> m_shown;  ///< what is ticked is ticked of this one
    QComboBox *m_host;
    QLabel *m_ways = nullptr;
    QLabel *m_username = nullptr;
    QLabel *m_evidence = nullptr;
    QLabel *m_risk;
    QCheckBox *m_approval;
    QLabel *m_need;
    QPushButton *m_help;
};

} // namespace Sealpost
