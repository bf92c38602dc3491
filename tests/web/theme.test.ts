import { describe, expect, it } from 'vitest';
import { hues, themes } from '../../web/src/canvas/theme.js';

/** The contrast of two colours after WCAG 2. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(Object.values(themes))('the $name theme', (theme) => {
  it.each(['ink', 'soft', 'accent'] as const)('%s reads well on paper, panel and tint', (name) => {
    for (const ground of [theme.paper, theme.panel, theme.tint])
      expect(contrast(theme[name], ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('lines and nodes stand out', () => {
    for (const name of ['edge', 'neutral', 'bar'] as const)
      expect(contrast(theme[name], theme.paper)).toBeGreaterThanOrEqual(3);
    const edges = theme.outline === 'none' ? hues : [theme.outline];
    for (const edge of edges) expect(contrast(edge, theme.paper)).toBeGreaterThanOrEqual(3);
  });
});
