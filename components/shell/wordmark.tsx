import { classNames } from '@/components/ui/class-names';

/** Winnow's name beside its mark. */
export function Wordmark({ className }: { className?: string | undefined }) {
  return (
    <span className={classNames('inline-flex items-center gap-2', className)}>
      <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 shrink-0">
        <path
          d="M2.5 4.5 6 15.5l4-8 4 8 3.5-11"
          fill="none"
          stroke="var(--color-accent-ink)"
          strokeWidth="2.25"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className="pt-0.5 font-semibold font-serif text-lg leading-none tracking-tight">
        Winnow
      </span>
    </span>
  );
}
