'use client';

import { ListFilter } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Popover } from '@/components/ui/popover';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { VerdictBadge } from '@/components/verdicts/verdict-badge';
import { claimOrigins } from '@/lib/claims/schema';
import { type ClaimFilter, isFiltering, noFilter } from '@/lib/reviews/claim-filter';
import { countStandings, isCurrent } from '@/lib/reviews/claim-standing';
import { claimStatuses } from '@/lib/verdicts/schema';
import { useDesk, useDispatch, useShownClaims } from './desk-context';

/** The field that the key for filtering goes to. */
export const filterFieldId = 'claim-filter';

/** Narrows the list; what it narrows by stands in the address. */
export function ClaimFilters() {
  const t = useTranslations('reviews.filter');
  const filter = useDesk((state) => state.filter);
  const total = useDesk((state) => state.desk.claims).filter(isCurrent).length;
  const shown = useShownClaims().length;
  const dispatch = useDispatch();
  const set = (part: Partial<ClaimFilter>) =>
    dispatch({ type: 'filtered', filter: { ...filter, ...part } });
  return (
    <search className="flex flex-col gap-1.5 border-b px-3 py-2 print:hidden">
      <div className="flex gap-2">
        <TextInput
          id={filterFieldId}
          type="search"
          aria-label={t('words')}
          aria-keyshortcuts="/"
          placeholder={t('words')}
          value={filter.words}
          onChange={(event) => set({ words: event.target.value })}
        />
        <Popover
          align="end"
          title={t('title')}
          trigger={
            <Button icon={<ListFilter aria-hidden="true" />} aria-label={t('title')}>
              {null}
            </Button>
          }
        >
          <FilterFields filter={filter} set={set} />
        </Popover>
      </div>
      {isFiltering(filter) ? (
        <p role="status" className="flex items-center justify-between text-ink-muted text-sm">
          {t('shown', { shown, total })}
          <Button
            size="sm"
            variant="quiet"
            onClick={() => dispatch({ type: 'filtered', filter: noFilter })}
          >
            {t('clear')}
          </Button>
        </p>
      ) : null}
    </search>
  );
}

function FilterFields(props: { filter: ClaimFilter; set: (part: Partial<ClaimFilter>) => void }) {
  const { filter, set } = props;
  const t = useTranslations('reviews.filter');
  const claims = useDesk((state) => state.desk.claims).filter(isCurrent);
  const counts = countStandings(claims);
  const claimants = [...new Set(claims.flatMap(({ claimant }) => claimant ?? []))].sort();
  return (
    <div className="flex flex-col gap-3">
      <fieldset>
        <legend className="sr-only">{t('status')}</legend>
        {claimStatuses
          .filter((status) => counts[status] || filter.statuses.includes(status))
          .map((status) => (
            <Checkbox
              key={status}
              checked={filter.statuses.includes(status)}
              onChange={({ target }) =>
                set({
                  statuses: claimStatuses.filter((each) =>
                    each === status ? target.checked : filter.statuses.includes(each),
                  ),
                })
              }
              label={
                <span className="flex items-center gap-2">
                  <VerdictBadge status={status} look="plain" />
                  <span className="text-ink-muted tabular-nums">{counts[status] ?? 0}</span>
                </span>
              }
            />
          ))}
      </fieldset>
      <Field label={t('claimant')}>
        <Select
          value={filter.claimant === null ? 'anyone' : `:${filter.claimant}`}
          onChange={({ target }) =>
            set({ claimant: target.value === 'anyone' ? null : target.value.slice(1) })
          }
          options={[
            { value: 'anyone', label: t('anyone') },
            { value: ':', label: t('outlet') },
            ...claimants.map((name) => ({ value: `:${name}`, label: name })),
          ]}
        />
      </Field>
      <Field label={t('worth')}>
        <Select
          value={filter.checkworthy === null ? '' : filter.checkworthy ? 'yes' : 'no'}
          onChange={({ target }) =>
            set({ checkworthy: target.value === '' ? null : target.value === 'yes' })
          }
          options={[
            { value: '', label: t('all') },
            { value: 'yes', label: t('worthYes') },
            { value: 'no', label: t('worthNo') },
          ]}
        />
      </Field>
      <Field label={t('origin')}>
        <Select
          value={filter.origin ?? ''}
          onChange={({ target }) =>
            set({ origin: claimOrigins.find((origin) => origin === target.value) ?? null })
          }
          options={[
            { value: '', label: t('all') },
            ...claimOrigins.map((origin) => ({ value: origin, label: t(`origins.${origin}`) })),
          ]}
        />
      </Field>
    </div>
  );
}
