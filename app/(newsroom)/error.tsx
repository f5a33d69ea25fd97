'use client';

import { BrokenPage, type BrokenPageProps } from '@/components/shell/broken-page';

/** Stands inside the newsroom's frame where a page of it broke, so that the others stay in reach. */
export default function NewsroomErrorPage(props: BrokenPageProps) {
  return <BrokenPage {...props} />;
}
