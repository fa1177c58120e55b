const pageHosts = ['aliexpress.com', 'aliexpress.us'];
// Hosts of the site's pictures (site-facts 1.2 and the real records: ae-pic-a1.aliexpress-media.com, ae01.alicdn.com).
const pictureHosts = [...pageHosts, 'aliexpress-media.com', 'alicdn.com'];

const whole = (text: string, base: string | undefined, hosts: string[]): string => {
  if (text.trim() === '' || text.length > 4000 || !URL.canParse(text, base)) return '';
  const url = new URL(text, base);
  const host = url.hostname;
  const ours = hosts.some((one) => host === one || host.endsWith(`.${one}`));
  if (url.protocol !== 'https:' || !ours || url.username !== '' || url.password !== '' || url.port !== '') {
    return '';
  }
  // Written out, other scripts become longer than they were printed.
  return url.href.length > 4000 ? '' : url.href;
};

/** An address of the site as `https:` text, or '' for any other address, scheme, port or a name inside it. */
export const siteLink = (text: string, base?: string): string => whole(text, base, pageHosts);

/** The address of a picture on one of the site's hosts, or ''. Kept as text; nothing here fetches it. */
export const pictureLink = (text: string, base?: string): string => whole(text, base, pictureHosts);
