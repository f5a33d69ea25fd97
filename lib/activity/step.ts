import type { LedgerEntry, Sealed } from '@/lib/ledger/schema';
import type { EventType, Payload } from './registry';
import type { State } from './state';

/** One entry as a fold sees it: where, when and by whom, and the words it committed to. */
export type Step = Pick<LedgerEntry, 'workspaceId' | 'at' | 'actorId' | 'subject'> & {
  state: State;
  /** The sealed text; null once erased. */
  textOf: (sealed: Sealed) => string | null;
};

/** What each of some types of event does to the state. */
export type Steps<Types extends EventType> = {
  [Type in Types]: (step: Step, payload: Payload<Type>) => void;
};

/** Changes a row that must be there. */
export function change<Row>(rows: Map<string, Row>, id: string, changes: Partial<Row>): void {
  rows.set(id, { ...rowOf(rows, id), ...changes });
}

/** @throws when a chain speaks of something it has never made. */
export function rowOf<Row>(rows: Map<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (!row) throw new Error(`The record speaks of ${id} before making it`);
  return row;
}

/** The article of a subject "articles/<id>/…". */
export function articleOf(subject: string): string {
  return subject.split('/')[1] ?? '';
}
