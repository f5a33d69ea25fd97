import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

const widths = { narrow: 'max-w-2xl', normal: 'max-w-5xl', wide: 'max-w-7xl' };

export interface PageBodyProps {
  /** `narrow` for forms, `normal` for lists, `wide` for tables. */
  width?: keyof typeof widths;
  children: ReactNode;
}

/** The column that a page's content stands in. */
export function PageBody({ width = 'normal', children }: PageBodyProps) {
  return (
    <div className={classNames('mx-auto w-full px-4 pt-6 pb-16 md:px-6 md:pt-9', widths[width])}>
      {children}
    </div>
  );
}
