import { z } from 'zod';

/** Whether a text can be stored and hashed: well-formed Unicode (no lone surrogates), no NUL. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}

/** Free text at the border: trimmed, storable, at most `max` UTF-16 code units. */
export function textSchema(max: number) {
  return z
    .string()
    .trim()
    .min(1, 'common.required')
    .max(max, 'common.tooLong')
    .refine(isStorable, 'common.notText');
}

/** Like {@link textSchema}, but an empty input means "none" and becomes null. */
export function optionalTextSchema(max: number) {
  return emptyIsNull(textSchema(max));
}

/**
 * Makes an input optional: absent, null and blank mean "none" and become null. What is wrong with
 * anything else is said in the schema's own words, which a union would swallow.
 */
export function emptyIsNull<Schema extends z.ZodType<unknown, string>>(schema: Schema) {
  return z
    .string()
    .nullish()
    .transform((text) => (text === undefined || text?.trim() === '' ? null : text))
    .pipe(schema.nullable());
}
