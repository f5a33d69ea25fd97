import { version } from '@/package.json';
import { getDatabaseState } from '@/server/health/queries';

export const dynamic = 'force-dynamic';

/** For load balancers and monitors: 200 when Winnow can work, 503 while its database is away. */
export async function GET(): Promise<Response> {
  const database = await getDatabaseState();
  return Response.json(
    { version, database },
    { status: database === 'up' ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
