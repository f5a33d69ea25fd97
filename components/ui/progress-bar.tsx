import { classNames } from './class-names';

export interface ProgressBarProps {
  /** What is progressing, for screen readers. */
  label: string;
  /** From 0 to `max`; leave out while the length is unknown. */
  value?: number | undefined;
  max?: number;
  className?: string | undefined;
}

/** How far a longer piece of work is. */
export function ProgressBar({ label, value, max = 100, className }: ProgressBarProps) {
  const share = value === undefined ? undefined : Math.min(1, Math.max(0, value / max));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      className={classNames(
        'h-1.5 w-full overflow-hidden rounded-full bg-hover forced-colors:border',
        className,
      )}
    >
      <div
        className={classNames(
          'h-full origin-left rounded-full bg-accent transition-transform forced-colors:bg-[Highlight] rtl:origin-right',
          share === undefined && 'motion-safe:animate-pulse',
        )}
        style={{ transform: `scaleX(${share ?? 1})` }}
      />
    </div>
  );
}
