'use client';

import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp, List } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useDesk, useDispatch, useShownClaims } from './desk-context';
import { useStep } from './use-step';

/**
 * Where list and claim take turns: which claim is shown, the way to its neighbours and to the list,
 * and, in the sheet of a narrow window, its height.
 */
export function PaneBar() {
  const t = useTranslations('reviews.pane');
  const pane = useDesk((state) => state.pane);
  const sheet = useDesk((state) => state.sheet);
  const currentId = useDesk((state) => state.currentId);
  const shown = useShownClaims();
  const dispatch = useDispatch();
  const step = useStep();
  const at = shown.findIndex(({ id }) => id === currentId);
  return (
    <div className="flex shrink-0 items-center gap-0.5 border-b bg-surface px-2 py-1 xl:hidden print:hidden">
      <IconButton label={t('previous')} keys="k" disabled={at <= 0} onClick={() => step(-1)}>
        <ChevronLeft aria-hidden="true" className="rtl:-scale-x-100" />
      </IconButton>
      <IconButton
        label={t('next')}
        keys="j"
        disabled={at >= shown.length - 1}
        onClick={() => step(1)}
      >
        <ChevronRight aria-hidden="true" className="rtl:-scale-x-100" />
      </IconButton>
      <span className="min-w-0 flex-1 truncate px-1 text-ink-muted tabular-nums">
        {t('place', { number: at + 1, total: shown.length })}
      </span>
      <Button
        variant="quiet"
        icon={pane === 'claim' ? <List aria-hidden="true" /> : null}
        onClick={() => {
          dispatch({ type: 'turned', pane: pane === 'claim' ? 'list' : 'claim' });
          if (sheet === 'low') dispatch({ type: 'resized', sheet: 'half' });
        }}
      >
        {pane === 'claim' ? t('toList') : t('toClaim')}
      </Button>
      <span className="flex md:hidden">
        <IconButton
          label={t('lower')}
          disabled={sheet === 'low'}
          onClick={() => dispatch({ type: 'resized', sheet: sheet === 'full' ? 'half' : 'low' })}
        >
          <ChevronDown aria-hidden="true" />
        </IconButton>
        <IconButton
          label={t('raise')}
          disabled={sheet === 'full'}
          onClick={() => dispatch({ type: 'resized', sheet: sheet === 'low' ? 'half' : 'full' })}
        >
          <ChevronUp aria-hidden="true" />
        </IconButton>
      </span>
    </div>
  );
}
