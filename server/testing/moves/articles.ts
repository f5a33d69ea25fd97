import { extractClaims } from '@/lib/extraction/extract-claims';
import { describeArticle, extractArticle, uploadArticle } from '@/server/articles/commands';
import { takeRun } from '@/server/jobs/extraction-queue';
import { runExtraction } from '@/server/jobs/run-extraction';
import { type Move, onOne, ours, seen, someone } from './world';

const text =
  'The council closed 12 bridges last Tuesday. The river rose by two metres, an engineer said. ' +
  'Volunteers reportedly filled 4,000 sandbags, and the mayor promised new dams.';
const days = ['2024-05-08', '2024-06-12', null];

const upload: Move = (world) => {
  const content = `${text}\n\n${world.dice.pick(['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.'])}`;
  const publishedOn = world.dice.pick(days);
  const details = { title: 'Bridges', outlet: 'Test Post', authors: ['A. Writer'], url: null };
  const description = { ...details, language: 'en', publishedOn };
  return uploadArticle(someone(world, 'reviewer'), { content, description }, world.deps);
};

const describe: Move = async (world) =>
  onOne(world, await world.deps.db.article.findMany(ours(world)), ({ id: articleId, version }) => {
    const details = { title: world.dice.pick(['Bridges', 'Dams']), outlet: null, authors: [] };
    const dated = { language: 'en', publishedOn: world.dice.pick(days) };
    const input = { articleId, version: seen(world, version), ...details, url: null, ...dated };
    return describeArticle(someone(world, 'reviewer'), input, world.deps);
  });

const extract: Move = async (world) =>
  onOne(world, await world.deps.db.article.findMany(ours(world)), ({ id: articleId }) =>
    extractArticle(someone(world, 'reviewer'), { articleId }, world.deps),
  );

/** Nobody tries this: the job does what is queued. */
const runJobs: Move = async ({ deps }) => {
  for (let run = await takeRun(deps); run; run = await takeRun(deps)) {
    await runExtraction(deps, run, async ({ text: read, ...options }) =>
      extractClaims(read, options),
    );
  }
  return null;
};

export const articleMoves = { upload, describe, extract, runJobs };
