import { classNames } from './class-names';

export interface BarPart {
  key: string;
  /** What it is and how many, as it should be read out: "Disputed: 3". */
  label: string;
  count: number;
  /** Sets the colour by a `data-status` of the tokens. */
  status: string;
}

export interface StackedBarProps {
  /** What the bar shows as a whole, for screen readers. */
  label: string;
  parts: readonly BarPart[];
  className?: string | undefined;
}

/** Shares of a whole as one line of segments; empty parts are left out. */
export function StackedBar({ label, parts, className }: StackedBarProps) {
  const shown = parts.filter((part) => part.count > 0);
  return (
    <ul
      aria-label={label}
      className={classNames(
        'flex h-2 w-full gap-0.5 overflow-hidden rounded-full bg-hover print:border',
        className,
      )}
    >
      {shown.map((part) => (
        <li
          key={part.key}
          data-status={part.status}
          title={part.label}
          className="min-w-1 [background:var(--status-fill)] forced-color-adjust-none"
          style={{ flexGrow: part.count, flexBasis: 0 }}
        >
          <span className="sr-only">{part.label}</span>
        </li>
      ))}
    </ul>
  );
}
