/** HTML that is known to be safe to put into HTML. */
export class Markup {
  constructor(readonly html: string) {}
}

type Value = string | number | Markup | null | readonly Value[];

/**
 * Writes HTML: `` html`<p lang="${tag}">${text}</p>` ``. Whatever is put in is escaped, for text and
 * for quoted attributes alike, unless it is markup itself; null is nothing, lists are joined.
 */
export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(parts.map((part, index) => part + written(values[index] ?? null)).join(''));
}

function written(value: Value): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.html;
  if (typeof value === 'object') return value.map(written).join('');
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
