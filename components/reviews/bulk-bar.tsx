'use client';

import { Ellipsis, Paperclip, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { useAbilities, useDesk, useDispatch } from './desk-context';

/** What can be done to the ticked claims together; absent while none is. */
export function BulkBar() {
  const t = useTranslations('reviews.bulk');
  const chosen = useDesk((state) => state.chosen);
  const { editClaims, attach } = useAbilities();
  const dispatch = useDispatch();
  if (chosen.size === 0) return null;
  const claimIds = [...chosen];
  return (
    <section
      aria-label={t('label')}
      className="flex flex-wrap items-center gap-1.5 border-t bg-surface px-3 py-2"
    >
      <IconButton
        size="sm"
        label={t('clear')}
        onClick={() => dispatch({ type: 'ticked', claimIds, ticked: false })}
      >
        <X aria-hidden="true" />
      </IconButton>
      <span role="status" className="me-auto font-medium">
        {t('count', { count: chosen.size })}
      </span>
      {attach ? (
        <Button
          size="sm"
          icon={<Paperclip aria-hidden="true" />}
          onClick={() => dispatch({ type: 'opened', task: { kind: 'attach', claimIds } })}
        >
          {t('attach')}
        </Button>
      ) : null}
      {editClaims ? (
        <Menu
          align="end"
          side="top"
          trigger={
            <Button size="sm" aria-label={t('more')}>
              <Ellipsis aria-hidden="true" />
            </Button>
          }
        >
          {chosen.size > 1 ? (
            <MenuItem
              onSelect={() => dispatch({ type: 'opened', task: { kind: 'merge', claimIds } })}
            >
              {t('merge')}
            </MenuItem>
          ) : null}
          {(['not_checkable', 'not_checked', 'dropped'] as const).map((disposition) => (
            <MenuItem
              key={disposition}
              danger={disposition === 'dropped'}
              onSelect={() =>
                dispatch({ type: 'opened', task: { kind: 'setAside', claimIds, disposition } })
              }
            >
              {t(disposition)}
            </MenuItem>
          ))}
        </Menu>
      ) : null}
    </section>
  );
}
