import canonicalize from 'canonicalize';
import type { Summary } from './schema';

/**
 * A summary as data, as docs/summary-format.md describes it: keys in the order of RFC 8785,
 * indented for people. `status` is DRAFT or SIGNED_OFF; `record` is the sign-off's ledger entry.
 */
export function summaryJson({ model, record }: Summary): string {
  const status = model.signOff ? 'SIGNED_OFF' : 'DRAFT';
  const ordered = JSON.parse(`${canonicalize({ ...model, status, record })}`);
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
