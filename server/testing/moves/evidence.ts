import { stances, targets } from '@/lib/evidence/schema';
import { addSource, attachEvidence } from '@/server/evidence/commands';
import { inputOf } from '@/server/evidence/library';
import { testEvidence, testSource } from '@/server/testing/evidence';
import { decideEvidence, editSource, withdrawEvidence } from '@/server/verdicts/commands/upstream';
import { type Move, onOne, ours, seen, someone, type World } from './world';

const urls = ['https://example.com/a', 'https://example.com/b', null];
const origins = ['the hospital', 'the council', null];

const source = ({ dice }: World) =>
  testSource({ url: dice.pick(urls), origin: dice.pick(origins), form: 'document' });

const add: Move = (world) =>
  addSource(someone(world, 'contributor', 'reviewer'), source(world), world.deps);

const editOne: Move = async (world) =>
  onOne(world, await world.deps.db.source.findMany(ours(world)), (row) => {
    const change = { origin: world.dice.pick(origins), title: world.dice.pick(['A', 'B']) };
    const ref = { sourceId: row.id, version: seen(world, row.version) };
    const input = { ...inputOf(row), ...change, ...ref };
    return editSource(someone(world, 'reviewer', 'contributor'), input, world.deps);
  });

const attach: Move = async (world) => {
  const { db } = world.deps;
  const list = await db.claim.findMany(ours(world));
  const known = await db.source.findMany(ours(world));
  return onOne(world, list, (first) =>
    onOne(world, list, (second) => {
      const { dice } = world;
      const fromLibrary = known.length > 0 && dice.chance(2);
      const input = testEvidence([first.id, second.id], {
        source: fromLibrary ? { sourceId: dice.pick(known).id } : { input: source(world) },
        target: dice.pick(targets),
        stance: dice.pick(stances),
        describesAt: dice.pick(['2024-05', null]),
        againstInterest: dice.chance(3),
      });
      return attachEvidence(someone(world, 'contributor', 'reviewer'), input, world.deps);
    }),
  );
};

const note = ({ dice }: World) => dice.pick([null, 'Looked at twice.']);

const decide: Move = async (world) =>
  onOne(world, await world.deps.db.evidence.findMany(ours(world)), (row) => {
    const decision = world.dice.pick(['accepted', 'declined'] as const);
    const ref = { evidenceId: row.id, version: seen(world, row.version) };
    const input = { ...ref, decision, note: note(world) };
    return decideEvidence(someone(world, 'reviewer'), input, world.deps);
  });

const withdraw: Move = async (world) =>
  onOne(world, await world.deps.db.evidence.findMany(ours(world)), (row) => {
    const input = { evidenceId: row.id, version: row.version, note: note(world) };
    return withdrawEvidence(someone(world, 'reviewer', 'contributor'), input, world.deps);
  });

export const evidenceMoves = { add, editOne, attach, decide, withdraw };
