import { expect, test } from 'vitest';
import { attachEvidenceSchema } from '@/lib/evidence/schema';
import { attachInput, emptyDraft } from './attach-draft';

const claimIds = ['01890000-0000-7000-8000-000000000001'];
const draft = { ...emptyDraft('2026-01-31'), stance: 'supports' as const };

test('a link with only its address is titled by it', () => {
  const input = attachInput({ ...draft, url: 'https://example.org/a' }, claimIds);
  expect(attachEvidenceSchema.parse(input)).toMatchObject({
    claimIds,
    stance: 'supports',
    target: 'substance',
    passage: null,
    source: { input: { title: 'https://example.org/a', accessedOn: '2026-01-31', origin: null } },
  });
});

test('a source of the library goes by its id', () => {
  const chosen = { id: '01890000-0000-7000-8000-000000000002', title: 'Report' };
  const input = attachInput({ ...draft, from: 'library', chosen }, claimIds);
  expect(attachEvidenceSchema.parse(input).source).toEqual({ sourceId: chosen.id });
});

test('a place left over from another form is not sent', () => {
  const input = attachInput(
    { ...draft, url: 'https://example.org', verifiedPlace: 'Muse' },
    claimIds,
  );
  expect(input?.source).toMatchObject({ input: { verifiedPlace: null } });
});

test.each([
  ['no stance', { ...draft, stance: null }],
  ['no source of the library', { ...draft, from: 'library' as const }],
])('%s: nothing to send yet', (_name, incomplete) => {
  expect(attachInput(incomplete, claimIds)).toBeNull();
});
