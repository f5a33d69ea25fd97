import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';

/** A link in running text or a list. An address outside gets `rel="noopener noreferrer nofollow"`. */
export function TextLink({ className, href, ...rest }: ComponentProps<typeof Link>) {
  const outside = typeof href === 'string' && /^https?:/i.test(href);
  return (
    <Link
      {...rest}
      {...(outside ? { rel: 'noopener noreferrer nofollow', prefetch: false } : {})}
      href={href}
      className={classNames(
        'rounded-sm text-accent-ink underline decoration-1 decoration-accent-ink/40 underline-offset-3 hover:decoration-current',
        className,
      )}
    />
  );
}
