import { LoaderCircle } from 'lucide-react';
import { classNames } from './class-names';

/** Something is going on. Decorative: say in words, nearby or to screen readers, what is. */
export function Spinner({ className }: { className?: string | undefined }) {
  return (
    <LoaderCircle
      aria-hidden="true"
      className={classNames(
        'size-4 shrink-0 motion-safe:animate-spin motion-reduce:animate-pulse',
        className,
      )}
    />
  );
}
