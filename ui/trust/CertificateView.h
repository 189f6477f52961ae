#pragma once

#include "wording/ChainText.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QHBoxLayout)

namespace Sealpost {

class NoticeBar;

/// One certificate of a chain, for whoever runs the server: every field in groups, and to take away as PEM, alone
/// or with the whole chain. Whether that worked is said here.
class CertificateView : public QWidget
{
    Q_OBJECT

public:
    /// Leaf first; `at` is a place in it.
    CertificateView(const QList<Certificate> &chain, qsizetype at, QWidget *parent = nullptr);

private:
    [[nodiscard]] QHBoxLayout *buttons();
    void addGroup(const Wording::CertificateGroup &group);
    void addFact(const Wording::CertificateFact &fact, const QString &heading);
    void copy();
    void chooseFile(const QString &title, const QString &name, const QString &pem);
    void save(const QString &path, const QString &pem);

    QList<Certificate> m_chain;
    qsizetype m_at;
    NoticeBar *m_notice;
    QFormLayout *m_rows;
};

} // namespace Sealpost
