const LONGEST = 80;

/**
 * A file name for an article's summary: the title's letters and digits, "draft" in front of what is
 * not signed off.
 *
 * @example fileNameOf('Bases lost: 300+', true, 'md') // 'draft-bases-lost-300-summary.md'
 */
export function fileNameOf(title: string, draft: boolean, extension: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['article'];
  const name = [...words.join('-')].slice(0, LONGEST).join('').replace(/-$/, '');
  return `${draft ? 'draft-' : ''}${name}-summary.${extension}`;
}

/** The `Content-Disposition` that saves an answer under a name (RFC 6266, RFC 8187). */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
