'use client';

import { useTranslations } from 'next-intl';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { type Verdict, verdicts } from '@/lib/verdicts/schema';
import { statusIcons } from './display-status';

export interface VerdictChoiceProps {
  value: Verdict | null;
  onValueChange: (verdict: Verdict) => void;
}

/** The three verdicts, of which one is chosen. */
export function VerdictChoice({ value, onValueChange }: VerdictChoiceProps) {
  const t = useTranslations('verdicts');
  return (
    <SegmentedControl<Verdict | ''>
      name="verdict"
      legend={t('form.verdict')}
      hideLegend
      value={value ?? ''}
      onValueChange={(verdict) => verdict !== '' && onValueChange(verdict)}
      choices={verdicts.map((verdict) => {
        const Icon = statusIcons[verdict];
        return {
          value: verdict,
          label: t(`status.${verdict}`),
          icon: (
            <span data-status={verdict} className="text-(--status)">
              <Icon aria-hidden="true" />
            </span>
          ),
        };
      })}
    />
  );
}
