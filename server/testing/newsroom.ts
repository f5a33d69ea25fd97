import type { Actor } from '@/lib/people/actor';
import { type Role, roles } from '@/lib/people/permissions';
import { accept } from '@/lib/result';
import { defaultPolicy } from '@/lib/verdicts/policy';
import { type Deps, liveDeps } from '@/server/deps';
import { createAccount, newcomer } from '@/server/people/accounts';
import { mintActor } from '@/server/people/mint-actor';
import { addMember, createNewsroom } from '@/server/people/newsroom';
import { inTransaction } from '@/server/transaction';

/** A newsroom with one member of each role. */
export type TestNewsroom = { workspaceId: string; actors: Record<Role, Actor> };

/** Makes a newsroom of its own, through the same door as any other. */
export async function testNewsroom(deps: Deps = liveDeps()): Promise<TestNewsroom> {
  const founder = deps.newId();
  const result = await inTransaction(deps, newcomer(founder), async (tx) => {
    const newsroom = { name: 'The Test Post', timeZone: 'Europe/Paris', policy: defaultPolicy };
    const { workspaceId } = await createNewsroom(tx, newsroom);
    const actors = new Map<Role, Actor>();
    for (const role of roles) {
      const personId = role === 'owner' ? founder : tx.newId();
      const identity = { email: `${role}-${personId}@example.org`, name: `The ${role}` };
      await createAccount(tx, { ...identity, passwordHash: null }, personId);
      await addMember(tx, { workspaceId, personId, role });
      actors.set(role, mintActor({ personId, workspaceId, role }));
    }
    return accept({ workspaceId, actors: Object.fromEntries(actors) as Record<Role, Actor> });
  });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
