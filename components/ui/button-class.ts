import { classNames } from './class-names';

/** `primary` once per view; `secondary` for the rest; `quiet` in toolbars and rows; `danger` for what cannot be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonSize = 'sm' | 'md' | 'lg';

const variants: Record<ButtonVariant, string> = {
  primary:
    'border-transparent bg-accent text-on-accent hover:bg-accent-hover data-popup-open:bg-accent-hover shadow-raised',
  secondary:
    'border-line-strong/60 bg-surface text-ink hover:bg-hover data-popup-open:bg-hover shadow-raised',
  quiet:
    'border-transparent bg-transparent text-ink-muted hover:bg-hover hover:text-ink data-popup-open:bg-hover',
  danger: 'border-transparent bg-danger-solid text-on-accent hover:bg-danger-solid-hover',
};

const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-7 px-2 gap-1 text-sm pointer-coarse:min-h-9',
  md: 'min-h-8.5 px-3 gap-1.5 text-base pointer-coarse:min-h-11',
  lg: 'min-h-10 px-4 gap-2 text-md pointer-coarse:min-h-12',
};

/** The look shared by buttons and by links that look like buttons. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return classNames(
    'inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap rounded-md border font-medium transition-colors',
    'disabled:opacity-55 aria-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0',
    variants[variant],
    sizes[size],
    className,
  );
}
