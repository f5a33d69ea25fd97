import { classNames } from './class-names';
import { initials } from './initials';

export interface AvatarProps {
  name: string;
  size?: 'sm' | 'md';
  /** Has screen readers say the name; leave it out where the name stands beside it. */
  named?: boolean;
}

/** A person as initials in a circle. */
export function Avatar({ name, size = 'md', named = false }: AvatarProps) {
  return (
    <span
      {...(named ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
      className={classNames(
        'inline-flex shrink-0 select-none items-center justify-center rounded-full bg-accent-soft font-semibold text-accent-ink forced-colors:border',
        size === 'sm' ? 'size-6 text-[0.625rem]' : 'size-8 text-xs',
      )}
    >
      {initials(name)}
    </span>
  );
}
