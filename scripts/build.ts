/** `npm run build`: a production build, as `npm start` would make it. */
import { OperatorError } from '@/server/operator-error.mjs';
import { ensureBuild } from './serve/build';

try {
  console.log(await ensureBuild());
} catch (error) {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exit(1);
}
