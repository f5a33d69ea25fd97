'use client';

import { ListFilter } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { noFilter } from '@/lib/reviews/claim-filter';
import { isCurrent } from '@/lib/reviews/claim-standing';
import { BulkBar } from './bulk-bar';
import { ClaimFilters } from './claim-filters';
import { ClaimHistory } from './claim-history';
import { ClaimRow } from './claim-row';
import { useAbilities, useDesk, useDispatch, useShownClaims } from './desk-context';
import { reveal } from './reveal';
import { SkippedList } from './skipped-list';
import { useStep } from './use-step';

/** The claims that pass the filter, in text order, with what was left out and what is history below. */
export function ClaimList() {
  const t = useTranslations('reviews.list');
  const all = useDesk((state) => state.desk.claims);
  const currentId = useDesk((state) => state.currentId);
  const chosen = useDesk((state) => state.chosen);
  const visible = useDesk((state) => `${state.pane} ${state.sheet}`);
  const shown = useShownClaims();
  const { editClaims, attach } = useAbilities();
  const dispatch = useDispatch();
  const step = useStep();
  const pane = useRef<HTMLDivElement>(null);
  const numbers = useMemo(
    () => new Map(all.filter(isCurrent).map(({ id }, index) => [id, index + 1])),
    [all],
  );
  const onSelect = useCallback(
    (claimId: string) => dispatch({ type: 'selected', claimId }),
    [dispatch],
  );
  const onTick = useCallback(
    (id: string, ticked: boolean) => dispatch({ type: 'ticked', claimIds: [id], ticked }),
    [dispatch],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a pane that was hidden could not scroll.
  useEffect(() => {
    const row = pane.current?.querySelector<HTMLElement>(`[data-claim="${currentId}"]`);
    if (!pane.current || !row) return;
    reveal(row, pane.current);
    const focused = document.activeElement;
    if (focused && pane.current.contains(focused) && focused.closest('[data-claim]')) {
      row.querySelector('button')?.focus({ preventScroll: true });
    }
  }, [currentId, visible]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  }

  return (
    <>
      <ClaimFilters />
      <div
        ref={pane}
        tabIndex={shown.length === 0 ? 0 : undefined}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain print:overflow-visible"
      >
        {shown.length > 0 ? (
          <ol aria-label={t('label')} onKeyDown={onKeyDown}>
            {shown.map((claim) => (
              <ClaimRow
                key={claim.id}
                claim={claim}
                number={numbers.get(claim.id) ?? 0}
                current={claim.id === currentId}
                ticked={editClaims || attach ? chosen.has(claim.id) : null}
                onSelect={onSelect}
                onTick={onTick}
              />
            ))}
          </ol>
        ) : (
          <Nothing filtered={numbers.size > 0} />
        )}
        <SkippedList />
        <ClaimHistory />
      </div>
      <BulkBar />
    </>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const t = useTranslations('reviews.list');
  const status = useDesk((state) => state.desk.extraction?.status);
  const dispatch = useDispatch();
  if (!filtered && (status === 'queued' || status === 'running')) return null;
  return (
    <EmptyState
      icon={<ListFilter />}
      title={filtered ? t('noneShown') : t('none')}
      action={
        filtered ? (
          <Button onClick={() => dispatch({ type: 'filtered', filter: noFilter })}>
            {t('showAll')}
          </Button>
        ) : null
      }
    >
      {filtered ? t('noneShownHelp') : t('noneHelp')}
    </EmptyState>
  );
}
