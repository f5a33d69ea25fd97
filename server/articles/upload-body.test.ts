import { describe, expect, test } from 'vitest';
import { readUploadBody } from '@/server/articles/upload-body';
import { unwrap } from '@/server/testing/result';

const description = {
  ...{ title: 'Bridge', outlet: ' ', authors: [], url: '', language: 'en', publishedOn: '' },
};
const address = 'http://localhost/api/articles';

const paste = (body: unknown) =>
  new Request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

function form(fields: Record<string, string | Blob>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return new Request(address, { method: 'POST', body });
}

const bytes = Uint8Array.from([0xe9, 0x41, 0x00]);

describe('readUploadBody', () => {
  test('takes the bytes of a file as they are, and a description with it', async () => {
    const fields = { file: new Blob([bytes]), description: JSON.stringify(description) };
    const { input } = unwrap(await readUploadBody(form(fields)));
    expect(input.content).toEqual(bytes);
    expect(input.description).toEqual({
      ...{ title: 'Bridge', outlet: null, authors: [], url: null, language: 'en' },
      publishedOn: null,
    });
  });

  test('takes a pasted text, with half characters for the rules to refuse', async () => {
    const { input } = unwrap(await readUploadBody(paste('{"text":"A \\ud800 b"}')));
    expect(input.content).toBe('A \ud800 b');
  });

  test('knows the same upload again, whatever its frame', async () => {
    const digest = async (text: string) =>
      unwrap(await readUploadBody(form({ file: new Blob([text]) }))).digest;
    expect(await digest('A')).toBe(await digest('A'));
    expect(await digest('A')).not.toBe(await digest('B'));
  });

  test.each([
    ['no file', form({ text: 'A' }), 'common.malformed'],
    ['no JSON', paste('{"text":'), 'common.malformed'],
    ['no text', paste({ description }), 'common.invalid'],
    [
      'a description that is no JSON',
      form({ file: new Blob(['A']), description: '{' }),
      'common.malformed',
    ],
    [
      'no title',
      paste({ text: 'A', description: { ...description, title: ' ' } }),
      'common.invalid',
    ],
    ['far too much', paste({ text: 'A'.repeat(13 * 1024 * 1024) }), 'articles.tooLarge'],
  ])('%s is refused', async (_, request, code) => {
    expect(await readUploadBody(request)).toMatchObject({ ok: false, refusal: { code } });
  });

  test.each([
    ['title', { title: '' }, 'common.required'],
    ['publishedOn', { publishedOn: '2023-02-30' }, 'articles.noSuchDay'],
    ['url', { url: 'javascript:alert(1)' }, 'articles.notUrl'],
    ['language', { language: 'English' }, 'articles.notLanguage'],
  ])('says what is wrong with %s', async (field, wrong, code) => {
    const json = JSON.stringify({ ...description, ...wrong });
    const read = await readUploadBody(form({ file: new Blob(['A']), description: json }));
    expect(read).toMatchObject({ refusal: { fields: { [field]: code } } });
  });
});
