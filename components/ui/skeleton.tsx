import { classNames } from './class-names';

/** A grey stand-in of the size of what is coming, so that nothing jumps. Give it height and width by `className`. */
export function Skeleton({ className }: { className?: string | undefined }) {
  return (
    <div
      aria-hidden="true"
      className={classNames('rounded-sm bg-hover motion-safe:animate-pulse', className)}
    />
  );
}
