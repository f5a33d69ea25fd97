import 'server-only';
import { headers } from 'next/headers';
import { addressBlock } from '@/lib/people/client-address';

/** The address that limits count this request under. */
export async function requestAddress(): Promise<string> {
  return addressBlock((await headers()).get('x-forwarded-for') ?? '');
}
