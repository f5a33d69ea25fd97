import { useFormatter, useTranslations } from 'next-intl';

/** An ISO year, month or day, or an interval "start/end" of two, as people write dates. */
export function IsoDate({ date }: { date: string }) {
  const t = useTranslations('claims.date');
  const format = useFormatter();
  const shown = (part: string) => {
    const instant = new Date(part);
    if (Number.isNaN(instant.getTime())) return part;
    return format.dateTime(instant, {
      year: 'numeric',
      ...(part.length > 4 ? { month: part.length > 7 ? 'short' : 'long' } : {}),
      ...(part.length > 7 ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  };
  const [start = date, end] = date.split('/');
  return (
    <span className="tabular-nums">
      {end === undefined ? shown(start) : t('interval', { start: shown(start), end: shown(end) })}
    </span>
  );
}
