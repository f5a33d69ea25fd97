import 'server-only';
import type { Actor } from '@/lib/people/actor';

/** Who is asking, from the session of the current request; null when nobody is signed in. */
export async function currentActor(): Promise<Actor | null> {
  return null;
}
