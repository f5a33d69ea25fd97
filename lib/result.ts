import type refusals from '@/messages/en/refusals.json';

type Catalogue = typeof refusals;

/** Every reason for which a rule may say no, as "stage.reason"; each has a message in the catalogue. */
export type RefusalCode = {
  [Stage in keyof Catalogue]: `${Stage}.${keyof Catalogue[Stage] & string}`;
}[keyof Catalogue];

/**
 * A "no" that a person can act on. `params` fill the message; `fields` name the inputs at fault,
 * each with its own code; `theirs` is the other side of a conflict, to be shown beside what was
 * entered here.
 */
export type Refusal = {
  code: RefusalCode;
  params?: Record<string, string | number>;
  fields?: Record<string, RefusalCode>;
  theirs?: unknown;
};

/** What a rule or command gives back: refusals are values, bugs are exceptions. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(code: RefusalCode, more: Omit<Refusal, 'code'> = {}): Result<never> {
  return { ok: false, refusal: { code, ...more } };
}

/** Says at which input a refusal belongs, so that it is shown there. */
export function atField<T>(result: Result<T>, field: string): Result<T> {
  if (result.ok) return result;
  const { refusal } = result;
  return {
    ok: false,
    refusal: { ...refusal, fields: { ...refusal.fields, [field]: refusal.code } },
  };
}
