'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useState } from 'react';
import { AddClaimForm } from '@/components/claims/add-claim-form';
import { Button } from '@/components/ui/button';
import { popupClass } from '@/components/ui/popup-class';
import { can } from '@/lib/people/permissions';
import { useAbilities, useDesk, useDeskContext } from './desk-context';
import { type SelectedSpan, useSelectedSpan } from './use-selected-span';

/** Room in pixels that the form needs below and beside the selection. */
const FORM = { width: 340, height: 280 };

/** Appears below selected words of the article and makes a claim of them. */
export function SelectionBar({ reader }: { reader: RefObject<HTMLElement | null> }) {
  const t = useTranslations('claims.add');
  const article = useDesk((state) => state.desk.article);
  const proposing = !can(
    useDesk((state) => state.desk.viewer.role),
    'claim.edit',
  );
  const extending = useDesk((state) => state.task?.kind === 'edit');
  const abilities = useAbilities();
  const { store, refresh, announce } = useDeskContext();
  const selected = useSelectedSpan(reader, article.text);
  const [taken, setTaken] = useState<SelectedSpan | null>(null);
  const offered = taken ?? selected;

  // While the form is open the words stay visible, though the selection itself is gone.
  useEffect(() => {
    if (!taken) return;
    store.dispatch({ type: 'lit', spans: [taken.span] });
    return () => store.dispatch({ type: 'lit', spans: [] });
  }, [taken, store]);

  if (!offered || !abilities.addClaims) return null;
  const close = () => {
    setTaken(null);
    window.getSelection()?.removeAllRanges();
  };
  return (
    <div
      className={`${popupClass} fixed z-30 p-1`}
      style={{
        left: Math.max(8, Math.min(offered.below.left - 60, window.innerWidth - FORM.width - 8)),
        top: Math.max(
          8,
          Math.min(offered.below.top + 8, window.innerHeight - (taken ? FORM.height : 48)),
        ),
      }}
    >
      {taken ? (
        <div className="w-80 max-w-full p-3">
          <AddClaimForm
            article={article}
            span={taken.span}
            proposing={proposing}
            onCancel={close}
            onDone={async (claimId) => {
              close();
              await refresh();
              store.dispatch({ type: 'selected', claimId });
              announce(t('added'));
            }}
          />
        </div>
      ) : (
        <Button
          variant="quiet"
          data-add-claim
          icon={<Plus aria-hidden="true" />}
          // Pressing must not take the selection away.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            if (!extending) return setTaken(selected);
            store.dispatch({ type: 'picked', span: offered.span });
            close();
          }}
        >
          {extending ? t('extend') : proposing ? t('propose') : t('title')}
        </Button>
      )}
    </div>
  );
}
