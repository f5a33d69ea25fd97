import { type NextRequest, NextResponse } from 'next/server';

/**
 * Gives every page a content security policy with a fresh nonce. Scripts run only with the nonce or
 * when started by one that has it. Styles may be inline: positions of floating sheets and the
 * toasts' own sheet need it, and a style cannot run code.
 *
 * Nothing is authorised here; commands and queries do that.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  // Where a page sends people back to once they have signed in.
  headers.set('x-winnow-path', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

function contentSecurityPolicy(nonce: string): string {
  // React's development build evaluates strings to rebuild stack traces.
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Pages only. A body that passes through here is cut at 10 MB, so uploads and the rest of the API stay out. */
export const config = {
  matcher: [{ source: '/((?!api/|_next/static/|_next/image|icon.svg).*)' }],
};
