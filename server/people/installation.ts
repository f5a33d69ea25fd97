import 'server-only';
import type { CommandTx } from '@/server/transaction';

/** The one row of Installation. */
const INSTALLATION = 1;

/** Locks the installation until the transaction ends, and says whether it has been set up. */
export async function lockInstallation({ db }: Pick<CommandTx, 'db'>): Promise<boolean> {
  const [row] = await db.$queryRaw<{ setUpAt: Date | null }[]>`
    SELECT "setUpAt" FROM "Installation" WHERE id = ${INSTALLATION} FOR UPDATE`;
  return row?.setUpAt != null;
}

/** Ends set-up for good: the code stops working. */
export async function closeSetUp({ db, now }: Pick<CommandTx, 'db' | 'now'>): Promise<void> {
  const closed = { setUpAt: now, setupCodeHash: null };
  await db.installation.upsert({
    where: { id: INSTALLATION },
    create: { id: INSTALLATION, ...closed },
    update: closed,
  });
}
