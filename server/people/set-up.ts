import 'server-only';
import { checkPassword } from '@/lib/people/password';
import type { SetUp } from '@/lib/people/schema';
import { accept, atField, type Result, refuse } from '@/lib/result';
import type { Deps } from '@/server/deps';
import { type Account, createAccount, newcomer } from '@/server/people/accounts';
import { closeSetUp, lockInstallation } from '@/server/people/installation';
import { addMember, createNewsroom, type PolicyRulesJson } from '@/server/people/newsroom';
import { hashPassword } from '@/server/people/passwords';
import { limit } from '@/server/people/rate-limit';
import { verifySetupCode } from '@/server/people/setup-code';
import { inTransaction } from '@/server/transaction';

/**
 * Makes the first newsroom and its owner: once, and only with the code from the console. The owner
 * is the author of all that is recorded.
 *
 * Refusals: `people.alreadySetUp`, `people.wrongSetUpCode`, `common.tooMany`, those of a password.
 */
export async function setUp(
  input: SetUp,
  policy: PolicyRulesJson,
  address: string,
  deps: Deps,
): Promise<Result<Account>> {
  const allowed = await limit('secret', address, deps.db);
  if (!allowed.ok) return allowed;
  const { email, name, newsroom, timeZone } = input;
  const password = checkPassword(input.password, [email, name, newsroom]);
  if (!password.ok) return atField(password, 'password');
  const passwordHash = await hashPassword(input.password);
  const ownerId = deps.newId();
  return inTransaction(deps, newcomer(ownerId), async (tx) => {
    if (await lockInstallation(tx)) return refuse('people.alreadySetUp');
    if (!(await verifySetupCode(tx.db, input.code))) {
      return refuse('people.wrongSetUpCode', { fields: { code: 'people.wrongSetUpCode' } });
    }
    const owner = await createAccount(tx, { email, name, passwordHash }, ownerId);
    if (!owner.ok) return owner;
    const { workspaceId } = await createNewsroom(tx, { name: newsroom, timeZone, policy });
    const joined = await addMember(tx, { workspaceId, personId: ownerId, role: 'owner' });
    if (!joined.ok) return joined;
    await closeSetUp(tx);
    return accept(owner.value);
  });
}
