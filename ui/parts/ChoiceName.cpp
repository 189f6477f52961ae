#include "ui/parts/ChoiceName.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>

namespace Sealpost {

namespace {

/// As Qt's own, but for the name; and with a text, by which the protocol of Unix tells what is chosen.
class NamedChoice : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit NamedChoice(QComboBox &choice)
        : QAccessibleWidget(&choice, QAccessible::ComboBox)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? chosen() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.hasPopup = true;
        state.expanded = view().isVisible();
        state.collapsed = !state.expanded;
        state.readOnly = true;
        return state;
    }

    // The list that it opens
    [[nodiscard]] int childCount() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(&view()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == &view() ? 0 : -1;
    }

    [[nodiscard]] QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (!actionNames().contains(name))
            return;
        if (view().isVisible())
            choice().hidePopup();
        else
            choice().showPopup();
    }

    // What is chosen, which can be read and no more
    [[nodiscard]] QString text(int from, int to) const override { return chosen().mid(from, to - from); }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(chosen().size()); }
    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    void selection(int, int *from, int *to) const override { *from = *to = 0; }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    [[nodiscard]] QRect characterRect(int) const override { return rect(); }
    [[nodiscard]] int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *from, int *to) const override
    {
        *from = 0;
        *to = characterCount();
        return {};
    }

private:
    [[nodiscard]] QComboBox &choice() const { return static_cast<QComboBox &>(*widget()); }
    [[nodiscard]] QAbstractItemView &view() const { return *choice().view(); }
    [[nodiscard]] QString chosen() const { return choice().currentText(); }
};

/// Those that were named here; a combo box inside of one of Qt's own dialogs stays as it is.
QAccessibleInterface *namedChoice(const QString &className, QObject *object)
{
    auto *choice = className == QLatin1String("QComboBox") ? qobject_cast<QComboBox *>(object) : nullptr;
    if (!choice || choice->isEditable() || choice->accessibleName().isEmpty())
        return nullptr;
    return new NamedChoice(*choice);
}

} // namespace

void setChoiceName(QComboBox &choice, const QString &name)
{
    static const bool isKnown = (QAccessible::installFactory(namedChoice), true);
    Q_UNUSED(isKnown)
    choice.setAccessibleName(name);
}

} // namespace Sealpost
