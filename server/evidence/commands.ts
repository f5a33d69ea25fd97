import 'server-only';
import { defineCommand } from '@/server/command';
import * as evidence from '@/server/evidence/evidence';
import * as sources from '@/server/evidence/sources';

/**
 * The writes on sources and evidence that leave every judgement standing. Editing a source and
 * deciding or withdrawing evidence may unsettle some: these steps become commands downstream
 * (server/verdicts/commands/upstream.ts).
 */
export const addSource = defineCommand('source.add', sources.addSource);
export const attachEvidence = defineCommand('evidence.attach', evidence.attachEvidence);
