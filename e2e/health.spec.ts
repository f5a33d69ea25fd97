import packageJson from '@/package.json' with { type: 'json' };
import { expect, test } from './fixtures';

test('tells a monitor that it works', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({ version: packageJson.version, database: 'up' });
});
