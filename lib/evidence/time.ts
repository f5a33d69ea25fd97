import { daysOf } from '@/lib/calendar';

/**
 * Whether evidence describes another time than the claim: both times are known and no day belongs
 * to both. A partial date stands for all of its days, so "2023-11" may well be "2023-11-05".
 */
export function isAnotherTime(describesAt: string | null, claimTime: string | null): boolean {
  const described = describesAt === null ? null : daysOf(describesAt);
  const claimed = claimTime === null ? null : daysOf(claimTime);
  if (!described || !claimed) return false;
  return described.end < claimed.start || claimed.end < described.start;
}
