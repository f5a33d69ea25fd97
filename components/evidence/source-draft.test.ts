import { expect, test } from 'vitest';
import { blankDetails } from '@/lib/evidence/confidentiality';
import { sourceInputSchema } from '@/lib/evidence/schema';
import { draftOfSource, emptySource, sourceInputOf } from './source-draft';

const media = sourceInputSchema.parse({
  ...blankDetails,
  form: 'media',
  kind: 'primary',
  confidentiality: 'internal',
  title: 'Photographs of the gate',
  url: 'https://example.org/gate',
  origin: 'A trader',
  alignedWith: ['The Alliance'],
  verifiedPlace: 'Muse',
  verifiedOn: '2023-12-16',
});

test('a source that is opened and saved again is the same', () => {
  expect(sourceInputOf(draftOfSource(media))).toEqual(media);
});

test('what belongs to another form is not sent, and comes back with the form', () => {
  const draft = draftOfSource(media);
  const link = { ...draft, form: 'link' as const };
  expect(sourceInputOf(link)).toMatchObject({ verifiedPlace: null, verifiedOn: null });
  expect(sourceInputOf({ ...link, form: 'media' })).toEqual(media);
});

test('a link with only its address is titled by it', () => {
  const draft = { ...emptySource('2026-01-31'), url: 'https://example.org/a' };
  expect(sourceInputSchema.parse(sourceInputOf(draft))).toMatchObject({
    title: 'https://example.org/a',
    accessedOn: '2026-01-31',
  });
});
