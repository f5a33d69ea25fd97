import 'server-only';
import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import type { Database } from '@/server/db';

type Tables = Pick<Database, 'installation'>;

/** No vowels, so that no words arise, and no characters that are mistaken for another. */
const ALPHABET = '23456789BCDFGHJKLMNPQRSTVWXZ';
const INSTALLATION = 1;

/**
 * Makes a new code for the set-up page; an earlier one is void from then on. Only its hash is kept.
 * Three groups of four, 57 bits: guessing is hopeless, typing it from a console is not.
 */
export async function createSetupCode(db: Tables): Promise<string> {
  const groups = Array.from({ length: 3 }, () =>
    Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  );
  const code = groups.join('-');
  const setupCodeHash = hash(code).toString('hex');
  await db.installation.upsert({
    where: { id: INSTALLATION },
    create: { id: INSTALLATION, setupCodeHash },
    update: { setupCodeHash },
  });
  return code;
}

/** Whether the code is the one printed on the console. Case, spaces and dashes do not matter. */
export async function verifySetupCode(db: Tables, code: string): Promise<boolean> {
  const installation = await db.installation.findUnique({ where: { id: INSTALLATION } });
  if (!installation?.setupCodeHash) return false;
  return timingSafeEqual(hash(code), Buffer.from(installation.setupCodeHash, 'hex'));
}

function hash(code: string): Buffer {
  return createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest();
}
