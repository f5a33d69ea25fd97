import { MissingPage } from '@/components/shell/missing-page';

/** Inside the newsroom's frame, so that the way on is in reach. */
export default function NotFound() {
  return <MissingPage />;
}
