'use client';

import { Combobox as Primitive } from '@base-ui/react/combobox';
import { Check, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { classNames } from './class-names';
import type { ComboboxOption } from './combobox-options';
import { popupClass, popupItemClass } from './popup-class';

/** The floating list that Combobox and TagsInput share. */
export function ComboboxList() {
  const t = useTranslations('common');
  return (
    <Primitive.Portal>
      <Primitive.Positioner sideOffset={4} className="z-40">
        <Primitive.Popup
          className={classNames(
            popupClass,
            'max-h-[min(var(--available-height),20rem)] w-(--anchor-width) min-w-48 overflow-y-auto overscroll-contain p-1',
          )}
        >
          <Primitive.Empty className="px-2 py-1.5 text-ink-muted empty:hidden">
            {t('noMatches')}
          </Primitive.Empty>
          <Primitive.List>
            {(option: ComboboxOption) => (
              <Primitive.Item key={option.value} value={option} className={popupItemClass}>
                <span className="size-4">
                  {option.fresh ? <Plus aria-hidden="true" /> : null}
                  <Primitive.ItemIndicator>
                    <Check aria-hidden="true" />
                  </Primitive.ItemIndicator>
                </span>
                <span className="min-w-0" dir="auto">
                  {option.fresh ? t('addEntry', { entry: option.label }) : option.label}
                  {option.detail ? (
                    <span className="block text-ink-muted text-sm">{option.detail}</span>
                  ) : null}
                </span>
              </Primitive.Item>
            )}
          </Primitive.List>
        </Primitive.Popup>
      </Primitive.Positioner>
    </Primitive.Portal>
  );
}
