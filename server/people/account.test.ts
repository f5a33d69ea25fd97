import { beforeAll, beforeEach, expect, test } from 'vitest';
import { liveDeps } from '@/server/deps';
import { type TestNewsroom, testNewsroom } from '@/server/testing/newsroom';
import { testDatabase } from '@/server/testing/test-database';
import { changePassword, renameSelf, signOutEverywhere } from './account';
import { getReset, issueResetLink, issueResetLinkFor, resetPassword } from './password-resets';
import { hashPassword, verifyPassword } from './passwords';
import { getSignedIn } from './queries';

const db = await testDatabase();
const deps = liveDeps();
let newsroom: TestNewsroom;
let passwordHash: string;

beforeAll(async () => {
  passwordHash = await hashPassword('violet tram ticket');
});

beforeEach(async () => {
  newsroom = await testNewsroom();
  const { personId: id } = newsroom.actors.editor;
  await db.person.update({ where: { id }, data: { passwordHash } });
});

const person = () =>
  db.person.findUniqueOrThrow({ where: { id: newsroom.actors.editor.personId } });

test('signing out everywhere ends every session at once', async () => {
  const { id } = await person();
  expect(await getSignedIn(id, 1)).not.toBeNull();
  await signOutEverywhere(newsroom.actors.editor, {}, deps);
  expect(await getSignedIn(id, 1)).toBeNull();
  expect(await getSignedIn(id, 2)).not.toBeNull();
});

test('a new name is shown and sealed', async () => {
  await renameSelf(newsroom.actors.editor, { name: 'Ines Duarte' }, deps);
  const { name, identityId } = await person();
  const sealed = await db.text.findFirstOrThrow({ where: { id: identityId } });
  expect(name).toBe('Ines Duarte');
  expect(JSON.parse(sealed.body ?? '')).toMatchObject({ name: 'Ines Duarte' });
});

test('changing the password needs the current one, and ends the other sessions', async () => {
  const change = (current: string) =>
    changePassword(newsroom.actors.editor, { current, password: 'seven herons at noon' }, deps);
  expect(await change('wrong password')).toMatchObject({
    refusal: { fields: { current: 'people.wrongPassword' } },
  });
  expect(await change('violet tram ticket')).toMatchObject({ value: { sessionVersion: 2 } });
  const { passwordHash: changed } = await person();
  expect(await verifyPassword(changed, 'seven herons at noon')).toBe(true);
  expect(await verifyPassword(changed, 'violet tram ticket')).toBe(false);
});

test('guessing the current password is limited', async () => {
  const guess = () =>
    changePassword(
      newsroom.actors.editor,
      { current: 'a guess', password: 'seven herons at noon' },
      deps,
    );
  for (let n = 0; n < 10; n += 1) await guess();
  expect(await guess()).toMatchObject({ refusal: { code: 'common.tooMany' } });
});

async function resetToken(): Promise<string> {
  const result = await issueResetLinkFor((await person()).email ?? '', deps);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.path.replace('/reset/', '');
}

test('a reset link works once, even when used twice at the same time', async () => {
  const token = await resetToken();
  const use = () => resetPassword({ token, password: 'seven herons at noon' }, deps);
  const results = await Promise.all([use(), use(), use()]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(await use()).toMatchObject({ refusal: { code: 'people.resetGone' } });
  expect((await person()).sessionVersion).toBe(2);
});

test('a reset link dies after an hour, and with the next password', async () => {
  const token = await resetToken();
  const later = { ...deps, now: () => new Date(Date.now() + 3_600_001) };
  expect(await getReset(token, later)).toBeNull();
  expect(await getReset(token, deps)).not.toBeNull();
  const other = await resetToken();
  await resetPassword({ token: other, password: 'seven herons at noon' }, deps);
  expect(await getReset(token, deps)).toBeNull();
});

test('an owner makes links for members, not for people who also work elsewhere', async () => {
  const { owner, editor } = newsroom.actors;
  expect(await issueResetLink(owner, { personId: editor.personId }, deps)).toMatchObject({
    ok: true,
  });
  const elsewhere = await testNewsroom();
  const { workspaceId } = elsewhere;
  await db.membership.create({
    data: { workspaceId, personId: editor.personId, role: 'viewer', createdAt: new Date() },
  });
  expect(await issueResetLink(owner, { personId: editor.personId }, deps)).toMatchObject({
    refusal: { code: 'people.memberElsewhere' },
  });
  const stranger = elsewhere.actors.viewer.personId;
  expect(await issueResetLink(owner, { personId: stranger }, deps)).toMatchObject({
    refusal: { code: 'common.notFound' },
  });
});
