/** What the proxies of libraries are called. */
const proxies = /(?:^|\.)[a-z0-9-]*proxy[a-z0-9-]*\.|\.idm\.oclc\.org$/;
const publisher = /^(?:[a-z0-9-]+\.)+(?:org|com|net|gov|edu)$/;

/**
 * The publisher's host that a library's proxy stands before: "dl.acm.org" for "dl-acm-org.libproxy.some.edu",
 * "dl.acm.org.ezproxy.lib.some.edu" and "0-dl-acm-org.library.some.edu"; every other host as it is.
 */
export function behindProxy(host: string): string {
  const [first = '', ...library] = host.split('.');
  const spelled = first
    .replace(/^0-/, '')
    .replace(/-s$/, '')
    .split('--')
    .map((part) => part.replaceAll('-', '.'))
    .join('-');
  if (publisher.test(spelled) && (first.startsWith('0-') || proxies.test(library.join('.')))) return spelled;
  const [, whole] = /^(.+?\.(?:org|com|net|gov|edu))\.[a-z0-9-]*proxy[a-z0-9-]*\./.exec(host) ?? [];
  return whole !== undefined && publisher.test(whole) ? whole : host;
}
