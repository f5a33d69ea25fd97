import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Colour = [light: string, dark: string];

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const colours = new Map<string, Colour>();
for (const [, name = '', light, dark, both] of css.matchAll(
  /--color-([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g,
)) {
  colours.set(name, [light ?? both ?? '', dark ?? both ?? '']);
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function colour(name: string): Colour {
  const found = colours.get(name);
  if (!found) throw new Error(`tokens.css has no colour ${name}`);
  return found;
}

const surfaces = ['canvas', 'surface', 'sunken', 'raised', 'hover'];
const statuses = [...colours.keys()]
  .filter((name) => name.endsWith('-soft') && name !== 'accent-soft')
  .map((name) => name.replace(/-soft$/, ''));
const fills = [...colours.keys()].filter((name) => name.endsWith('-fill'));

const rules: [what: string, foregrounds: string[], grounds: string[], least: number][] = [
  ['text', ['ink', 'ink-muted', 'ink-faint', 'accent-ink'], [...surfaces, 'pressed'], 4.5],
  ['words in a tone', statuses, surfaces, 4.5],
  ['words on a filled button', ['on-accent'], ['accent', 'accent-hover', 'danger-solid'], 4.5],
  ['edges and rings', ['line-strong', 'focus'], ['canvas', 'surface', 'sunken', 'raised'], 3],
  ['segments of a bar', fills, ['canvas', 'surface', 'raised'], 3],
];

describe.each(rules)('%s', (_what, foregrounds, grounds, least) => {
  test.each(foregrounds)('%s stands out in both themes', (name) => {
    for (const ground of grounds) {
      colour(name).forEach((value, theme) => {
        const ratio = contrast(value, colour(ground)[theme as 0 | 1]);
        expect(ratio, `${name} on ${ground}`).toBeGreaterThanOrEqual(least);
      });
    }
  });
});

test.each(statuses)('%s is legible on its own soft ground', (name) => {
  const soft = colour(`${name}-soft`);
  colour(name).forEach((value, theme) => {
    expect(contrast(value, soft[theme as 0 | 1])).toBeGreaterThanOrEqual(4.5);
  });
});
