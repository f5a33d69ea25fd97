'use client';

import { Keyboard } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { KeyHint } from '@/components/ui/key-hint';
import { type DeskKey, deskKeys } from './desk-keymap';
import { singleKeysOn, turnSingleKeys } from './single-keys';

/** Every key of the desk and what it does, and the way to turn them off. */
export function KeyHelp() {
  const t = useTranslations('reviews.keys');
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(true);
  return (
    <Dialog
      title={t('title')}
      open={open}
      onOpenChange={(next) => {
        if (next) setOn(singleKeysOn());
        setOpen(next);
      }}
      trigger={
        <Button
          data-key-help
          variant="quiet"
          aria-label={t('title')}
          aria-keyshortcuts="?"
          className="max-md:hidden"
        >
          <Keyboard aria-hidden="true" />
        </Button>
      }
    >
      <dl className="grid grid-cols-[1fr_auto] gap-y-1.5">
        {(Object.keys(deskKeys) as DeskKey[]).map((key) => (
          <div key={key} className="contents">
            <dt>{t(`does.${key}`)}</dt>
            <dd className="text-end">
              <KeyHint keys={deskKeys[key]} />
            </dd>
          </div>
        ))}
        <dt>{t('does.send')}</dt>
        <dd className="text-end">
          <KeyHint keys="Ctrl ↵" />
        </dd>
      </dl>
      <Checkbox
        className="mt-4 border-t pt-4"
        label={t('on')}
        description={t('onHelp')}
        checked={on}
        onChange={({ target }) => {
          setOn(target.checked);
          turnSingleKeys(target.checked);
        }}
      />
    </Dialog>
  );
}
