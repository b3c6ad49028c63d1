const host =
  /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * Says what is wrong with an address in a body, or nothing. Allowed are http and https with a plain
 * host name (others in punycode), mailto, `#part`, and paths of this site from its root (`/events/x/`). The address is
 * what Markdown makes of it: escapes and entities are resolved.
 */
export function urlFault(url: string): string | undefined {
  if (url === '') return 'is empty';
  if (url.length > 2000) return 'is longer than 2000 characters';
  if (/[\s\\\p{C}<>"`{}|^]/u.test(url)) {
    return 'holds a space, a backslash or a sign that no address has; write it as %20 and the like';
  }
  const decoded = decode(url);
  if (decoded === undefined) return 'has a % that is no escape';
  if (/[\\\p{Cc}]/u.test(decoded)) return 'hides a control character or a backslash';
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0].toLowerCase();
  if (scheme === 'http:' || scheme === 'https:') return webFault(url);
  if (scheme === 'mailto:') {
    return /^mailto:[\w.+-]{1,64}@[a-z0-9.-]{3,253}(?:\?subject=[^&]*)?$/i.test(url)
      ? undefined
      : 'is no mail address; expected mailto:name@example.org';
  }
  if (scheme !== undefined) return `has the scheme "${scheme}"; expected http, https or mailto`;
  if (url.startsWith('#')) return undefined;
  if (!url.startsWith('/')) return 'is relative; begin it with https:// or with / for this site';
  if (url.startsWith('//')) return 'begins with //; write https:// before the host';
  const segments = (decoded.split(/[?#]/)[0] ?? '').split('/');
  return segments.some((segment) => segment === '..' || segment === '.')
    ? 'climbs with ".."; write the path from the root'
    : undefined;
}

function webFault(url: string): string | undefined {
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url)) return 'is no web address';
  const { username, password, hostname } = new URL(url);
  const authority = url.replace(/^https?:\/\//i, '').split(/[/?#]/)[0] ?? '';
  if (username !== '' || password !== '' || authority.includes('@')) {
    return 'has a name before the host, which misleads; remove it';
  }
  // A browser shows letters of other scripts as they are, and some look like ours.
  if (/[^!-~]/.test(authority)) {
    return `has letters beyond ASCII in its host; write it as ${hostname}`;
  }
  return host.test(hostname) ? undefined : `has the host "${hostname}"; expected a domain name`;
}

/** Resolves escapes until nothing changes (three rounds), so that doubled escapes hide nothing. */
function decode(url: string): string | undefined {
  let text = url;
  try {
    for (let round = 0; round < 3; round++) {
      const next = decodeURIComponent(text);
      if (next === text) return text;
      text = next;
    }
  } catch {
    return text === url ? undefined : text;
  }
  return text;
}
