import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import type { SourceUse } from '@/lib/evidence/library';
import type { EvidenceState, Stance } from '@/lib/evidence/schema';

const stanceTones: Record<Stance, Tone> = {
  supports: 'success',
  refutes: 'danger',
  context: 'neutral',
};

const stateTones: Record<EvidenceState, Tone> = {
  proposed: 'info',
  accepted: 'neutral',
  declined: 'warning',
  withdrawn: 'neutral',
};

/** The claims that a source was attached to; each leads to its place on the desk. */
export function SourceUses({ uses }: { uses: readonly SourceUse[] }) {
  const t = useTranslations('evidence');
  return (
    <ul>
      {uses.map((use) => (
        <li
          key={use.evidenceId}
          className="relative border-t px-5 py-3.5 first:border-t-0 hover:bg-hover/50 has-focus-visible:bg-hover/50"
        >
          <Link
            href={`/articles/${use.articleId}?claim=${use.claimId}`}
            dir="auto"
            className="font-serif text-md wrap-anywhere after:absolute after:inset-0"
          >
            {use.claimText}
          </Link>
          <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-muted text-sm">
            <Badge tone={stanceTones[use.stance]}>{t(`passage.stances.${use.stance}`)}</Badge>
            {use.target === 'statement' ? <span>{t('sources.aboutStatement')}</span> : null}
            {use.state === 'accepted' ? null : (
              <Badge tone={stateTones[use.state]}>{t(`sources.states.${use.state}`)}</Badge>
            )}
            <span dir="auto">{use.articleTitle}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
