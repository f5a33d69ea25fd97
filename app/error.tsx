'use client';

import { BrokenPage, type BrokenPageProps } from '@/components/shell/broken-page';

/** Stands where a page without a frame of its own broke. */
export default function ErrorPage(props: BrokenPageProps) {
  return (
    <main>
      <BrokenPage {...props} />
    </main>
  );
}
