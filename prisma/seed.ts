import { readFile } from 'node:fs/promises';
import { extractClaims } from '@/lib/extraction/extract-claims';
import type { Actor } from '@/lib/people/actor';
import { accept } from '@/lib/result';
import { defaultPolicy } from '@/lib/verdicts/policy';
import { Prisma } from '@/prisma/generated/client';
import { uploadArticle } from '@/server/articles/commands';
import type { Deps } from '@/server/deps';
import { takeRun } from '@/server/jobs/extraction-queue';
import { runExtraction } from '@/server/jobs/run-extraction';
import { createAccount, newcomer } from '@/server/people/accounts';
import { closeSetUp } from '@/server/people/installation';
import { mintActor } from '@/server/people/mint-actor';
import { addMember, createNewsroom } from '@/server/people/newsroom';
import { hashPassword } from '@/server/people/passwords';
import { inTransaction } from '@/server/transaction';
import { claimWith } from './practice/found';
import { practiceWork } from './practice/judgements';
import { type PracticePerson, practiceAccounts, practicePassword } from './practice/people';
import { doPracticeWork, expectDone } from './practice/work';

/** The accounts to print when the demo starts. */
export const demoAccounts = Object.values(practiceAccounts).map((account) => ({
  ...account,
  password: practicePassword,
}));

const description = {
  title: "Alliance holds Muse trade zone as the army's losses mount",
  outlet: 'Winnow practice desk',
  authors: [],
  url: null,
  language: 'en',
  publishedOn: '2023-12-19',
};

/**
 * Makes the practice newsroom, once: people of every role, an article with its claims, and the
 * newsroom's work on them. Everything goes through the ordinary commands. Set-up is closed as the
 * last step; a newsroom that was interrupted before is thrown away and made again.
 */
export async function seedPracticeNewsroom(deps: Deps): Promise<void> {
  const installation = await deps.db.installation.findFirst();
  if (installation?.setUpAt) return;
  await emptyTables(deps);
  const actors = await makePeople(deps);
  const text = await readFile(new URL('./practice/operation-1027.txt', import.meta.url), 'utf8');
  const upload = { content: new TextEncoder().encode(text), description };
  const { articleId } = expectDone(await uploadArticle(actors.reviewer, upload, deps));
  await extractQueued(deps);
  const where = { workspaceId: actors.owner.workspaceId, id: articleId };
  const { currentVersionId, claims } = await deps.db.article.findFirstOrThrow({
    where,
    include: { claims: true },
  });
  const article = { articleId, articleVersionId: currentVersionId, text, claims };
  for (const work of practiceWork) {
    const claim = await claimWith(work.words, article, actors.reviewer, deps);
    await doPracticeWork(work, claim, actors, deps);
  }
  expectDone(await inTransaction(deps, actors.owner, async (tx) => accept(await closeSetUp(tx))));
}

/** Works through the queue in this thread: nobody is being served yet. */
async function extractQueued(deps: Deps): Promise<void> {
  for (let run = await takeRun(deps); run; run = await takeRun(deps)) {
    await runExtraction(deps, run, async ({ text, ...options }) => extractClaims(text, options));
  }
}

async function makePeople(deps: Deps): Promise<Record<PracticePerson, Actor>> {
  const founder = deps.newId();
  const passwordHash = await hashPassword(practicePassword);
  const made = await inTransaction(deps, newcomer(founder), async (tx) => {
    const newsroom = { name: 'Practice newsroom', timeZone: 'Europe/Paris', policy: defaultPolicy };
    const { workspaceId } = await createNewsroom(tx, newsroom);
    const actors: Partial<Record<PracticePerson, Actor>> = {};
    for (const [key, { role, name, email }] of Object.entries(practiceAccounts)) {
      const personId = role === 'owner' ? founder : tx.newId();
      expectDone(await createAccount(tx, { email, name, passwordHash }, personId));
      expectDone(await addMember(tx, { workspaceId, personId, role }));
      actors[key as PracticePerson] = mintActor({ personId, workspaceId, role });
    }
    return accept(actors as Record<PracticePerson, Actor>);
  });
  return expectDone(made);
}

/** Clears what an interrupted seed left; nothing is lost, since nobody could sign in yet. */
async function emptyTables({ db }: Deps): Promise<void> {
  const tables = Object.values(Prisma.ModelName).map((name) => `"${name}"`);
  await db.$executeRawUnsafe(`TRUNCATE ${tables.join(', ')}`);
}
