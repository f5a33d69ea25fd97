'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';

export interface TimeZoneFieldProps {
  timeZones: readonly string[];
  /** Without one, the browser's own zone is proposed. */
  defaultValue?: string | undefined;
  error?: string | undefined;
}

export function TimeZoneField({ timeZones, defaultValue, error }: TimeZoneFieldProps) {
  const t = useTranslations('people.fields');
  const [zone, setZone] = useState(defaultValue ?? 'UTC');
  useEffect(() => {
    if (!defaultValue) setZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  }, [defaultValue]);
  const known = timeZones.includes(zone) ? timeZones : [zone, ...timeZones];
  return (
    <Field label={t('timeZone')} description={t('timeZoneHelp')} required error={error}>
      <Select
        name="timeZone"
        value={zone}
        onChange={(event) => setZone(event.target.value)}
        options={known.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
      />
    </Field>
  );
}
