#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace Sealpost {

/// WCAG 2.1, relative luminance.
inline double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1, contrast ratio: 1 to 21. Text has to have 4.5 (1.4.3), what is no text 3 (1.4.11).
inline double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)}); // of temporaries: as values
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace Sealpost
