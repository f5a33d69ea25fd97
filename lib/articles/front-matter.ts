/** The fields of a text's front matter: names in lower case, values always as lists. */
export type FrontMatter = { fields: Map<string, string[]>; end: number };

const BLOCK = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const FIELD = /^([A-Za-z][\w -]*?)[ \t]*:[ \t]*(.*)$/;
const ITEM = /^[ \t]+-[ \t]+(.*)$|^-[ \t]+(.*)$/;

/**
 * Reads the YAML block at the head of a Markdown file, as far as articles use it: scalars, quoted
 * or not, and lists in either style. `end` is where the article itself begins, in UTF-16 code
 * units; without a block it is 0.
 */
export function readFrontMatter(text: string): FrontMatter {
  const fields = new Map<string, string[]>();
  const block = BLOCK.exec(text);
  if (!block) return { fields, end: 0 };
  let last = '';
  for (const line of (block[1] ?? '').split(/\r?\n/)) {
    const item = ITEM.exec(line);
    const field = item ? null : FIELD.exec(line);
    if (field) {
      last = (field[1] ?? '').toLowerCase().replace(/[ -]/g, '_');
      fields.set(last, valuesOf(field[2] ?? ''));
    } else if (item && last) {
      fields.get(last)?.push(...valuesOf(item[1] ?? item[2] ?? ''));
    }
  }
  return { fields, end: block[0].length };
}

function valuesOf(raw: string): string[] {
  const value = raw.trim();
  const list = /^\[(.*)\]$/.exec(value);
  if (list) return (list[1] ?? '').split(',').flatMap(valuesOf);
  const quoted = /^(["'])(.*)\1$/.exec(value);
  const plain = quoted ? (quoted[2] ?? '') : value.replace(/\s+#.*$/, '');
  return plain.trim() === '' ? [] : [plain.trim()];
}
