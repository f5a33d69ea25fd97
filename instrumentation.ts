/** Called by Next once, before the first request. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { runTasksOnShutdown } = await import('@/server/shutdown');
  runTasksOnShutdown();
  const { environment } = await import('@/server/env');
  const { settleForwardedHeaders } = await import('@/server/people/forwarded-headers');
  settleForwardedHeaders(environment().trustedProxies);
  const { startExtractionJobs } = await import('@/server/jobs/extraction-jobs');
  startExtractionJobs();
}
