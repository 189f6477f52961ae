#include "ui/ScreenReader.h"

#include <QAccessible>
#include <QLabel>
#include <QMap>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

const QMap<QAccessible::Role, QString> &roleNames()
{
    static const QMap<QAccessible::Role, QString> names{
        {QAccessible::PushButton, u"button"_s},   {QAccessible::ButtonMenu, u"button"_s},
        {QAccessible::CheckBox, u"check box"_s},  {QAccessible::ComboBox, u"choice"_s},
        {QAccessible::EditableText, u"field"_s},  {QAccessible::SpinBox, u"number"_s},
        {QAccessible::PageTabList, u"tabs"_s},    {QAccessible::Table, u"list"_s},
        {QAccessible::Tree, u"list"_s},           {QAccessible::List, u"list"_s},
        {QAccessible::StaticText, u"text"_s},     {QAccessible::Graphic, u"picture"_s},
        {QAccessible::AlertMessage, u"notice"_s},
    };
    return names;
}

QString roleName(const QAccessibleInterface &part)
{
    return roleNames().value(part.role(), u"role %1"_s.arg(part.role()));
}

bool isField(const QAccessibleInterface &part)
{
    return part.role() == QAccessible::EditableText || part.role() == QAccessible::ComboBox ||
           part.role() == QAccessible::SpinBox;
}

bool isList(const QAccessibleInterface &part)
{
    return part.role() == QAccessible::Table || part.role() == QAccessible::Tree ||
           part.role() == QAccessible::List;
}

QString selectedTab(const QAccessibleInterface &tabs)
{
    for (int at = 0; at < tabs.childCount(); ++at)
        if (const QAccessibleInterface *tab = tabs.child(at); tab && tab->state().selected)
            return tab->text(QAccessible::Name);
    return {};
}

QString valueOf(QAccessibleInterface &part)
{
    if (part.role() == QAccessible::CheckBox)
        return part.state().checked ? u"checked"_s : u"not checked"_s;
    if (part.role() == QAccessible::PageTabList)
        return selectedTab(part);
    if (isList(part) && part.tableInterface())
        return u"%1 rows"_s.arg(part.tableInterface()->rowCount());
    return isField(part) ? part.text(QAccessible::Value) : QString();
}

QString described(const QAccessibleInterface &part)
{
    const QObject *object = part.object();
    return u"%1 “%2” (%3)"_s.arg(roleName(part), part.text(QAccessible::Name),
                                 QString::fromLatin1(object ? object->metaObject()->className() : "no object"));
}

/// Looks through a tree of parts.
class Examination
{
public:
    void examine(QAccessibleInterface &part)
    {
        if (part.state().invisible)
            return;
        const auto *widget = qobject_cast<const QWidget *>(part.object());
        const bool passesOn = widget && widget->focusProxy();
        if (part.state().focusable && !part.state().disabled && !passesOn)
            examineControl(part);
        if (const auto *label = qobject_cast<const QLabel *>(part.object()); label && label->buddy())
            examineLabel(part, *label->buddy());
        if (isList(part) || part.role() == QAccessible::ComboBox || part.role() == QAccessible::SpinBox)
            return; // what Qt has in it is Qt's
        for (int at = 0; at < part.childCount(); ++at)
            examineChild(part, at);
    }

    [[nodiscard]] QStringList faults() const { return m_faults; }

private:
    void examineChild(const QAccessibleInterface &parent, int at)
    {
        QAccessibleInterface *child = parent.child(at);
        if (!child)
            return add(parent, u"has a child that is not there"_s);
        if (child->parent() && child->parent()->object() != parent.object())
            add(*child, u"is the child of another part"_s);
        examine(*child);
    }

    void examineControl(QAccessibleInterface &part)
    {
        const QString name = part.text(QAccessible::Name);
        if (!roleNames().contains(part.role()) && part.role() != QAccessible::PageTab)
            add(part, u"has no role of a control"_s);
        if (name.isEmpty())
            add(part, u"has no name"_s);
        if (part.role() == QAccessible::ComboBox && name == part.text(QAccessible::Value))
            add(part, u"tells its value as its name"_s);
        if (isField(part) && part.role() != QAccessible::SpinBox && !part.textInterface())
            add(part, u"has no text that can be read"_s);
        if (part.role() == QAccessible::PushButton &&
            (!part.actionInterface() ||
             !part.actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction())))
            add(part, u"cannot be pressed"_s);
        if (part.role() != QAccessible::StaticText && m_names.contains({part.role(), name}))
            add(part, u"is called as another one is"_s);
        m_names.append({part.role(), name});
    }

    void examineLabel(const QAccessibleInterface &part, QWidget &field)
    {
        const auto labelled = part.relations(QAccessible::Labelled);
        const bool known = std::any_of(labelled.begin(), labelled.end(), [](const auto &relation) {
            return relation.first && !relation.first->text(QAccessible::Name).isEmpty();
        });
        if (!known)
            add(part, u"is the label of nothing that has a name"_s);
        if (!heardLabels(field).contains(part.text(QAccessible::Name)))
            add(part, u"is not known to the field that it is the label of"_s);
    }

    void add(const QAccessibleInterface &part, const QString &fault) { m_faults += described(part) + u' ' + fault; }

    QStringList m_faults;
    QList<std::pair<QAccessible::Role, QString>> m_names;
};

} // namespace

QString heard(QWidget &widget)
{
    QAccessibleInterface *part = QAccessible::queryAccessibleInterface(&widget);
    if (!part)
        return u"nothing"_s;
    const QString value = valueOf(*part);
    const QString said = roleName(*part) + u": "_s + part->text(QAccessible::Name);
    return value.isEmpty() ? said : said + u" = "_s + value;
}

QStringList heard(const QList<QWidget *> &widgets)
{
    QStringList all;
    for (QWidget *widget : widgets)
        all += heard(*widget);
    return all;
}

QStringList heardLabels(QWidget &field)
{
    QStringList names;
    if (const QAccessibleInterface *part = QAccessible::queryAccessibleInterface(&field))
        for (const auto &[label, relation] : part->relations(QAccessible::Label))
            names += label->text(QAccessible::Name);
    return names;
}

QStringList treeFaults(QWidget &window)
{
    Examination examination;
    if (QAccessibleInterface *all = QAccessible::queryAccessibleInterface(&window))
        examination.examine(*all);
    else
        return {u"There is no tree."_s};
    return examination.faults();
}

} // namespace Sealpost
