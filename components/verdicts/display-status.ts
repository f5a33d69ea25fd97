import {
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleMinus,
  CircleX,
  Eye,
  type LucideIcon,
  MessageCircleOff,
  Split,
  Trash2,
} from 'lucide-react';
import type { ClaimStatus } from '@/lib/verdicts/schema';

/** Where a claim stands as shown: its verdict, what precedes one, or why there is none. */
export type DisplayStatus = ClaimStatus | 'dropped';

/** In the order bars and filters show them: verdicts first, then what is still to do, then what is set aside. */
export const displayOrder: readonly DisplayStatus[] = [
  'corroborated',
  'disputed',
  'unverifiable',
  'disagreement',
  'in_review',
  'open',
  'not_checkable',
  'not_checked',
  'dropped',
];

export const statusIcons: Record<DisplayStatus, LucideIcon> = {
  open: CircleDashed,
  in_review: Eye,
  disagreement: Split,
  corroborated: CircleCheck,
  disputed: CircleX,
  unverifiable: CircleHelp,
  not_checkable: MessageCircleOff,
  not_checked: CircleMinus,
  dropped: Trash2,
};
