import { useTranslations } from 'next-intl';
import type { Comparator, Quantity } from '@/lib/extraction/schema';

const words = {
  '=': 'equal',
  '>': 'more',
  '>=': 'atLeast',
  '<': 'fewer',
  '<=': 'atMost',
  '~': 'about',
  range: 'range',
} as const satisfies Record<Comparator, string>;

/** A quantity in words: "more than 300 military bases". */
export function QuantityText({ quantity }: { quantity: Quantity }) {
  const t = useTranslations('claims.quantity');
  const { value, comparator, unit } = quantity;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  return <span dir="auto">{t(words[comparator], { low, high, unit })}</span>;
}
