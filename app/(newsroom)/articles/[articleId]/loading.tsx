import { useTranslations } from 'next-intl';
import { Skeleton } from '@/components/ui/skeleton';

const lines = ['w-11/12', 'w-full', 'w-10/12', 'w-full', 'w-7/12'];

/** The desk's shape while it is on its way. */
export default function Loading() {
  const t = useTranslations('common');
  return (
    <div className="flex flex-1 flex-col">
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <div className="flex h-16 items-center border-b bg-surface px-4">
        <Skeleton className="h-6 w-80 max-w-full" />
      </div>
      <div className="mx-auto w-full max-w-2xl space-y-10 bg-surface px-5 py-10">
        {['first', 'second', 'third'].map((paragraph) => (
          <div key={paragraph} className="space-y-3.5">
            {lines.map((width, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change.
              <Skeleton key={line} className={`h-4.5 ${width}`} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
