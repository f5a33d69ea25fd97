import { Fragment } from 'react';
import { classNames } from '@/components/ui/class-names';
import { TextLink } from '@/components/ui/text-link';
import type { Fact } from '@/lib/summaries/view-frame';

/** Labelled values; the labels in the interface's type, the values in the document's. */
export function FactList({ facts, className }: { facts: Fact[]; className?: string }) {
  if (facts.length === 0) return null;
  return (
    <dl
      className={classNames(
        'grid grid-cols-[minmax(6.5rem,9rem)_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1',
        className,
      )}
    >
      {facts.map(({ label, value }) => (
        <Fragment key={label}>
          <dt className="font-sans text-ink-muted text-sm">{label}</dt>
          <dd dir="auto" className="whitespace-pre-line wrap-anywhere">
            {value.map(({ text, href }) =>
              href ? (
                <TextLink key={text} href={href}>
                  {text}
                </TextLink>
              ) : (
                text
              ),
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
