type Variables = Readonly<Record<string, string | undefined>>;

/** The proxy that the environment names for an address (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY; either case), or null. */
export function proxyFor(address: URL, environment: Variables): URL | null {
  const named = (name: string): string => environment[name] ?? environment[name.toLowerCase()] ?? '';
  if (isExempt(address, named('NO_PROXY'))) return null;
  const proxy = named(address.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY') || named('ALL_PROXY');
  if (proxy === '') return null;
  const text = proxy.includes('://') ? proxy : `http://${proxy}`;
  return URL.canParse(text) ? new URL(text) : null;
}

/** "localhost,.internal.example,10.0.0.1:8080" or "*". */
function isExempt(address: URL, list: string): boolean {
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [name = '', port] = entry.replace(/^\*?\./, '').split(':');
      if (port !== undefined && port !== address.port) return false;
      return address.hostname === name || address.hostname.endsWith(`.${name}`);
    });
}
