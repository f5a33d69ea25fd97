import { FileText, Image, Link2, type LucideIcon, MessageSquareQuote } from 'lucide-react';
import type { SourceForm } from '@/lib/evidence/schema';

/** The sign of each form of source. */
export const sourceIcons: Record<SourceForm, LucideIcon> = {
  link: Link2,
  document: FileText,
  media: Image,
  testimony: MessageSquareQuote,
};
