import { expect, test } from 'vitest';
import { languageTagSchema } from '@/lib/articles/schema';

test.each(['en', 'de', 'pt-BR', 'zh-Hant-TW'])('%s is a language tag', (tag) => {
  expect(languageTagSchema.safeParse(tag).success).toBe(true);
});

test.each(['english', 'en-latin-latin', 'en-US-GB', `en${'-abcdefgh'.repeat(5)}`, 'en"><script>'])(
  '%j is none',
  (tag) => {
    expect(languageTagSchema.safeParse(tag).error?.issues[0]?.message).toBe('articles.notLanguage');
  },
);
