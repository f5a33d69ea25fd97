import { useTranslations } from 'next-intl';

/** The id of every page's main element. */
export const mainId = 'main';

/** The first stop of the Tab key: past the header, to the content. */
export function SkipLink() {
  const t = useTranslations('shell');
  return (
    <a
      href={`#${mainId}`}
      className="fixed start-3 top-2 z-50 -translate-y-20 rounded-md bg-accent px-3 py-1.5 font-medium text-on-accent focus:translate-y-0 print:hidden"
    >
      {t('skipToContent')}
    </a>
  );
}
