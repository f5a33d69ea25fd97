import { useFormatter } from 'next-intl';

export interface DateTimeProps {
  /** An instant, as ISO 8601 in UTC: "2026-01-31T09:30:00Z". */
  at: string;
  /** An IANA zone, such as the newsroom's: "Europe/Berlin". */
  zone: string;
  /** `date` leaves the time of day out; `full` names the zone. */
  show?: 'date' | 'minute' | 'full';
}

const styles = {
  date: { dateStyle: 'medium' },
  minute: { dateStyle: 'medium', timeStyle: 'short' },
  full: {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
} as const;

/** An instant as people of a zone would say it; the tooltip always names the zone. */
export function DateTime({ at, zone, show = 'minute' }: DateTimeProps) {
  const format = useFormatter();
  const instant = new Date(at);
  return (
    <time
      dateTime={at}
      title={format.dateTime(instant, { ...styles.full, timeZone: zone })}
      className="whitespace-nowrap tabular-nums"
    >
      {format.dateTime(instant, { ...styles[show], timeZone: zone })}
    </time>
  );
}
