import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link';
import type { Blockers } from '@/lib/reviews/rules';

/** What stands in the way, each with the way to it on the desk. */
export function BlockerList({ articleId, blockers }: { articleId: string; blockers: Blockers }) {
  const t = useTranslations('summaries.signOff');
  const desk = `/articles/${articleId}`;
  const kinds = [
    { kind: 'open', count: blockers.open, href: `${desk}?status=open` },
    { kind: 'in_review', count: blockers.inReview, href: `${desk}?status=in_review` },
    { kind: 'disagreement', count: blockers.disagreement, href: `${desk}?status=disagreement` },
    { kind: 'proposed', count: blockers.proposed, href: desk },
  ] as const;
  return (
    <ul className="flex list-disc flex-col gap-1 ps-4">
      {blockers.extracting ? <li>{t('extracting')}</li> : null}
      {blockers.claims === 0 && !blockers.extracting ? <li>{t('noClaims')}</li> : null}
      {kinds
        .filter(({ count }) => count > 0)
        .map(({ kind, count, href }) => (
          <li key={kind}>
            <TextLink href={href}>{t(kind, { count })}</TextLink>
          </li>
        ))}
    </ul>
  );
}
