const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const accented = 'ÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž';

type Catalogue = { [key: string]: string | Catalogue };

/**
 * Rewrites one ICU message: literal text gets accents and the whole gets brackets; arguments, the
 * keywords of plural and select, and tags stay as they are, so that the message still formats.
 *
 * @example pseudoMessage('Add “{entry}”') // '[Åðð “{entry}”]'
 */
export function pseudoMessage(message: string): string {
  return `[${accentText(message)}]`;
}

/** Applies {@link pseudoMessage} to every string of a catalogue. */
export function pseudoMessages<T extends Catalogue>(catalogue: T): T;
export function pseudoMessages(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoMessage(value) : pseudoMessages(value),
    ]),
  );
}

function accentText(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const end = text[at] === '{' ? argumentEnd(text, at) : text[at] === '<' ? tagEnd(text, at) : 0;
    if (end > 0) {
      const part = text.slice(at, end);
      out += text[at] === '{' ? accentArgument(part) : part;
      at = end;
    } else {
      const character = text.charAt(at);
      out += accented[plain.indexOf(character)] ?? character;
      at += 1;
    }
  }
  return out;
}

/** `{name}` is kept; in `{n, plural, one {…} other {…}}` only the branches are text. */
function accentArgument(argument: string): string {
  let out = '{';
  for (let at = 1; at < argument.length; ) {
    if (argument[at] === '{') {
      const end = argumentEnd(argument, at);
      out += `{${accentText(argument.slice(at + 1, end - 1))}}`;
      at = end;
    } else {
      out += argument[at];
      at += 1;
    }
  }
  return out;
}

function argumentEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function tagEnd(text: string, start: number): number {
  const end = text.indexOf('>', start);
  return end < 0 ? 0 : end + 1;
}
