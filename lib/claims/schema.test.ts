import { expect, test } from 'vitest';
import { addClaim } from '@/lib/claims/rules';
import { editClaimSchema } from '@/lib/claims/schema';

const edit = {
  ...{ claimId: '0198c0de-0000-7000-8000-000000000001', version: 1, text: 'A base fell.' },
  ...{ claimant: null, hedged: false, date: null, validAt: null, checkworthy: true },
  spans: [{ start: 0, end: 12 }],
};

test.each([
  ['2023-11-05', '2023-11-05'],
  ['2023-10-27/2023-11', '2023-10-27/2023-11'],
  ['9999-12', '9999-12'],
  ['', null],
  [null, null],
])('%j is a time a claim may be of', (given, date) => {
  expect(editClaimSchema.parse({ ...edit, date: given, validAt: given })).toMatchObject({ date });
});

test.each(['0000-00-00', '2023-02-30', '2023-13', '2024/2023', 'soon'])('%j is none', (date) => {
  const issues = editClaimSchema.safeParse({ ...edit, validAt: date }).error?.issues;
  expect(issues).toMatchObject([{ path: ['validAt'], message: 'claims.noSuchDate' }]);
});

test('a version that no row can have is refused', () => {
  expect(editClaimSchema.safeParse({ ...edit, version: 2 ** 31 }).success).toBe(false);
});

test('a selection longer than a claim may be needs words of its own', () => {
  const articleVersionId = '0198c0de-0000-7000-8000-000000000002';
  const text = 'word '.repeat(300).trim();
  const input = {
    articleId: edit.claimId,
    articleVersionId,
    spans: [{ start: 0, end: text.length }],
  };
  const body = { versionId: articleVersionId, text };
  const whole = addClaim('contributor', body, input);
  expect(whole).toMatchObject({ ok: false, refusal: { code: 'common.tooLong' } });
  expect(addClaim('contributor', body, { ...input, text: 'Words were said.' }).ok).toBe(true);
});
