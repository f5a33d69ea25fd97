import { cookies } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { localeCookie, parseLocale } from './locale';
import { messages } from './messages';
import { pseudoMessages } from './pseudo';

/** Tells next-intl which language and catalogue a request gets. Instants are shown by `DateTime`, which names its zone; UTC is the fallback. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = asked ?? parseLocale((await cookies()).get(localeCookie)?.value);
  return {
    locale,
    timeZone: 'UTC',
    messages: locale === 'en-XA' ? pseudoMessages(messages) : messages,
  };
});
