'use client';

import { useTranslations } from 'next-intl';
import { DateTime } from '@/components/ui/date-time';
import type { DeskClaim } from '@/lib/reviews/desk';
import { useDesk, useDeskContext, useDispatch, usePersonName } from './desk-context';
import { Fold } from './fold';

/** Which claims this one was made from, which were made of it, and who brought it in. */
export function Lineage({ claim }: { claim: DeskClaim }) {
  const t = useTranslations('reviews.lineage');
  const { zone } = useDeskContext();
  const nameOf = usePersonName();
  const related = claim.parentIds.length + claim.childIds.length;
  return (
    <Fold label={t('title')} open={related > 0}>
      <div className="flex flex-col gap-2 px-4 pb-3">
        <p className="text-ink-muted text-sm">
          {t(`origin.${claim.origin}`, { name: nameOf(claim.createdById) })} ·{' '}
          <DateTime at={claim.createdAt} zone={zone} />
        </p>
        <Relatives label={t('parents')} ids={claim.parentIds} />
        <Relatives label={t('children')} ids={claim.childIds} />
      </div>
    </Fold>
  );
}

function Relatives({ label, ids }: { label: string; ids: readonly string[] }) {
  const claims = useDesk((state) => state.desk.claims);
  const dispatch = useDispatch();
  const related = claims.filter(({ id }) => ids.includes(id));
  if (related.length === 0) return null;
  return (
    <div>
      <h4 className="text-ink-muted text-sm">{label}</h4>
      <ul>
        {related.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              dir="auto"
              onClick={() => dispatch({ type: 'selected', claimId: id })}
              className="-mx-2 w-[calc(100%+1rem)] rounded-md px-2 py-1 text-start hover:bg-hover"
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
