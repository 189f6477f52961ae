#pragma once

#include "submission/LineReport.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QTabWidget)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

/// The connection's page: how the line is protected, which rungs were tried, every certificate of the chain, the
/// pin.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(const LineReport &report, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *linePage(const LineReport &report);
    void addChain(QTabWidget *tabs, const PeerCertificate &peer);
};

} // namespace Sealpost
