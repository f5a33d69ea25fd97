import { z } from 'zod';
import { isStorable } from '@/lib/text';

/** Longer addresses are refused; browsers and indexes have trouble with them too. */
const MAX_LENGTH = 2000;

/**
 * An http or https address at the border, trimmed. One with a user name or password in it is
 * refused: it would print a secret, or look like another site's ("https://paper.example@evil.example").
 *
 * @param fault the refusal code for whatever is no such address.
 */
export function webAddressSchema(fault: string) {
  return z
    .string()
    .trim()
    .max(MAX_LENGTH, 'common.tooLong')
    .refine(isStorable, 'common.notText')
    .refine((address) => !/\p{Cc}/u.test(address), fault)
    .pipe(z.url({ protocol: /^https?$/, error: fault }))
    .refine((address) => !hasCredentials(address), 'common.addressWithPassword');
}

function hasCredentials(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username !== '' || password !== '';
}
