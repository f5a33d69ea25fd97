import { type Comparator, comparatorSchema } from '@/lib/extraction/schema';

export type ExpectedQuantity = {
  value: number | [number, number];
  comparator: Comparator;
  unit: string;
  /** Right if found, not missed if absent. */
  optional: boolean;
};

const NOTATION = /^(\?)? *(>=|<=|[=><~])? *(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))? *(.*)$/;

/**
 * Reads the short form of a quantity: "12 houses", "> 300 military bases", "1.5..2 percent",
 * "? ~ 0.2". Throws on anything else, as the quality set is ours.
 */
export function readQuantity(notation: string): ExpectedQuantity {
  const [, optional, sign = '=', low, high, unit = ''] = NOTATION.exec(notation) ?? [];
  if (low === undefined) throw new Error(`not a quantity: "${notation}"`);
  const shared = { unit, optional: optional !== undefined };
  if (high !== undefined)
    return { value: [Number(low), Number(high)], comparator: 'range', ...shared };
  return { value: Number(low), comparator: comparatorSchema.parse(sign), ...shared };
}
