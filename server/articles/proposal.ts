import 'server-only';
import type { ArticleDescription } from '@/lib/articles/schema';
import { can } from '@/lib/people/permissions';
import { accept, refuse } from '@/lib/result';
import { findSameText, readUpload, textHash, type Upload } from '@/server/articles/upload';
import type { Command } from '@/server/command';
import { limit } from '@/server/people/rate-limit';

/** What is known of a text before it is uploaded. */
export type UploadPreview = {
  description: ArticleDescription;
  /** How the text begins. */
  opening: string;
  /** UTF-16 code units. */
  length: number;
  /** How the bytes were read; null for a pasted text. */
  encoding: string | null;
  /** The article that has this text already. */
  existing: { articleId: string; title: string } | null;
};

const OPENING_LENGTH = 400;

/**
 * Proposes a description for a text, and stores nothing.
 *
 * Refusals: `common.tooMany`, and those of `readUpload`.
 */
export const previewUpload: Command<Upload, UploadPreview> = Object.assign(
  async (...[actor, upload, deps]: Parameters<Command<Upload, UploadPreview>>) => {
    if (!can(actor.role, 'article.upload')) return refuse('common.notPermitted');
    const within = await limit('preview', actor, deps.db);
    if (!within.ok) return within;
    const read = readUpload(upload);
    if (!read.ok) return read;
    const { text, encoding, description } = read.value;
    const opening = text.trim().slice(0, OPENING_LENGTH).toWellFormed();
    const existing = await findSameText(deps.db, actor.workspaceId, textHash(text));
    return accept({ description, opening, length: text.length, encoding, existing });
  },
  { permission: 'article.upload' as const },
);
