'use client';

import { Eye, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import type { AddClaim } from '@/lib/claims/schema';
import { snapToWords } from '@/lib/claims/span-edges';
import type { Skipped } from '@/lib/extraction/schema';
import { useAbilities, useDesk, useDispatch } from './desk-context';
import { Fold } from './fold';
import { useDeskCommand } from './use-desk-command';

const none: Skipped[] = [];

/** The passages that are no claims, each with the reason, so that none is missing silently. */
export function SkippedList() {
  const t = useTranslations('reviews.skipped');
  const skipped = useDesk((state) => state.desk.extraction?.skipped ?? none);
  if (skipped.length === 0) return null;
  return (
    <Fold label={t('title')} count={skipped.length}>
      <ul>
        {skipped.map((passage) => (
          <SkippedPassage key={`${passage.start}-${passage.end}`} passage={passage} />
        ))}
      </ul>
    </Fold>
  );
}

function SkippedPassage({ passage }: { passage: Skipped }) {
  const t = useTranslations('reviews.skipped');
  const article = useDesk((state) => state.desk.article);
  const { addClaims } = useAbilities();
  const dispatch = useDispatch();
  const command = useDeskCommand<AddClaim, { claimId: string }>('/api/claims/add');
  const span = snapToWords(article.text, passage);

  async function makeClaim() {
    if (!span) return;
    const { id: articleId, versionId: articleVersionId } = article;
    const result = await command.send({ articleId, articleVersionId, spans: [span] }, t('made'));
    if (result.ok) dispatch({ type: 'selected', claimId: result.value.claimId });
  }

  return (
    <li className="border-t px-3 py-2">
      <p className="text-ink-muted text-sm">{t(`reasons.${passage.reason}`)}</p>
      <p dir="auto" className="line-clamp-3 font-serif wrap-anywhere">
        {article.text.slice(passage.start, passage.end)}
      </p>
      <div className="mt-1 flex flex-wrap gap-1">
        <Button
          size="sm"
          variant="quiet"
          icon={<Eye aria-hidden="true" />}
          onClick={() => dispatch({ type: 'lit', spans: [passage] })}
        >
          {t('show')}
        </Button>
        {addClaims && span ? (
          <Button
            size="sm"
            variant="quiet"
            icon={<Plus aria-hidden="true" />}
            pending={command.state === 'saving'}
            onClick={makeClaim}
          >
            {t('make')}
          </Button>
        ) : null}
      </div>
      <RefusalNotice refusal={command.refusal} />
    </li>
  );
}
