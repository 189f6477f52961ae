#include "ui/parts/AccessibleRole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace Sealpost {

namespace {

constexpr auto roleProperty = "accessibleRole";

class OwnPart : public QAccessibleWidget
{
public:
    OwnPart(QWidget &widget, QAccessible::Role role)
        : QAccessibleWidget(&widget, role)
    {
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        const QStringList names = QAccessibleWidget::actionNames();
        return button() && button()->isEnabled() ? QStringList(pressAction()) + names : names;
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() && button())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *ownPart(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new OwnPart(*widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool isKnown = (QAccessible::installFactory(ownPart), true);
    Q_UNUSED(isKnown)
    widget.setProperty(roleProperty, static_cast<int>(role));
}

} // namespace Sealpost
