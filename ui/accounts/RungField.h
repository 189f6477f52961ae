#pragma once

#include "base/Endpoint.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace Sealpost {

/// One rung of the ladder: tried or not, and at which port.
class RungField : public QWidget
{
    Q_OBJECT

public:
    RungField(const QString &name, Port usual, QWidget *parent = nullptr);

    void setPort(std::optional<Port> port);
    [[nodiscard]] std::optional<Port> port() const;

Q_SIGNALS:
    void edited();

private:
    QCheckBox *m_tried;
    QSpinBox *m_port;
};

} // namespace Sealpost
