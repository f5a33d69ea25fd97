import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface Definition {
  term: ReactNode;
  /** Absent, it leaves the whole row out. */
  value: ReactNode;
  /** Tells rows apart when the term is not a string. */
  key?: string;
}

/** Terms and what they are, in two columns that stack when it is narrow. */
export function DefinitionList({
  items,
  className,
}: {
  items: readonly Definition[];
  className?: string | undefined;
}) {
  return (
    <dl className={classNames('@container grid gap-y-2', className)}>
      {items
        .filter((item) => item.value !== null && item.value !== undefined && item.value !== '')
        .map((item) => (
          <div
            key={item.key ?? String(item.term)}
            className="grid gap-x-4 @sm:grid-cols-[minmax(7rem,1fr)_3fr]"
          >
            <dt className="text-ink-muted">{item.term}</dt>
            <dd className="min-w-0 wrap-anywhere">{item.value}</dd>
          </div>
        ))}
    </dl>
  );
}
