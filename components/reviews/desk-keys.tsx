'use client';

import { useEffect, useEffectEvent } from 'react';
import { isCurrent } from '@/lib/reviews/claim-standing';
import { filterFieldId } from './claim-filters';
import { commentFieldId } from './comments';
import { useAbilities, useDeskContext } from './desk-context';
import { type DeskKey, deskKeyOf } from './desk-keymap';
import type { DeskAction } from './desk-state';
import { singleKeysOn } from './single-keys';
import { useNextUnsettled, useStep } from './use-step';
import { useTakeBack } from './use-take-back';

/** Listens for the desk's single keys: never while typing, in a dialog, or when they are turned off. */
export function DeskKeys() {
  const { store } = useDeskContext();
  const abilities = useAbilities();
  const step = useStep();
  const nextUnsettled = useNextUnsettled();
  const takeBack = useTakeBack();

  const act = useEffectEvent((key: DeskKey): boolean => {
    const { desk, currentId, chosen, task } = store.get();
    const claim = desk.claims.find(({ id }) => id === currentId);
    const open = (action: Extract<DeskAction, { type: 'opened' }>) => {
      store.dispatch(action);
      return true;
    };
    switch (key) {
      case 'next':
      case 'previous':
        step(key === 'next' ? 1 : -1);
        return true;
      case 'unsettled':
        nextUnsettled();
        return true;
      case 'filter':
        return focus(filterFieldId, () => store.dispatch({ type: 'turned', pane: 'list' }));
      case 'help':
        return press('[data-key-help]');
      case 'mark':
        return press('[data-add-claim]');
    }
    if (!claim || !isCurrent(claim)) return false;
    switch (key) {
      case 'corroborated':
      case 'disputed':
      case 'unverifiable':
        return task?.kind === 'assess'
          ? open({ type: 'opened', task: { ...task, verdict: key } })
          : press(`[data-verdict="${key}"]`);
      case 'source': {
        const claimIds = chosen.size > 0 ? [...chosen] : [claim.id];
        return abilities.attach && open({ type: 'opened', task: { kind: 'attach', claimIds } });
      }
      case 'edit':
        return abilities.editClaims && open({ type: 'opened', task: { kind: 'edit' } });
      case 'comment':
        return abilities.comment && focus(commentFieldId);
      case 'tick':
        if (!abilities.attach && !abilities.editClaims) return false;
        store.dispatch({ type: 'ticked', claimIds: [claim.id], ticked: !chosen.has(claim.id) });
        return true;
      case 'undo':
        void takeBack(claim.id);
        return true;
    }
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !singleKeysOn() || isBusy(event)) return;
      const key = deskKeyOf(event);
      if (key && act(key)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return null;
}

/** Whether the key goes into a field, a list of choices or an open dialog. */
function isBusy({ target }: KeyboardEvent): boolean {
  const typing = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';
  const within = '[role="dialog"], [role="menu"], [role="listbox"], form';
  return target instanceof Element && target.closest(`${typing}, ${within}`) !== null;
}

function focus(id: string, before?: () => void): boolean {
  before?.();
  // After the pane that holds it is shown.
  requestAnimationFrame(() => document.getElementById(id)?.focus());
  return true;
}

function press(selector: string): boolean {
  const button = document.querySelector<HTMLElement>(selector);
  button?.click();
  return button !== null;
}
