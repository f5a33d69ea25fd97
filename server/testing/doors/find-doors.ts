import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** What a route or a file of actions exports under one name. */
export type FoundDoor = { name: string; handler: unknown };

/** All methods of all routes, and all exported server actions, found in the folder `app`. */
export async function findDoors(root: string): Promise<FoundDoor[]> {
  const files = readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' }).sort();
  const found: FoundDoor[] = [];
  for (const file of files) {
    const path = `app/${file.replaceAll('\\', '/')}`;
    if (!/\/(route|actions)\.tsx?$/.test(path)) continue;
    const exported: Record<string, unknown> = await import(pathToFileURL(join(root, path)).href);
    const route = /^app(\/.+)\/route\.tsx?$/.exec(path)?.[1]?.replace(/\/\([^)]+\)/g, '');
    for (const [name, handler] of Object.entries(exported)) {
      if (!route) found.push({ name: `${path} ${name}`, handler });
      else if (METHODS.includes(name)) found.push({ name: `${name} ${route}`, handler });
    }
  }
  return found;
}
